import type { Decided } from './decided';

const length = (d: Decided): number => d.hit.end - d.hit.start;
const rank = (d: Decided): number => (d.certainty === 'certain' ? 0 : 1);

/**
 * Keeps the longest of what overlaps (then the certain one, then the first), in page order. Most names
 * overlap no other, so only what hangs together is put in order of preference.
 */
export function withoutOverlaps(all: readonly Decided[]): Decided[] {
  const inOrder = [...all].sort((a, b) => a.at - b.at);
  const kept: Decided[] = [];
  for (let from = 0; from < inOrder.length; ) {
    const to = chainEnd(inOrder, from);
    if (to === from + 1) kept.push(inOrder[from] as Decided);
    else for (const best of preferred(inOrder.slice(from, to))) kept.push(best);
    from = to;
  }
  return kept;
}

/** Where the entries end that hang together with the one at `from`, each overlapping one before it. */
function chainEnd(inOrder: readonly Decided[], from: number): number {
  const { block, hit } = inOrder[from] as Decided;
  let { end } = hit;
  let to = from + 1;
  for (; to < inOrder.length; to++) {
    const next = inOrder[to] as Decided;
    if (next.block !== block || next.hit.start >= end) break;
    end = Math.max(end, next.hit.end);
  }
  return to;
}

/** Of entries of one block those that are kept, by start. */
function preferred(chain: Decided[]): Decided[] {
  const kept: Decided[] = [];
  chain.sort(
    (a, b) =>
      length(b) - length(a) || rank(a) - rank(b) || a.at - b.at || a.hit.entity - b.hit.entity,
  );
  for (const next of chain) {
    const place = placeIn(kept, next);
    const [before, after] = [kept[place - 1], kept[place]];
    if (before && before.hit.end > next.hit.start) continue;
    if (after && after.hit.start < next.hit.end) continue;
    kept.splice(place, 0, next);
  }
  return kept;
}

/** Where `next` goes among entries by start, by halving. */
function placeIn(kept: readonly Decided[], next: Decided): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] as Decided).hit.start < next.hit.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
