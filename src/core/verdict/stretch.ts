/** Which part of a page's words a version accounts for. */
import type { Pair } from '../collate/align';
import { cutNegation } from '../collate/negation';
import { isMatch } from '../collate/wording';
import type { Unit } from '../text/house-style';
import { ELLIPSIS } from '../text/words';
import { isCommon } from './common-words';
import { isSpoken } from './versions';

/** The page's text between two of its offsets. */
export type TextOf = (start: number, end: number) => string;

/** What a shared or a foreign unit counts for when the shared stretch is told from its surroundings. */
const SHARED = { common: 0.6, rare: 1.2 };
const FOREIGN = 0.5;
const LEFT_OUT = 0.35;
/** Words left out in one place count for no more than this, however many they are. */
const LEFT_OUT_MOST = 2;
/** So many words beside the shared ones, without a clause mark between, may be exchanged ones. */
const EXCHANGED_MOST = 8;
/** So many words after a clause mark are a clause of their own. */
const OWN_CLAUSE = 4;

/**
 * From the first to the last pair of the stretch in which sharing outweighs the rest. With `textOf`, the
 * units are a whole quotation, and its sentences count.
 */
export function sharedStretch(
  pairs: readonly Pair[],
  page: readonly Unit[],
  textOf: TextOf | null,
): [number, number] | null {
  const found = heaviest(pairs, page);
  if (!found || !textOf) return found;
  return withoutStrays(pairs, page, overEllipses(pairs, page, found), textOf);
}

/** The stretch with what the page marks as more of the same: words beyond an ellipsis, all of them shared. */
function overEllipses(
  pairs: readonly Pair[],
  page: readonly Unit[],
  [first, last]: [number, number],
): [number, number] {
  const isEllipsis = (pair: Pair) => page.slice(...pair.to).some(({ key }) => key === ELLIPSIS);
  const reach = (from: number, step: 1 | -1): number => {
    let [end, marked] = [from, false];
    for (let i = from + step; i >= 0 && i < pairs.length; i += step) {
      const pair = pairs[i] as Pair;
      if (isEllipsis(pair)) marked = true;
      else if (isMatch(pair) && marked) end = i;
      else if (isMatch(pair) || page.slice(...pair.to).some(isSpoken)) return from;
    }
    return end;
  };
  return [reach(first, -1), reach(last, 1)];
}

function heaviest(pairs: readonly Pair[], page: readonly Unit[]): [number, number] | null {
  let best: [number, number] | null = null;
  let bestScore = 0;
  let start = -1;
  let score = 0;
  let leftOut = 0;
  pairs.forEach((pair, i) => {
    if (isMatch(pair)) {
      if (score <= 0) [start, score] = [i, 0];
      leftOut = 0;
      score += isCommon(page[pair.to[0]]?.key ?? '') ? SHARED.common : SHARED.rare;
      if (score >= bestScore) [best, bestScore] = [[start, i], score];
      return;
    }
    const units = page.slice(...pair.to);
    if (units.length > 0 && units.every((unit) => !isSpoken(unit))) return;
    if (pair.op === 'insert' && units.every(({ aside }) => aside)) return;
    if (pair.op === 'delete') {
      if (leftOut >= LEFT_OUT_MOST) return;
      leftOut += LEFT_OUT;
      score -= LEFT_OUT;
    } else score -= FOREIGN;
  });
  return best;
}

/** The stretch without sentences at its ends that share less than half of their words. */
function withoutStrays(
  pairs: readonly Pair[],
  page: readonly Unit[],
  [first, last]: [number, number],
  textOf: TextOf,
): [number, number] {
  const matched = pairs.flatMap((pair, i) =>
    i >= first && i <= last && isMatch(pair) ? [{ i, at: pair.to[0] }] : [],
  );
  const sentence: number[] = [];
  page.forEach((unit, i) => {
    const before = page[i - 1];
    const ends = before !== undefined && SENTENCE_END.test(textOf(before.end, unit.start));
    sentence.push((sentence[i - 1] ?? 0) + (ends ? 1 : 0));
  });
  const isStray = (number: number) => {
    const units = page.filter((unit, i) => sentence[i] === number && isSpoken(unit));
    const shared = matched.filter(({ at }) => sentence[at] === number);
    return shared.length * 2 < units.length;
  };
  const numbers = [...new Set(matched.map(({ at }) => sentence[at] as number))];
  let [from, to] = [0, numbers.length - 1];
  while (from < to && isStray(numbers[to] as number)) to--;
  while (from < to && isStray(numbers[from] as number)) from++;
  const kept = matched.filter(({ at }) => {
    const number = sentence[at] as number;
    return number >= (numbers[from] as number) && number <= (numbers[to] as number);
  });
  return [kept[0]?.i ?? first, kept.at(-1)?.i ?? last];
}

const SENTENCE_END = /[.!?]["”’')\]]*\s/;

/**
 * How many of the page's units beside the stretch stand in the place of the version's own. `units` and
 * `left` are what each side has there, the nearest first; `a` and `b` are the page's units on both sides
 * of the stretch's end.
 */
export function exchangedAtEnd(
  { units, left }: { units: readonly Unit[]; left: readonly Unit[] },
  a: Unit | undefined,
  b: Unit | undefined,
  textOf: TextOf,
): number {
  if (!a || !b || !left.some(isSpoken) || units.some((unit) => !isSpoken(unit) || unit.aside))
    return 0;
  if (/[.!?…:]/.test(textOf(a.end, b.start))) return 0;
  if (b.clause && units.length >= OWN_CLAUSE) return 0;
  return Math.min(units.length, EXCHANGED_MOST);
}

/** Where the page's words begin, a negation of them that the page adds before them included. */
export function negationBefore(page: readonly Unit[], from: number): number {
  const found = cutNegation(page, from, page.length - 1);
  return found ? page.indexOf(found) : from;
}

/** Where the page's words end, a negation of them that the page adds after them included. */
export function negationAfter(page: readonly Unit[], to: number): number {
  const found = cutNegation(page, 0, to - 1);
  return found ? page.indexOf(found) + 1 : to;
}
