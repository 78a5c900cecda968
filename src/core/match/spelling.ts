import {
  baseOf,
  isApostrophe,
  isFormatAt,
  isHyphen,
  isSpace,
  SEPARATOR,
  SKIPPED,
} from '../text/chars';
import { withoutFormat, withoutStress } from '../text/fold';
import { lateRegExp } from '../text/late-regexp';
import { type CodedText, textBetween, unitAt } from './name-index';

const SPACE = 0x20;
const PERIOD = 0x2e;
const COMMA = 0x2c;

/** The same as `unitsEnd`, of a name that is a string. */
export function nameEnd(text: string, start: number, name: string, exactCase: boolean): number {
  const alphabet = Array.from({ length: name.length }, (_, i) => name.charCodeAt(i));
  const coded = { alphabet, codes: [...alphabet.keys()] };
  return unitsEnd(text, start, coded, 0, name.length, exactCase);
}

/**
 * Where the name ends if it stands at `start` of the text, else -1 (UTF-16 code units). Accents must
 * agree; a capital of the name must be one on the page; white space, hyphen and line break between two
 * words are one thing; invisible characters do not count; a word must end where the name does. The name
 * stands in a coded text from `nameStart` to `nameEnd`, composed (NFC).
 *
 * Compares unit by unit and makes no string before all of them agree: a name that begins with "the" is
 * tried at every "the" of a page.
 */
export function unitsEnd(
  text: string,
  start: number,
  coded: CodedText,
  nameStart: number,
  nameEnd: number,
  exactCase: boolean,
): number {
  let at = start;
  for (let i = nameStart; i < nameEnd; i++) {
    const want = unitAt(coded, i);
    const wantBase = baseOf(want);
    if (wantBase === SKIPPED) continue;
    if (wantBase === SEPARATOR) {
      at = separatorEnd(text, at, want);
      if (at < 0) return -1;
      continue;
    }
    while (at < text.length && baseOf(text.charCodeAt(at)) === SKIPPED) at++;
    const have = text.charCodeAt(at);
    if (Number.isNaN(have) || baseOf(have) !== wantBase) return -1;
    if (have !== want && !mayReplace(have, want, exactCase)) return -1;
    at++;
  }
  while (at < text.length && baseOf(text.charCodeAt(at)) === SKIPPED) at++;
  if (at < text.length && baseOf(text.charCodeAt(at)) !== SEPARATOR) return -1;
  const found = text.slice(start, at);
  const name = textBetween(coded, nameStart, nameEnd);
  return (isAscii(found) && isAscii(name)) || sameAccents(found, name) ? trimEnd(text, at) : -1;
}

/** Steps over what stands between two words of a name; -1 where it is something else. */
function separatorEnd(text: string, at: number, want: number): number {
  if (want === SPACE || isHyphen(want)) return gapEnd(text, at);
  const have = text.charCodeAt(at);
  if (isApostrophe(want)) return isApostrophe(have) ? at + 1 : -1;
  if (want === PERIOD) return have === PERIOD ? at + 1 : at;
  if (want === COMMA) return have === COMMA ? at + 1 : -1;
  return have === want ? at + 1 : -1;
}

/** The end of white space with at most one hyphen in it, or -1 where there is none. */
export function gapEnd(text: string, start: number): number {
  let at = start;
  let hyphens = 0;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isHyphen(unit)) hyphens++;
    else if (!isSpace(unit) && baseOf(unit) !== SKIPPED) break;
  }
  return at > start && hyphens < 2 ? at : -1;
}

/** Same base letter: a page may write more capitals than the name has, never fewer. */
function mayReplace(have: number, want: number, exactCase: boolean): boolean {
  const [h, w] = [String.fromCharCode(have), String.fromCharCode(want)];
  if (isUpper(w) && !isUpper(h)) return false;
  return !exactCase || isUpper(h) === isUpper(w);
}

export const isUpper = (char: string): boolean => char !== char.toLowerCase();

const MARKS = lateRegExp(String.raw`[^\p{M}]`, 'gu');

/**
 * Accents that stand alone or in a letter are the same; other accents are another name. Capitals may
 * go without, as Greek and often French ones do.
 */
function sameAccents(page: string, name: string): boolean {
  const marks = (s: string) =>
    withoutStress(withoutFormat(s)).normalize('NFD').replace(MARKS(), '');
  const onPage = marks(page);
  return onPage === marks(name) || (onPage === '' && page === page.toUpperCase());
}

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Leaves trailing soft hyphens and zero-width characters outside the mark. */
function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && isFormatAt(text, at - 1)) at--;
  return at;
}
