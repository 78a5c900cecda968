/** Sentences of a quotation that a page prints in another order than it was said in. */
import { align } from '../collate/align';
import { isMatch } from '../collate/wording';
import type { Unit } from '../text/house-style';
import { ELLIPSIS } from '../text/words';
import type { TextOf } from './stretch';
import { isSpoken } from './versions';

/** Words that may be said again, but for this many. */
const LEAST = 5;
/** Of the words on the other side, so many are to be the version's. */
const SHARE = 0.8;

/**
 * True where what the page has before the shared stretch is what the version has behind it, or the other
 * way round, with no mark that says so.
 * @param core the shared stretch of the page, numbers into its units.
 */
export function isMovedAround(
  versionBefore: readonly Unit[],
  versionAfter: readonly Unit[],
  page: readonly Unit[],
  [from, to]: readonly [number, number],
  textOf: TextOf,
): boolean {
  const [before, after] = [page.slice(0, from), page.slice(to)];
  return (
    (standIn(before, versionAfter) && isUnmarked(before.at(-1), page[from], textOf)) ||
    (standIn(after, versionBefore) && isUnmarked(page[to - 1], after[0], textOf))
  );
}

/** True for words enough that stand in a version as well. */
export function standIn(units: readonly Unit[], version: readonly Unit[]): boolean {
  const spoken = units.filter(isSpoken);
  if (spoken.length < LEAST || units.some(({ key }) => key === ELLIPSIS)) return false;
  const shared = align(version, spoken).filter(isMatch).length;
  return shared >= LEAST && shared >= spoken.length * SHARE;
}

/** False where the page has words of its own between the two: each is a quotation by itself. */
const isUnmarked = (one: Unit | undefined, next: Unit | undefined, textOf: TextOf): boolean =>
  one !== undefined && next !== undefined && !/["“”„«»]/.test(textOf(one.end, next.start));
