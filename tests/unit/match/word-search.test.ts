import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWordSearch } from '../../../src/core/match/word-search';

/** Each place of each word, as the simplest search has it. */
function placesBySearch(words: readonly string[], text: string): string[] {
  const places: string[] = [];
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      places.push(`${at} ${word}`);
  return places.sort();
}

function places(words: readonly string[], text: string): string[] {
  const found: string[] = [];
  openWordSearch(words)(text, (word, at) => {
    found.push(`${at} ${words[word]}`);
    return false;
  });
  return found.sort();
}

/** Words of few letters, so that they begin alike, stand in one another and run across each other. */
const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', '.', ' ', 'ж'),
  minLength: 1,
  maxLength: 9,
});
const capitalized = (low: string) => low.charAt(0).toUpperCase() + low.slice(1);

test('every place of every word is found, wherever else it stands, and no other', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }),
      (low, parts) => {
        const words = low.flatMap((one) => [one, capitalized(one)]);
        const at = (i: number) => words[i % words.length] as string;
        // Behind each the end of another, as it would be found.
        const text = parts.map(([one, other]) => at(one) + at(other).slice(1)).join('');
        expect(places(words, text)).toEqual(placesBySearch(words, text));
      },
    ),
  );
});

test.each(['harbour', 'UN', 'ООН'])(
  'a search for “%s” ends with the first place that is enough',
  (word) => {
    const found: number[] = [];
    const ended = openWordSearch([word])(`${word}, ${word}`, (_, at) => found.push(at) > 0);
    expect({ ended, found }).toEqual({ ended: true, found: [0] });
  },
);

test('where a text has no far letters, words of near ones are found without a look for others', () => {
  const found: number[] = [];
  const search = openWordSearch(['ООН', 'UN', 'harbour', 'U‑N']);
  search('The U‑N, or UN, in the harbour', (word) => found.push(word) < 0, true);
  expect(found.sort()).toEqual([1, 2, 3]);
});

test('of no words none is found', () => {
  expect(places([], 'harbour')).toEqual([]);
});

test('the last of as many words as 16 bits count is found, and a list of one more is refused', () => {
  const words = Array.from({ length: 0xffff }, (_, i) => `word${i}!`);
  expect(places(words, 'word65534!')).toEqual(['0 word65534!']);
  expect(() => openWordSearch([...words, 'harbour'])).toThrow(RangeError);
});
