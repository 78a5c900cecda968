/** What becomes of the units beside a shared stretch: exchanged, left off or added. */
import { align, type Pair } from '../collate/align';
import { isMatch } from '../collate/wording';
import type { Unit } from '../text/house-style';

/** A pair with its numbers shifted. */
export const moved = ({ op, from, to }: Pair, left: number, right: number): Pair => ({
  op,
  from: [from[0] + left, from[1] + left],
  to: [to[0] + right, to[1] + right],
});

/** Of the version's units beside a stretch, so many more than the page's may be exchanged for them. */
const EXCHANGED_MORE = 2;
/** Put in beside a word, these exchange nothing. */
const ADDED_NEGATION = /^(?:not|never|hardly|barely|scarcely)$/;

/** Pairs for units beside a stretch, each side's from nought: the nearest exchanged, the rest left off. */
export function besides(left: readonly Unit[], right: readonly Unit[], isLead: boolean): Pair[] {
  const nearest = new Set(
    (isLead ? left.slice(-EXCHANGED_MORE - 1) : left.slice(0, EXCHANGED_MORE + 1)).map(
      ({ key }) => key,
    ),
  );
  const isAdded = right.every(({ key }) => ADDED_NEGATION.test(key) && !nearest.has(key));
  const near = isAdded ? 0 : exchangedWith(left, right, isLead);
  const rest = left.length - near;
  const exchanged = align(isLead ? left.slice(rest) : left.slice(0, near), right);
  const dropped = Array.from({ length: rest }, (_, n): Pair => {
    const [i, j] = isLead ? [n, 0] : [near + n, right.length];
    return { op: 'delete', from: [i, i + 1], to: [j, j] };
  });
  return isLead
    ? [...dropped, ...exchanged.map((pair) => moved(pair, rest, 0))]
    : [...exchanged, ...dropped];
}

/** How many of the nearest words: as many as the page has, inside their clause, more if those are shared. */
function exchangedWith(left: readonly Unit[], right: readonly Unit[], isLead: boolean): number {
  const order = isLead ? left.toReversed() : left;
  const ends = order.findIndex((unit, i) => (isLead ? unit.clause : i > 0 && unit.clause));
  const clause = ends < 0 ? order.length : isLead ? ends + 1 : ends;
  const shared = (count: number) => {
    const part = isLead ? left.slice(left.length - count) : left.slice(0, count);
    return align(part, right).filter(isMatch).length;
  };
  let best = Math.min(clause, right.length);
  for (let more = best + 1; more <= Math.min(left.length, right.length + EXCHANGED_MORE); more++)
    if (shared(more) > shared(best)) best = more;
  return best;
}
