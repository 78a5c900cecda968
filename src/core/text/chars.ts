/**
 * One table look-up a character: is it part of a word, is it invisible, and what is its base letter?
 * Filled as characters are met, because filling it for all of Unicode costs more than most pages do.
 */

import { lateRegExp } from './late-regexp';

/** Ends a word: a space, a mark of punctuation, a symbol, half of an emoji. */
export const SEPARATOR = 1;
/** Belongs to no letter of its own: soft hyphen, zero-width characters, combining accents. */
export const SKIPPED = 2;

/**
 * What `baseOf` has learnt, by code unit, for loops in which a call a character is too much: of alphabets
 * and their punctuation. Beyond, where it has nothing, characters are so many that a table of all would
 * weigh more in each page than the rest of what is kept there.
 */
export const BASES = new Uint16Array(0x2100);
/** The same for what lies beyond. */
const FAR_BASES = new Map<number, number>();
const WORD = lateRegExp(String.raw`[\p{L}\p{N}_]`, 'u');
const INVISIBLE = lateRegExp(String.raw`[\p{M}\p{Cf}]`, 'u');
const FORMAT = lateRegExp(String.raw`\p{Cf}`, 'u');
const APOSTROPHES = "'\u2018\u2019\u02bc\u2032\u00b4`";
const HANGUL = 0xac00;
/** The form of σ at a word's end, which capitals do not tell apart. */
const FINAL_SIGMA = 'ς';

/**
 * Classifies one UTF-16 code unit: SEPARATOR, SKIPPED, or the code unit of its base letter, lower case
 * and without accent ("É" gives "e", "Й" gives "и").
 */
export function baseOf(unit: number): number {
  return BASES[unit] || FAR_BASES.get(unit) || learn(unit);
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  let base = SEPARATOR;
  if (APOSTROPHES.includes(char)) {
    base = SEPARATOR; // One of them counts as a letter in Unicode, and cuts a word all the same.
  } else if (isWord(unit, char)) {
    const bare = unit < HANGUL && unit > LAST_ASCII ? char.normalize('NFD').charAt(0) : char;
    base = bare.toLowerCase().replace(FINAL_SIGMA, 'σ').charCodeAt(0);
  } else if (unit > LAST_ASCII && !isPunctuation(unit) && INVISIBLE().test(char)) base = SKIPPED;
  if (unit < BASES.length) BASES[unit] = base;
  else FAR_BASES.set(unit, base);
  return base;
}

/** ASCII, and the letters of Latin and Cyrillic, need no class of Unicode, which takes long to open. */
function isWord(unit: number, char: string): boolean {
  if (unit <= LAST_ASCII) return /\w/.test(char);
  if (isPunctuation(unit)) return false;
  return isLetterBlock(unit) || WORD().test(char);
}

const LAST_ASCII = 0x7f;
/** Latin with accents, but for × and ÷, and the letters of Cyrillic. */
const isLetterBlock = (unit: number): boolean =>
  (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x400 && unit <= 0x481);
/** The no-break space, quotation marks, dashes and the like, which are on most pages. */
const isPunctuation = (unit: number): boolean =>
  unit === 0xa0 || unit === 0xab || unit === 0xbb || (unit >= 0x2010 && unit <= 0x2027);

/** Below it nothing is invisible; asked before a class of Unicode, which takes long to open. */
const SOFT_HYPHEN = 0xad;

/** True where a character of no width stands (Unicode's Cf), as a soft hyphen. */
export const isFormatAt = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= SOFT_HYPHEN && FORMAT().test(text.charAt(at));

const HYPHENS = '-\u2010\u2011\u2012\u2013\u2212';

/** True for the code units that pages use for an apostrophe. */
export const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || (unit > 0x5f && APOSTROPHES.includes(String.fromCharCode(unit)));

/** True for hyphens and for the dashes that pages use in their place. */
export const isHyphen = (unit: number): boolean =>
  unit === 0x2d || (unit > 0x200f && HYPHENS.includes(String.fromCharCode(unit)));

/** True for white space of any width, the line break among it. */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 || ((unit < 0x20 || unit > 0x7e) && /\s/.test(String.fromCharCode(unit)));
