import type { Wording } from '../model/verdicts';
import type { Unit } from '../text/house-style';
import { unitsOf } from '../text/house-style';
import { ELLIPSIS, wordsOf } from '../text/words';
import { align, type Pair } from './align';
import { cutNegation, isNegation } from './negation';

export interface Comparison {
  wording: Wording;
  pairs: Pair[];
  from: Unit[];
  to: Unit[];
  /** Units of the version that stand in the fuller words, and that could. */
  matched: number;
}

/** Compares a version's words with the fuller ones, both plain text without quotation marks. */
export function compareWords(fuller: string, version: string): Comparison {
  const from = unitsOf(wordsOf(fuller));
  const to = unitsOf(wordsOf(version));
  return compareUnits(from, to);
}

/** The same, of units that are cut already. */
export function compareUnits(from: Unit[], to: Unit[]): Comparison {
  const pairs = align(from, to);
  const matched = pairs.filter(isMatch).length;
  return { wording: wordingOf(pairs, from, to), pairs, from, to, matched };
}

export const isMatch = (pair: Pair): boolean => pair.op === 'equal' || pair.op === 'house';

/** The wording of an alignment; `negated` says that a negation stands before the version all the same. */
export function wordingOf(
  pairs: readonly Pair[],
  from: readonly Unit[],
  to: readonly Unit[],
  negated = false,
): Wording {
  const first = pairs.findIndex(isMatch);
  const last = pairs.findLastIndex(isMatch);
  if (first < 0) return 'altered';
  // An editor's insertion in the fuller words may be absent, and an ellipsis there stands for anything.
  const leftOut = (pair: Pair) =>
    pair.op === 'delete' && unitsIn(from, pair.from).some((u) => !u.inserted && u.key !== ELLIPSIS);
  const outside = [...pairs.slice(0, first), ...pairs.slice(last + 1)];
  const inside = pairs.slice(first, last + 1);
  const isMarkedInside =
    inside.some((pair) => isMarked(pair, to) || isEllipsisPair(pair, from, to)) ||
    gapsOf(inside).some((gap) => isExplained(gap, inside, from, to));
  const cuts = lostGaps(inside, from, to).some((gap) => !gap.some((pair) => hasEllipsis(pair, to)));
  const foreign = [...outside, ...inside].some(
    (pair) => (pair.op === 'insert' || pair.op === 'replace') && !explains(pair, from, to),
  );
  if (foreign || cuts) return 'altered';
  const shortened = outside.some(leftOut);
  const isCut = shortened || outside.some((pair) => isEllipsisPair(pair, from, to));
  const begins = negated ? 0 : (pairs[first]?.from[0] ?? 0);
  if (isCut && cutNegation(from, begins, (pairs[last]?.from[1] ?? 1) - 1)) return 'altered';
  if (
    isMarkedInside ||
    outside.some((pair) => isMarked(pair, to) || isEllipsisPair(pair, from, to))
  )
    return 'marked';
  if (pairs.some((pair) => pair.op === 'house')) return 'house-style';
  return shortened ? 'shortened' : 'verbatim';
}

const unitsIn = (units: readonly Unit[], [start, end]: [number, number]): readonly Unit[] =>
  units.slice(start, end);

/** An ellipsis or an insertion in brackets of the version; words in round ones that are not the speaker's. */
export const isMarked = (pair: Pair, to: readonly Unit[]): boolean =>
  pair.op === 'insert' &&
  unitsIn(to, pair.to).every((u) => u.inserted || u.aside || u.key === ELLIPSIS);

const isEllipsisPair = (pair: Pair, from: readonly Unit[], to: readonly Unit[]): boolean =>
  pair.op === 'replace' &&
  (to[pair.to[0]]?.key === ELLIPSIS || (to[pair.to[0]]?.inserted ?? false)) &&
  from[pair.from[0]] !== undefined;

/** An added or exchanged unit that the version itself marks. */
export const explains = (pair: Pair, from: readonly Unit[], to: readonly Unit[]): boolean =>
  isMarked(pair, to) || isEllipsisPair(pair, from, to);

/** The stretches between matches where the two sides differ. */
export function gapsOf(inside: readonly Pair[]): Pair[][] {
  const gaps: Pair[][] = [];
  let open: Pair[] | null = null;
  for (const pair of inside) {
    if (isMatch(pair)) open = null;
    else if (open) open.push(pair);
    else {
      open = [pair];
      gaps.push(open);
    }
  }
  return gaps;
}

/** The differing pairs of all gaps in which the version marks that words were left out. */
export const bridgedPairs = (pairs: readonly Pair[], to: readonly Unit[]): ReadonlySet<Pair> =>
  new Set(
    gapsOf(pairs)
      .filter((gap) => gap.some((pair) => hasEllipsis(pair, to)))
      .flat(),
  );

/** The gaps in which words are left out with nothing in their place. */
export const lostGaps = (
  pairs: readonly Pair[],
  from: readonly Unit[],
  to: readonly Unit[],
): Pair[][] =>
  gapsOf(pairs).filter((gap) => missing(gap, from, to) && !isExplained(gap, pairs, from, to));

/** "[Lavrov]" for "he (Lavrov)": the fuller words' own insertion stands for the word that it explains. */
function isExplained(
  gap: readonly Pair[],
  pairs: readonly Pair[],
  from: readonly Unit[],
  to: readonly Unit[],
): boolean {
  const next = pairs[pairs.indexOf(gap.at(-1) as Pair) + 1];
  const isTaken =
    next !== undefined && isMatch(next) && unitsIn(from, next.from).every((u) => u.inserted);
  const left = gap.flatMap((pair) => unitsIn(from, pair.from));
  return (
    isTaken &&
    missing(gap, from, to) &&
    left.filter(({ inserted, key }) => !inserted && key !== ELLIPSIS).length <= 1 &&
    !left.some(isNegation) &&
    isInBrackets([...gap, next], from, to)
  );
}

/** Words left out with nothing in their place; one in brackets ("[Lavrov]" for "he") marks itself. */
const missing = (gap: readonly Pair[], from: readonly Unit[], to: readonly Unit[]): boolean =>
  !isInBrackets(gap, from, to) &&
  gap.some(
    (p) =>
      (p.op === 'delete' || (p.op === 'replace' && !to[p.to[0]]?.inserted)) &&
      unitsIn(from, p.from).some((u) => !u.inserted && u.key !== ELLIPSIS),
  );

/** Words in brackets stand for so many more words than they are, and no more. */
const BRACKETS_MORE = 3;

/** "[foreign ministry]" for "Ministry of Foreign Affairs": a phrase, and nothing but brackets in its place. */
function isInBrackets(gap: readonly Pair[], from: readonly Unit[], to: readonly Unit[]): boolean {
  const added = gap.flatMap((pair) => unitsIn(to, pair.to));
  if (added.length === 0 || !added.every(({ inserted }) => inserted)) return false;
  const left = gap.flatMap((pair) => unitsIn(from, pair.from)).filter((unit) => !unit.inserted);
  return left.length <= added.length + BRACKETS_MORE && !left.some((u, i) => i > 0 && u.clause);
}

/** True where the version marks that words were left out. */
export const hasEllipsis = (pair: Pair, to: readonly Unit[]): boolean =>
  unitsIn(to, pair.to).some((u) => u.key === ELLIPSIS);
