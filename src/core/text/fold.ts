import { lateRegExp } from './late-regexp';
import { type Mended, Mending } from './offset-map';

/** What folding acts on, as in a class of an expression: all that is invisible, and accents of their own. */
export const FOLDED = [
  '\\u00ad', // soft hyphen
  '\\u200b-\\u200f\\u2060-\\u2064\\ufeff', // of no width
  '\\u061c\\u202a-\\u202e', // direction marks
  '\\u0300-\\u036f',
].join('');
// One class: browsers take twice as long for two.
export const FOLDS = new RegExp(`[${FOLDED}]`);
/** An invisible character with the accents behind it, or what belongs to the character before it. */
const INVISIBLE_OR_MARKS = lateRegExp(String.raw`(\p{Cf}\p{M}*)|\p{M}+`, 'gu');
const FORMAT = lateRegExp(String.raw`\p{Cf}`, 'gu');
/** The last character of a text. */
const LAST = /.$/su;

/**
 * Folds a text: composed (NFC) where a character has accents of their own, and without invisible ones.
 * Null where it reads as it is written, which is nearly always and costs one look.
 */
export function fold(original: string): Mended | null {
  if (!FOLDS.test(original)) return null;
  const folded = new Mending();
  let end = 0;
  for (const { 0: found, 1: invisible, index } of original.matchAll(INVISIBLE_OR_MARKS())) {
    const last = LAST.exec(original.slice(Math.max(end, index - 2), index))?.[0] ?? '';
    const start = invisible ? index : index - last.length;
    folded.copy(original, end, start);
    end = index + found.length;
    if (invisible) continue;
    const cluster = last + found;
    const composed = cluster.normalize('NFC');
    if (composed === cluster) folded.copy(original, start, end);
    else folded.replace(start, end, composed);
  }
  folded.copy(original, end, original.length);
  return folded.done();
}

/**
 * Accents over Cyrillic vowels, in a composed text: where encyclopedias and dictionaries have the stress. Those
 * of another letter are one character with it.
 */
const STRESS = /(?<=[аеёиоуыэюяєії])[\u0300\u0301]/gi;

/** A composed text without marks of stress. */
export const withoutStress = (text: string): string => text.replace(STRESS, '');

/** The text without invisible characters. */
export const withoutInvisible = (text: string): string =>
  FOLDS.test(text) ? withoutFormat(text) : text;

/** The same where it is likely to have some. */
export const withoutFormat = (text: string): string => text.replace(FORMAT(), '');
