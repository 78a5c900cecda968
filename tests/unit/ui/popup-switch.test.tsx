import { describe, expect, it } from 'vitest';
import { PopupHeader } from '../../../src/ui/popup/popup-header';
import { drawn, readOut } from '../card/drawn';

const header = (host: string | null, switchable: boolean, problem: string | null = null) =>
  drawn(
    <PopupHeader
      host={host}
      switchable={switchable}
      siteOn={false}
      problem={problem}
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
  it('tells why it could not be kept, and nothing where it was', () => {
    const said = 'This could not be kept: the disk is full';
    expect(readOut(header('a.org', true, 'the disk is full'))).toContain(said);
    expect(readOut(header('a.org', true))).not.toContain('could not be kept');
  });
});
