import type { Stretch } from './blocks';
import { inReadingOrder, type Mark } from './marks';

/** The marks before and after a place, and the place among them. */
export interface Steps {
  previous: Mark | null;
  next: Mark | null;
  /** From 1; null where the place is none of the marks. */
  nth: number | null;
  /** How many marks there are. */
  of: number;
}

/**
 * Where one can go from a place in a source.
 * @param marks in reading order.
 * @param from null for before the beginning.
 */
export function stepsFrom(marks: readonly Mark[], from: Stretch | null): Steps {
  const place = from ?? { start: -1, end: -1 };
  const nth = marks.findIndex((mark) => inReadingOrder(mark, place) === 0);
  return {
    previous: marks.findLast((mark) => inReadingOrder(mark, place) < 0) ?? null,
    next: marks.find((mark) => inReadingOrder(mark, place) > 0) ?? null,
    nth: nth < 0 ? null : nth + 1,
    of: marks.length,
  };
}
