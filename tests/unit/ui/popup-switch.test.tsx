import { describe, expect, it } from 'vitest';
import { PopupHeader } from '../../../src/ui/popup/popup-header';
import { drawn, readOut } from '../card/drawn';

const header = (host: string | null, switchable: boolean) =>
  drawn(
    <PopupHeader
      host={host}
      switchable={switchable}
      siteOn={false}
      state={{ kind: 'off-here' }}
      open={null}
      onSite={() => {}}
      onOpen={() => {}}
    >
      {null}
    </PopupHeader>,
  );

describe('the switch of a page where Gloss is off', () => {
  it('is there for a site, by its name', () => {
    expect(readOut(header('a.org', true))).toMatch(/a\.org On this site/);
  });
  it('is there for a file, which has no host', () => {
    expect(readOut(header(null, true))).toMatch(/On this page/);
  });
  it('is not there where no pattern can name the page', () => {
    expect(readOut(header(null, false))).not.toMatch(/On this/);
  });
});
