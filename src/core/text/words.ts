import type { Range } from '../model/verdicts';
import { withoutFormat, withoutStress } from './fold';

/**
 * The words of a quotation, folded for comparison: case, typographic quotes and dashes, commas, white
 * space and final punctuation do not count.
 */
export interface Word {
  /** UTF-16 code units into the text. */
  start: number;
  end: number;
  /** The folded word; ELLIPSIS for a mark that words were left out. */
  key: string;
  /** In square brackets, or in round ones that only name somebody: an editor's, not the speaker's. */
  inserted: boolean;
  /** In round brackets of any other kind: the speaker's words, or somebody's who explains them. */
  aside: boolean;
  /** Punctuation stands between this word and the one before: another clause may begin. */
  clause: boolean;
  /** The first of a text, or a mark that ends a sentence or introduces one stands before it. */
  sentence: boolean;
}

export const ELLIPSIS = '…';

/** An ellipsis, an abbreviation with periods, a number, a word with apostrophes and hyphens, & or %. */
const TOKEN =
  /[[(]?\s*(?:…|\.\s?\.\s?\.+)\s*[\])]?|(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?\b%?|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*(?:['’‘ʼ\-‐‑][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]+)*['’]?|[&%]/gu;
const CLAUSE_MARK = /[,;:.!?()–—]|\s-\s/;
const SENTENCE_MARK = /[.!?;:]/;
const ABBREVIATION = /^(?:mr|mrs|ms|dr|prof|gen|st|amb|\p{L})$/u;

/** Cuts a text into words, in order. */
export function wordsOf(text: string): Word[] {
  const brackets = insertions(text);
  const asides = rangesOf(text, ASIDE);
  let [bracket, aside] = [0, 0];
  let before = 0;
  let last: string | null = null;
  return [...text.matchAll(TOKEN)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const between = text.slice(before, start);
    before = end;
    while ((brackets[bracket]?.end ?? Number.POSITIVE_INFINITY) <= start) bracket++;
    while ((asides[aside]?.end ?? Number.POSITIVE_INFINITY) <= start) aside++;
    const ends = SENTENCE_MARK.test(between) && !(last !== null && ABBREVIATION.test(last));
    const sentence = last === null || ends;
    last = keyOf(match[0]);
    return {
      start,
      end,
      key: last,
      inserted: isInside(brackets[bracket], start, end),
      aside: isInside(asides[aside], start, end),
      clause: CLAUSE_MARK.test(between),
      sentence,
    };
  });
}

function keyOf(token: string): string {
  if (/…|\.\s?\./.test(token)) return ELLIPSIS;
  return withoutStress(withoutFormat(token.normalize('NFC')))
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/'$/, '')
    .replace(/(?<=\p{L})\./gu, '')
    .toLowerCase();
}

const isInside = (range: Range | undefined, start: number, end: number) =>
  range !== undefined && range.start <= start && end <= range.end;

const SQUARE = /\[[^[\]]{0,200}\]/g;
const NAMING = /\((?:\p{Lu}[\p{L}’'-]*\s?){1,3}\)/gu;
const ASIDE = /\([^()]{0,200}\)/g;

/** In order. Square brackets; and round ones of at most three words that all begin with a capital: "(Lavrov)". */
const insertions = (text: string): Range[] =>
  [...rangesOf(text, SQUARE), ...rangesOf(text, NAMING)].sort((a, b) => a.start - b.start);

const rangesOf = (text: string, pattern: RegExp): Range[] =>
  [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
