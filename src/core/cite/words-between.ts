import type { Range } from '../model/verdicts';

/** A run without white space that holds a letter, a digit or a sign; the marks at its ends left out. */
const WORD = /[^\s\p{P}](?:\S*[^\s\p{P}])?/gu;

/** The words of a stretch of a text, in order, in code units of the text. */
export function wordsBetween(text: string, { start, end }: Range): Range[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}
