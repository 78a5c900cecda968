import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scan } from '../../../src/core/match/scan';
import { seedScanner } from '../../fixtures/seed-pack';
import { type MentionCase, NAMED, NOT_NAMED } from './mention-cases';

const scanner = seedScanner();

function inBlocks(page: readonly string[]) {
  let start = 0;
  return page.map((text) => {
    const block = { start, text };
    start += text.length + 1;
    return block;
  });
}

const found = (page: readonly string[]): string[] =>
  scan(scanner, inBlocks(page)).mentions.map(
    (m) => `${m.text} ${m.certainty === 'certain' ? '=' : '~'} ${m.entity}`,
  );

const run = ({ page, found: expected }: MentionCase) => expect(found(page)).toEqual(expected);

describe('named', () => test.each(NAMED)('$says', run));
describe('not named', () => test.each(NOT_NAMED)('$says', run));

test('offsets always give back the text of the mention', () => {
  const pieces = [...NAMED, ...NOT_NAMED].flatMap((row) => row.page);
  const page = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(page, (blocks) => {
      const text = blocks.join('\n');
      for (const m of scan(scanner, inBlocks(blocks)).mentions)
        expect(text.slice(m.start, m.end)).toBe(m.text);
    }),
  );
});

test('text without any name, put anywhere, changes no mention', () => {
  const neutral = fc.stringMatching(/^[a-z ,]{0,40}$/);
  fc.assert(
    fc.property(fc.constantFrom(...NAMED), neutral, neutral, ({ page }, before, after) => {
      expect(found([before, ...page, after])).toEqual(found(page));
    }),
  );
});
