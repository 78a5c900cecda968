import { expect, it } from 'vitest';
import { endOfLetters, termsOf } from '../../../src/core/search/terms';

it.each<[text: string, ...keys: string[]]>([
  ['Boris Bondarev', 'boris', 'bondarev'],
  ['Éric Ñandú', 'eric', 'nandu'],
  ['Алексей Ёлкин', 'алексеи', 'елкин'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['e\u0301tude', 'etude'],
  ["Russia's", 'russia', 's'],
  ['🇷🇺 …'],
])('“%s” is searched for by its base letters', (text, ...keys) => {
  expect(termsOf(text).map(({ key }) => key)).toEqual(keys);
});

it('a word’s range is the word as it is written', () => {
  const text = 'the e\u0301tude\u00ads, war-mongering';
  expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'the',
    'e\u0301tude\u00ads',
    'war',
    'mongering',
  ]);
});

it('only a hyphen joins two words', () => {
  const joined = termsOf('war-mongering and war - mongering').map(({ hyphened }) => hyphened);
  expect(joined).toEqual([false, true, false, false, false]);
});

it.each<[text: string, letters: number, shown: string]>([
  ['Bondarev', 4, 'Bond'],
  ['e\u0301tude', 1, 'e\u0301'],
  ['so\u00adft', 3, 'so\u00adf'],
  ['ab', 5, 'ab'],
])('of “%s” the first %i letters are “%s”', (text, letters, shown) => {
  expect(text.slice(0, endOfLetters(text, 0, letters))).toBe(shown);
});
