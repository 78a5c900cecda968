import { countBefore } from './halving';

/** A text without most of its wide white space; places are in UTF-16 code units. */
export interface NarrowText {
  text: string;
  /** Where in the whole text a place of it is. */
  original(at: number): number;
}

/**
 * What pages made by templates have between words as between lines, thousands of times. Of the kinds of
 * white space only those that stand in a page's source so often: browsers look for them the fastest.
 */
const WIDE = /[ \t\n]{16}[ \t\n]*/g;

/** Takes all but the first character from each wide stretch of white space. */
export function withoutWideSpaces(whole: string): NarrowText {
  /** Where in the text something was taken out, and how much until there. */
  const places: number[] = [];
  const taken: number[] = [];
  let text = '';
  let from = 0;
  WIDE.lastIndex = 0;
  for (let wide = WIDE.exec(whole); wide; wide = WIDE.exec(whole)) {
    text += whole.slice(from, wide.index + 1);
    from = WIDE.lastIndex;
    places.push(text.length);
    taken.push(from - text.length);
  }
  return {
    text: text + whole.slice(from),
    original: (at) => at + (taken[countBefore(places, (place) => place <= at) - 1] ?? 0),
  };
}
