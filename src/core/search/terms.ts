import type { Range } from '../model/verdicts';
import { baseOf, isHyphen, SEPARATOR, SKIPPED } from '../text/chars';

/** One word as it is searched for: base letters only, so that case and accents do not count. */
export interface Term extends Range {
  key: string;
  /** Only a hyphen stands between this word and the one before. */
  hyphened: boolean;
}

/** Cuts a text into its words, in order; none where it has no letter and no digit. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  let [key, start] = ['', 0];
  const close = (end: number) => {
    if (key === '') return;
    const before = terms.at(-1);
    const hyphened = before?.end === start - 1 && isHyphen(text.charCodeAt(start - 1));
    terms.push({ start, end, key, hyphened });
    key = '';
  };
  for (let at = 0; at < text.length; at++) {
    const base = baseOf(text.charCodeAt(at));
    if (base === SEPARATOR) close(at);
    else if (base !== SKIPPED) {
      if (key === '') start = at;
      key += String.fromCharCode(base);
    }
  }
  close(text.length);
  return terms;
}

/** Where the first `letters` letters of the word at `start` end, in code units of the text. */
export function endOfLetters(text: string, start: number, letters: number): number {
  let at = start;
  for (let left = letters; at < text.length; at++) {
    const skipped = baseOf(text.charCodeAt(at)) === SKIPPED;
    if (left === 0 && !skipped) break;
    if (!skipped) left--;
  }
  return at;
}
