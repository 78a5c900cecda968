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
  const lastOf = new Map<number, Decided[]>();
  for (const next of byPreference) {
    const inBlock = lastOf.get(next.block) ?? [];
    if (inBlock.some((k) => k.hit.start < next.hit.end && next.hit.start < k.hit.end)) continue;
    inBlock.push(next);
    lastOf.set(next.block, inBlock);
    kept.push(next);
  }
  return kept.sort((a, b) => a.at - b.at);
}
