/** Milliseconds that Gloss works before it lets the page have its turn: half a frame at 60 Hz. */
const SLICE_MS = 8;
/** Steps between two looks at the clock, which costs more than most steps do. */
const STEPS_PER_LOOK = 32;

/** A turn of work: ask `isOver` after each small step. */
export class Slice {
  private readonly end: number;
  private steps = 0;

  /** @param ms milliseconds at most; the last step may run over them. */
  constructor(ms = SLICE_MS) {
    this.end = performance.now() + ms;
  }

  isOver(): boolean {
    return ++this.steps % STEPS_PER_LOOK === 0 && performance.now() >= this.end;
  }
}

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/** Lets the page have its turn. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

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
