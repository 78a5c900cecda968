import type { Locator } from '../model/annotation';

/** Offsets in UTF-16 code units, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]/u;

/** True where no word goes on across the start or the end of the range. */
export function wordBounded(text: string, { start, end }: Range): boolean {
  const joins = (at: number) =>
    at > 0 && at < text.length && WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
  return !joins(start) && !joins(end);
}

/** Every range of the text at which the words stand, in order. */
export function occurrences(text: string, words: string, within?: Range): Range[] {
  const found: Range[] = [];
  const last = (within?.end ?? text.length) - words.length;
  for (let at = text.indexOf(words, within?.start ?? 0); at !== -1 && at <= last; ) {
    found.push({ start: at, end: at + words.length });
    at = text.indexOf(words, at + 1);
  }
  return found;
}

/**
 * The places of a text that a locator may mean, in order; exactly one where it is well chosen. Whole
 * words are preferred to parts of words; those are taken only where there is nothing else, because
 * texts saved from pages run words together ("newspaperExternal link").
 */
export function locate(text: string, locator: Locator, within?: Range): Range[] {
  const { exact, prefix = '', suffix = '' } = locator;
  const found = occurrences(text, exact, within).filter(
    ({ start, end }) => text.endsWith(prefix, start) && text.startsWith(suffix, end),
  );
  const whole = found.filter((range) => wordBounded(text, range));
  return whole.length > 0 ? whole : found;
}

/** The paragraph around a range: from line break to line break. */
export function paragraphAround(text: string, { start, end }: Range): Range {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next === -1 ? text.length : next };
}
