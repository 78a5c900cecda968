import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/core/search/look-up';
import { seedPack } from '../../fixtures/seed-pack';

const pack = seedPack();
const monday = 'I went to the mission like any other Monday morning';

describe('words chosen on a page', () => {
  it.each([
    ['are a quotation without its marks', monday, 'shortened'],
    ['are a quotation with its marks', `“${monday}”`, 'shortened'],
    [
      'are a quotation that was altered',
      'I went to work like any other Monday morning, and I forwarded my resignation letter',
      'altered',
    ],
    ['are a quotation with a little around it', `“${monday}”, he said`, 'shortened'],
  ])('%s', (_, chosen, verdict) => {
    expect(lookUp(pack, chosen)?.record.verdict).toBe(verdict);
  });

  it.each([
    ['a name', 'Boris Bondarev'],
    ['two words of many quotations', 'the mission'],
    ['words of nobody', 'we shall all be home before the first snow'],
    [
      'a paragraph that quotes among much else',
      `${'He walked along the lake. '.repeat(12)}“${monday}”`,
    ],
    ['nothing', ' '],
  ])('are no quotation where they are %s', (_, chosen) => {
    expect(lookUp(pack, chosen)).toBeNull();
  });
});
