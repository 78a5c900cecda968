/**
 * Milliseconds that Gloss works before it lets the page have its turn. What runs over them, most of all
 * where the browser compiles it or collects garbage meanwhile, takes as long again: together they are to
 * stay below 8, half a frame at 60 Hz.
 */
const SLICE_MS = 4;
/** Milliseconds of a slice after which work that cannot be cut waits for the next. */
const EARLY_MS = 2;
/** Steps between two looks at the clock, which costs more than most steps do. */
export const STEPS_PER_LOOK = 32;

/** A turn of work: ask `isOver` after each small step, `isSpent` after each that may be large. */
export class Slice {
  private end: number;
  private readonly early: number;
  private untilLook = STEPS_PER_LOOK;

  /** @param ms milliseconds at most; the last step may run over them. */
  constructor(ms = SLICE_MS) {
    const now = performance.now();
    this.end = now + ms;
    this.early = now + EARLY_MS;
  }

  /** Ends it before its time. */
  stop(): void {
    this.end = Number.NEGATIVE_INFINITY;
    this.untilLook = 0;
  }

  /** Counts a step that was as much work as several. */
  did(steps: number): void {
    this.untilLook -= steps;
  }

  isOver(): boolean {
    if (--this.untilLook > 0) return false;
    this.untilLook = STEPS_PER_LOOK;
    return this.isSpent();
  }

  isSpent(): boolean {
    return performance.now() >= this.end;
  }

  /** True where there is time left for more than a small step. */
  isYoung(): boolean {
    return performance.now() < this.early;
  }
}

/** Milliseconds after which the scheduler, or a frame, is waited for no longer. */
export const STARVED_MS = 50;

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

const timer = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets the page have its turn. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  // A busy page may starve the scheduler's turn; the timer's comes all the same.
  return scheduler?.yield ? Promise.race([scheduler.yield(), timer(STARVED_MS)]) : timer(0);
}

/** Milliseconds that work in the background leaves to the page: time for a frame, where one is due. */
const PAUSE_MS = 16;

/**
 * Leaves the page some time. What `giveWay` is followed by comes before the page's next frame, and one
 * slice after another keeps that back. A hidden page has no frames, and long waits for its timers.
 */
export const pause = (): Promise<void> => (document.hidden ? giveWay() : timer(PAUSE_MS));

/** Works through `items`, giving way to the page after each slice; stops early when aborted. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let slice = new Slice();
  for (const item of items) {
    work(item);
    if (!slice.isOver()) continue;
    await giveWay();
    if (signal.aborted) return;
    slice = new Slice();
  }
}
