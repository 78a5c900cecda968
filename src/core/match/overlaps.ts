import type { Decided } from './decided';

const length = (d: Decided): number => d.hit.end - d.hit.start;
const rank = (d: Decided): number => (d.certainty === 'certain' ? 0 : 1);

/** Keeps the longest of what overlaps (then the certain one, then the first), in page order. */
export function withoutOverlaps(all: readonly Decided[]): Decided[] {
  const kept: Decided[] = [];
  const byPreference = [...all].sort(
    (a, b) =>
      length(b) - length(a) || rank(a) - rank(b) || a.at - b.at || a.hit.entity - b.hit.entity,
  );
  /** For each block what is kept of it, by start: what could overlap stands beside the place. */
  const blocks = new Map<number, Decided[]>();
  for (const next of byPreference) {
    const inBlock = blocks.get(next.block) ?? [];
    const place = placeIn(inBlock, next);
    const [before, after] = [inBlock[place - 1], inBlock[place]];
    if (before && before.hit.end > next.hit.start) continue;
    if (after && after.hit.start < next.hit.end) continue;
    inBlock.splice(place, 0, next);
    blocks.set(next.block, inBlock);
    kept.push(next);
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** Where `next` goes among entries by start, by halving. */
function placeIn(inBlock: readonly Decided[], next: Decided): number {
  let low = 0;
  let high = inBlock.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inBlock[middle] as Decided).hit.start < next.hit.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
