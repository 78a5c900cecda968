import { baseOf, isFormatAt, isSpace, SEPARATOR, SKIPPED } from '../text/chars';
import { withoutFormat, withoutStress } from '../text/fold';
import { isAscii, isUpper } from './spelling';

/** A word next to a name: its place in UTF-16 code units, and whether a period follows it. */
export interface Neighbour {
  start: number;
  end: number;
  text: string;
  dotted: boolean;
}

const isWord = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && baseOf(text.charCodeAt(at)) !== SEPARATOR;
// An accent of its own belongs to the letter before it; what is invisible belongs to nothing.
const isGap = (text: string, at: number): boolean =>
  isSpace(text.charCodeAt(at)) || isFormatAt(text, at);

/**
 * The word before `start`, with only white space (and a period) between; null where there is none. Two
 * initials may stand without a space: "D.S. Peskov".
 */
export function wordBefore(text: string, start: number): Neighbour | null {
  let at = start - 1;
  while (at >= 0 && isGap(text, at)) at--;
  if (at < 0 || (at === start - 1 && text[at] !== '.')) return null;
  const dotted = text[at] === '.';
  const end = dotted ? at : at + 1;
  return neighbour(text, backToWordStart(text, end), end, dotted);
}

/** The word after `end`, with only white space between; null where there is none. */
export function wordAfter(text: string, end: number): Neighbour | null {
  let start = end;
  while (start < text.length && isGap(text, start)) start++;
  if (start === end) return null;
  let stop = start;
  while (isWord(text, stop)) stop++;
  return neighbour(text, start, stop, text[stop] === '.');
}

function backToWordStart(text: string, end: number): number {
  let start = end;
  while (isWord(text, start - 1)) start--;
  return start;
}

function neighbour(text: string, start: number, end: number, dotted: boolean): Neighbour | null {
  let from = start;
  while (from < end && baseOf(text.charCodeAt(from)) === SKIPPED) from++;
  if (from >= end) return null;
  return { start: from, end, text: plainly(text.slice(from, end)), dotted };
}

/** Words as they read: composed, and without what is invisible or only tells how to say them. */
export const plainly = (words: string): string =>
  isAscii(words) ? words : withoutStress(withoutFormat(words).normalize('NFC'));

/** True where a sentence, or a text, begins at `start`: there a capital tells nothing. */
export const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?…:|•·]["”’»)]*\s+|\n)["“„«‘'(\s]*$/u.test(text.slice(Math.max(0, start - 12), start)) &&
  (start <= 12 || /[.!?…:|•·\n]/.test(text.slice(start - 12, start)));

export const isCapitalized = (word: string): boolean => isUpper(word.charAt(0));

/** "NATO", "BORIS"; never a single letter. */
export const isAllCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/**
 * "B." before a name, or "Yu.", for one letter of another script. Without its period a single letter is a word:
 * "A", "I", Polish "W", Russian "С".
 */
export const isInitial = (word: Neighbour): boolean =>
  word.dotted &&
  ((word.text.length === 1 && isCapitalized(word.text)) || ONE_LETTER.test(word.text));

const ONE_LETTER = /^(?:Y[aeu]|J[aeu]|[ZKCS]h|Ts)$/;
