/**
 * Word alignment of two versions of one utterance: the cheapest way to turn one into the other
 * (Needleman and Wunsch, 1970), over units that are equal, equal in house style, or different.
 */
import type { Unit } from '../text/house-style';

export type Op = 'equal' | 'house' | 'replace' | 'delete' | 'insert';

/** One unit of each side (or two of one where the other writes them as one word), or of one side. */
export interface Pair {
  op: Op;
  /** Numbers of units, end exclusive. */
  from: [number, number];
  to: [number, number];
}

/** Below two gaps, so that an exchanged word is one step; above one, so that words are not forced. */
const REPLACE_COST = 1.5;
const GAP_COST = 1;
/** Favours the exact word over the same word in house style, and long runs over scattered ones. */
const HOUSE_COST = 0.01;
const OPEN_COST = 0.1;
/** Round brackets are more often put around an explanation than around words that were said without. */
const ASIDE_COST = 1.25;
/** Words are left off at an end rather than inside, where both would do. */
const END_COST = 0.98;

/** Aligns `from` with `to`, both whole; cost and memory are the product of their lengths. */
export function align(from: readonly Unit[], to: readonly Unit[]): Pair[] {
  const width = to.length + 1;
  const cost = new Float64Array((from.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const step = new Uint8Array(cost.length);
  cost[0] = 0;
  const reach = (at: number, by: number, value: number) => {
    if (value < (cost[at] as number)) {
      cost[at] = value;
      step[at] = by;
    }
  };
  for (let i = 0; i <= from.length; i++) {
    for (let j = 0; j <= to.length; j++) {
      const at = i * width + j;
      const here = cost[at] as number;
      const last = step[at] as number;
      const [a, b] = [from[i], to[j]];
      if (a && b) {
        const same = sameCost(a, b);
        if (same !== null) reach(at + width + 1, STEP.diagonal, here + same);
        else reach(at + width + 1, STEP.diagonal, here + REPLACE_COST);
      }
      const atEnd = j === 0 || j === to.length;
      if (a) reach(at + width, STEP.delete, here + (atEnd ? END_COST : gapCost(last, STEP.delete)));
      if (b) reach(at + 1, STEP.insert, here + gapCost(last, STEP.insert));
      const [a2, b2] = [from[i + 1], to[j + 1]];
      if (a && a2 && b && joins(a, a2, b)) reach(at + 2 * width + 1, STEP.join, here + HOUSE_COST);
      if (a && b && b2 && joins(b, b2, a)) reach(at + width + 2, STEP.split, here + HOUSE_COST);
    }
  }
  return trace(from, to, step, width);
}

const STEP = { diagonal: 1, delete: 2, insert: 3, join: 4, split: 5 } as const;
const MOVES: Record<number, [number, number]> = {
  [STEP.diagonal]: [1, 1],
  [STEP.delete]: [1, 0],
  [STEP.insert]: [0, 1],
  [STEP.join]: [2, 1],
  [STEP.split]: [1, 2],
};

const gapCost = (last: number, step: number): number =>
  last === step ? GAP_COST : GAP_COST + OPEN_COST;

/** An editor's word is not the speaker's, though it may be the same. */
const isSame = (a: Unit, b: Unit): boolean => a.house === b.house && (a.inserted || !b.inserted);

function sameCost(a: Unit, b: Unit): number | null {
  if (!isSame(a, b)) return null;
  return (a.key === b.key ? 0 : HOUSE_COST) + (b.aside && !a.aside ? ASIDE_COST : 0);
}

/** "war mongering" and "war-mongering" are one word in pieces. */
const joins = (first: Unit, second: Unit, whole: Unit): boolean =>
  !second.clause && first.house + second.house === whole.house;

function trace(
  from: readonly Unit[],
  to: readonly Unit[],
  step: Uint8Array,
  width: number,
): Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [from.length, to.length];
  while (i > 0 || j > 0) {
    const by = step[i * width + j] as number;
    const [di, dj] = MOVES[by] as [number, number];
    pairs.push({
      op: opOf(by, from[i - 1], to[j - 1]),
      from: [i - di, i],
      to: [j - dj, j],
    });
    i -= di;
    j -= dj;
  }
  return pairs.reverse();
}

function opOf(by: number, a: Unit | undefined, b: Unit | undefined): Op {
  if (by === STEP.delete) return 'delete';
  if (by === STEP.insert) return 'insert';
  if (by !== STEP.diagonal) return 'house';
  if (!(a && b && isSame(a, b))) return 'replace';
  return a.key === b.key ? 'equal' : 'house';
}
