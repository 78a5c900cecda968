/** A text as it reads: composed (NFC) and without invisible characters; and the way back. */
export interface Folded {
  text: string;
  /** Where the folded unit number `at` begins in the original, in UTF-16 code units. */
  startOf(at: number): number;
  /** Where what ends before the folded unit number `at` ends in the original. */
  endOf(at: number): number;
}

/** What folding acts on, as in a class of an expression: all that is invisible, and accents of their own. */
export const FOLDED = [
  '\\u00ad', // soft hyphen
  '\\u200b-\\u200f\\u2060-\\u2064\\ufeff', // of no width
  '\\u061c\\u202a-\\u202e', // direction marks
  '\\u0300-\\u036f',
].join('');
// One class: browsers take twice as long for two.
export const FOLDS = new RegExp(`[${FOLDED}]`);
/** A character and what belongs to it. */
const CLUSTER = /(\P{M}?)(\p{M}*)/gsu;
const INVISIBLE = /\p{Cf}/u;

/** Folds a text; null where it reads as it is written, which is nearly always and costs one look. */
export function fold(original: string): Folded | null {
  if (!FOLDS.test(original)) return null;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const cluster = match[0];
    if (cluster === '' || INVISIBLE.test(cluster)) continue;
    const composed = cluster.normalize('NFC');
    for (let i = 0; i < composed.length; i++) {
      // Of a cluster that stays in several units each but the last is one unit of the original.
      const whole = composed.length !== cluster.length;
      starts.push(whole ? match.index : match.index + i);
      ends.push(whole ? match.index + cluster.length : match.index + i + 1);
    }
    text += composed;
  }
  return {
    text,
    startOf: (at) => starts[at] ?? original.length,
    endOf: (at) => (at === 0 ? 0 : (ends[at - 1] as number)),
  };
}

/** The text without invisible characters. */
export const withoutInvisible = (text: string): string =>
  FOLDS.test(text) ? text.replace(/\p{Cf}/gu, '') : text;
