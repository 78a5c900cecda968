/** Milliseconds that Gloss works before it lets the page have its turn: half a frame at 60 Hz. */
const SLICE_MS = 8;
/** Items between two looks at the clock, which costs more than reading a short block. */
const ITEMS_PER_LOOK = 16;

/** Works through `items`, giving way to the page after each slice; stops early when aborted. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let end = performance.now() + SLICE_MS;
  let count = 0;
  for (const item of items) {
    work(item);
    if (++count % ITEMS_PER_LOOK !== 0 || performance.now() < end) continue;
    await giveWay();
    if (signal.aborted) return;
    end = performance.now() + SLICE_MS;
  }
}

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
