/** The beginnings of words that the sift is made of. */
import { baseOf, SEPARATOR, SKIPPED } from '../text/chars';
import { WHOLE } from './sift';

/** Letters of the shortest beginning of a word that stands for the whole word. */
const SHORTEST = WHOLE + 1;
/** Letters of the shortest word that may stand for a phrase. */
const LEAST = 3;

/** A text's words, composed (NFC); punctuation, white space and marks that stand on no letter are left out. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const char of `${text.normalize('NFC')} `) {
    if (baseOf(char.charCodeAt(0)) !== SEPARATOR) word += char;
    else {
      if (hasLetter(word)) words.push(word);
      word = '';
    }
  }
  return words;
}

const hasLetter = (word: string): boolean =>
  Array.from(word).some((char) => baseOf(char.charCodeAt(0)) > SKIPPED);

/** True for a word that can stand for a phrase: not a lone letter, not a number, "UN" but not "la". */
export const isStem = (word: string): boolean =>
  !/^\d*$/.test(word) && (word.length >= LEAST || (word.length === 2 && isAcronym(word)));

const isAcronym = (word: string): boolean =>
  word === word.toUpperCase() && word !== word.toLowerCase();

/** The beginnings that may stand for a word; a short word stands for itself alone. */
export function stemsOf(word: string): string[] {
  if (!isStem(word)) return [];
  if (word.length <= SHORTEST) return [word];
  return Array.from({ length: word.length - SHORTEST + 1 }, (_, i) => word.slice(0, SHORTEST + i));
}

/**
 * A stem as pages write it: with its own capitals, a sentence's, and a headline's, the last with and
 * without accents.
 */
export function formsOf(stem: string): string[] {
  const capitals = stem.toUpperCase();
  const bare = capitals.normalize('NFD').replace(/\p{M}/gu, '');
  return [stem, stem.charAt(0).toUpperCase() + stem.slice(1), capitals, bare];
}

/** What pages put between the words of "U.N.". */
const BETWEEN = ['.', ' ', '. ', '-', '\u00a0', '.\u00a0', '\u2011'];

/** A phrase of tiny words as pages write it. */
export const phraseForms = (words: readonly string[]): string[] =>
  [words, words.map((word) => word.toUpperCase())].flatMap((form) =>
    BETWEEN.map((between) => form.join(between)),
  );
