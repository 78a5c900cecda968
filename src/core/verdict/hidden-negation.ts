/** Negations that an ellipsis or brackets hide: what is marked is still not the same across one. */
import type { Pair } from '../collate/align';
import { beginsClause, beginsMainClause, cutNegation, isNegation } from '../collate/negation';
import { gapsOf, hasEllipsis, isMatch } from '../collate/wording';
import type { Unit } from '../text/house-style';

/** A negation; where it is kept, with the words up to the one that it negates now and did not before. */
export interface HiddenNegation {
  source: Unit[];
  page: Unit[];
}

/** Numbers of a gap's units, end exclusive. */
interface Gap {
  source: [number, number];
  page: [number, number];
}

/** The negations hidden in an alignment of a version (`from`) with a page (`to`). */
export function hiddenNegations(
  pairs: readonly Pair[],
  from: readonly Unit[],
  to: readonly Unit[],
): HiddenNegation[] {
  return gapsOf(pairs).flatMap((gap) => {
    const [first, last] = [gap[0] as Pair, gap.at(-1) as Pair];
    const place: Gap = { source: [first.from[0], last.from[1]], page: [first.to[0], last.to[1]] };
    const isInside =
      pairs.slice(0, pairs.indexOf(first)).some(isMatch) &&
      pairs.slice(pairs.indexOf(last)).some(isMatch);
    const isMarked = gap.some((pair) => hasEllipsis(pair, to));
    const found = inBrackets(place, from, to, isInside && !isMarked);
    if (!isInside || found || !isMarked) return found ?? [];
    return [...swallowed(place, from), ...carriedOver(place, pairs, from, to)];
  });
}

/** Put in by brackets, or lost in what they stand for. */
function inBrackets(
  { source, page }: Gap,
  from: readonly Unit[],
  to: readonly Unit[],
  standIn: boolean,
) {
  const added = to.slice(...page).filter(({ inserted, aside }) => inserted || aside);
  const put = added.filter(isNegation);
  const lost =
    standIn && added.some(({ inserted }) => inserted)
      ? from.slice(...source).filter(isNegation)
      : [];
  return put.length !== lost.length ? [{ source: lost, page: put }] : null;
}

/** Left out, where what they negate is kept. */
function swallowed({ source }: Gap, from: readonly Unit[]): HiddenNegation[] {
  const hides = ([start, end]: [number, number]) => {
    const left = cutNegation(from.slice(0, end), -1, start - 1);
    const right = cutNegation(from.slice(start), end - start, from.length);
    return right ?? (left && isLeftWhole(from, [start, end], left) ? null : left);
  };
  // The same words may be left out one word earlier: "is … all" where "is not so. It is all" was said.
  const places = [source, ...earlier(from, source)];
  const found = places.map(hides);
  const [hidden] = found;
  return hidden && found.every(Boolean) ? [{ source: [hidden], page: [] }] : [];
}

/** True where the verb of a negation is left out with it, and its sentence to the end. */
function isLeftWhole(from: readonly Unit[], [start, end]: [number, number], unit: Unit): boolean {
  const at = from.indexOf(unit);
  if (at === start) return false;
  for (let i = at + 1; i <= end; i++) if (beginsMainClause(from, i)) return true;
  return false;
}

/** Other places of a gap, with the same words left out and the same kept. */
function earlier(from: readonly Unit[], [start, end]: [number, number]): [number, number][] {
  const places: [number, number][] = [];
  for (let by = 1; by <= start && from[start - by]?.key === from[end - by]?.key; by++)
    places.push([start - by, end - by]);
  return places;
}

/** Kept, where what they negate is left out and the words of another sentence follow in its place. */
function carriedOver(
  { source: [start, end], page: [, after] }: Gap,
  pairs: readonly Pair[],
  from: readonly Unit[],
  to: readonly Unit[],
): HiddenNegation[] {
  if (beginsMainClause(from, start) || beginsMainClause(from, end)) return [];
  if (!from.some((_, i) => i > start && i < end && beginsMainClause(from, i))) return [];
  for (let i = start - 1; i >= 0; i--) {
    const unit = from[i] as Unit;
    const kept = pairs.find((pair) => isMatch(pair) && pair.from[0] <= i && i < pair.from[1]);
    // A subject begins a clause by itself, but for "not … they have to".
    if (i < start - 1 && beginsClause(from, end)) return [];
    if (isNegation(unit) && kept)
      return [{ source: from.slice(i, end + 1), page: to.slice(kept.to[0], after + 1) }];
    if (unit.clause || beginsClause(from, i)) return [];
  }
  return [];
}
