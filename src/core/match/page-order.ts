import type { Placed } from './decided';

/** The number of the last entry before `at`, by halving, of entries in page order; -1 where there is none. */
export function lastBefore(placed: readonly Placed[], at: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle] as Placed).at < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
