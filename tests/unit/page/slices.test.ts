import { describe, expect, it } from 'vitest';
import { Slice } from '../../../src/page/slices';

const LONG_MS = 60_000;

/** Steps until the slice says that it is over, up to a hundred. */
function stepsOf(slice: Slice): number {
  for (let steps = 1; steps <= 100; steps++) if (slice.isOver()) return steps;
  return Number.POSITIVE_INFINITY;
}

describe('a slice', () => {
  it.each([
    { name: 'goes on while its time lasts', ms: LONG_MS, steps: Number.POSITIVE_INFINITY },
    { name: 'looks at the clock at every 32nd step', ms: 0, steps: 32 },
    { name: 'looks sooner after a large step', ms: 0, did: 30, steps: 2 },
    { name: 'is over at once where it was stopped', ms: LONG_MS, stop: true, steps: 1 },
  ])('$name', ({ ms, did = 0, stop = false, steps }) => {
    const slice = new Slice(ms);
    slice.did(did);
    if (stop) slice.stop();
    expect(stepsOf(slice)).toBe(steps);
    expect(slice.isSpent()).toBe(steps <= 100);
  });
});
