import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/core/text/words';

const keysOf = (text: string) => wordsOf(text).map(({ key }) => key);

const SAME_WORDS: readonly (readonly [says: string, text: string, other: string])[] = [
  ['marks of stress over Cyrillic vowels', 'Мне сты́дно за мою́ страну́', 'мне стыдно за мою страну'],
  ['accents of their own', 'un ministe\u0300re', 'un ministère'],
  ['soft hyphens', 'a re\u00adsig\u00adna\u00adtion', 'a resignation'],
  ['typographic apostrophes', 'it’s over', "it's over"],
];

test.each(SAME_WORDS)('%s make no other words', (_, text, other) => {
  expect(keysOf(text)).toEqual(keysOf(other));
});

test.each([
  ['й', 'твои́ и твои\u0306'],
  ['an accent of a Latin letter', 'resumé and resume'],
])('%s is another letter', (_, text) => {
  const [first, , last] = keysOf(text);
  expect(first).not.toBe(last);
});
