import { countBefore } from './halving';

/** A text without most of its wide white space; places are in UTF-16 code units. */
export interface NarrowText {
  text: string;
  /** Where in it a place of the whole text is. */
  placeOf(at: number): number;
}

/** White space that is wider stands in pages made by templates, between words as between lines. */
const WIDE = /\s{16,}/g;

/** Takes all but the first character from each wide stretch of white space. */
export function narrow(whole: string): NarrowText {
  const ends: number[] = [];
  const taken: number[] = [];
  let text = '';
  let from = 0;
  for (const { 0: wide, index } of whole.matchAll(WIDE)) {
    text += whole.slice(from, index + 1);
    from = index + wide.length;
    ends.push(from);
    taken.push(from - text.length);
  }
  return {
    text: text + whole.slice(from),
    placeOf: (at) => at - (taken[countBefore(ends, (end) => end <= at) - 1] ?? 0),
  };
}
