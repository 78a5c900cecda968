/** Units of a page's text, with offsets into the page. */

import type { Range } from '../model/verdicts';
import { type Unit, unitsOf } from '../text/house-style';
import { wordsOf } from '../text/words';

/** The units of some ranges of a text, one after the other; offsets are the text's. */
export function unitsIn(text: string, ranges: readonly Range[]): Unit[] {
  return ranges.flatMap(({ start, end }) =>
    unitsOf(wordsOf(text.slice(start, end))).map((unit) => ({
      ...unit,
      start: unit.start + start,
      end: unit.end + start,
    })),
  );
}

/** A range without the white space at its ends. */
export function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
