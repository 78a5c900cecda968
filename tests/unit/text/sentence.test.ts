import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAmong, sentenceAround, sentenceStarts } from '../../../src/core/text/sentence';

const PIECES =
  'Mr. |U.S. |He quit. |“No.” |And |so… |Sept. 4|Ambassador|x. |I. |  |(Then) |why?! |St'.split(
    '|',
  );
const line = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 30 })
  .map((pieces) => pieces.join(''));

test('a sentence is the same, found among the beginnings of all or around its place', () => {
  const placed = line.chain((text) =>
    fc.record({
      text: fc.constant(text),
      start: fc.nat({ max: text.length }),
      length: fc.nat({ max: 20 }),
    }),
  );
  fc.assert(
    fc.property(placed, ({ text, start, length }) => {
      const end = Math.min(text.length, start + length);
      const starts = [...sentenceStarts(text)];
      expect(sentenceAmong(text, starts, start, end)).toEqual(sentenceAround(text, start, end));
    }),
  );
});

const BEGINNINGS: [text: string, starts: number[]][] = [
  ['One. Two! Three', [5, 10]],
  ['Mr. Peskov met U.S. officials. Then he left.', [31]],
  ['He left in Sept. 2022, they say.', []],
  ['A wordthatendsinmr. Then he left.', [20]],
];

test.each(BEGINNINGS)('sentences of %j begin at %j', (text, starts) => {
  expect([...sentenceStarts(text)]).toEqual(starts);
});
