import { isSpace } from '../text/chars';
import { lateRegExp } from '../text/late-regexp';

/** Code units on either side that are looked at; what runs on for longer is no address, but a text without spaces. */
const REACH = 2000;
/** What no name stands in, besides white space: quotation marks and brackets end a token. */
const TOKEN_ENDS = '"“”«»()<>';
/** A handle, a hashtag, in full width too, or a Windows path. */
const SIGNS = '@#\\＠＃';
const ADDRESS =
  /:\/\/|^\/|^www\.|@|^[ur]\/\w|^[\w-]+(\.[\w-]+)*\.[a-z]{2,}([/:?#]|$)|\.рф([/:?#]|$)/i;
/** A word and the first letter of a sentence behind its full stop: "Navalny.The next day". */
const STOP = lateRegExp(String.raw`^(?!www\.)\p{L}+\.\p{Lu}`, 'u');
/** The end of a file's name. */
const EXTENSION = /\.[a-z]{2,4}$/i;
/** Code units of the longest one. */
const LONGEST_EXTENSION = 5;

/**
 * True where the text at `start`..`end` (UTF-16 code units) is part of a URL, an e-mail address, a
 * domain, a path, a hashtag or a handle, and so names nobody.
 */
export function inAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before !== '' && SIGNS.includes(before)) return true;
  const token = tokenAround(text, start, end);
  if (!ADDRESS.test(token) && !isFile(token)) return false;
  // A name before a full stop is no domain.
  return !STOP().test(token);
}

/** What stands around `start`..`end` without white space, as far as REACH. */
export function tokenAround(text: string, start: number, end: number): string {
  const first = Math.max(0, start - REACH);
  const last = Math.min(text.length, end + REACH);
  let from = start;
  let to = end;
  while (from > first && !endsToken(text.charCodeAt(from - 1))) from--;
  while (to < last && !endsToken(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}

const endsToken = (unit: number): boolean =>
  isSpace(unit) || (!isAsciiLetter(unit) && TOKEN_ENDS.includes(String.fromCharCode(unit)));

const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** "src/putin.ts": with a folder before it. */
function isFile(token: string): boolean {
  const folder = token.indexOf('/');
  if (folder < 0) return false;
  const at = EXTENSION.exec(token.slice(-LONGEST_EXTENSION))?.index;
  return at !== undefined && folder < Math.max(0, token.length - LONGEST_EXTENSION) + at;
}
