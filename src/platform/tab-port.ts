/**
 * How the background and extension pages ask the frames of a tab: a function is run in each, which
 * looks for the slot of `page-slot.ts`. The script that every page loads so needs no listener for it.
 */
import { browser } from './browser';
import { type Request, type Response, toPage } from './messages';

type Name = keyof typeof toPage;

/** What one frame answered; the top frame has number 0. */
export interface FrameAnswer<K extends Name> {
  frameId: number;
  answer: Response<typeof toPage, K>;
}

/**
 * Asks the frames of a tab, or one of them.
 * @returns the answers of those frames that gave one, the top frame first; an empty list where the
 * browser keeps extensions out, where the tab is closed, and where Gloss does not run.
 */
export async function askFrames<K extends Name>(
  tabId: number,
  name: K,
  request: Request<typeof toPage, K>,
  frameId?: number,
): Promise<FrameAnswer<K>[]> {
  const results = await runInFrames(tabId, frameId, askSlot, [name, request]);
  const { response } = toPage[name];
  return results
    .flatMap(({ frameId, result }) => {
      const parsed = response.safeParse(result);
      return parsed.success ? [{ frameId, answer: parsed.data as Response<typeof toPage, K> }] : [];
    })
    .sort((a, b) => a.frameId - b.frameId);
}

/** The numbers of a tab's frames, or that of the top one alone where another is busy; none where the browser keeps extensions out, or it is closed. */
export async function framesOf(tabId: number): Promise<number[]> {
  const frames = await runInFrames(tabId, undefined, () => true, []);
  return frames.map(({ frameId }) => frameId);
}

/** Milliseconds that the other frames of a tab are waited for, and again once its top frame has answered. */
const PATIENCE_MS = 1_000;

/**
 * Runs a function in the frames of a tab, or in one of them. Browsers give the answers of all frames
 * together, and a frame whose page is busy may give none for long: the top frame's then comes alone, and the
 * function is run in it a second time.
 */
async function runInFrames<Args extends unknown[]>(
  tabId: number,
  frameId: number | undefined,
  func: (...args: Args) => unknown,
  args: Args,
): Promise<{ frameId: number; result?: unknown }[]> {
  const run = (target: { frameIds: number[] } | { allFrames: true }) =>
    browser.scripting.executeScript({
      target: { tabId, ...target },
      func: func as (...args: unknown[]) => unknown,
      args,
      // A frame that is still loading has no slot yet, and is not waited for.
      injectImmediately: true,
    });
  try {
    if (frameId !== undefined) return await run({ frameIds: [frameId] });
    let isOver = false;
    const all = run({ allFrames: true }).finally(() => {
      isOver = true;
    });
    const topAlone = async () => {
      await rest(PATIENCE_MS);
      if (isOver) return all;
      const top = await run({ frameIds: [0] });
      await rest(PATIENCE_MS);
      return top;
    };
    return await Promise.race([all, topAlone()]);
  } catch {
    return [];
  }
}

const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Runs in the frame, as text: it can name nothing of this file. */
function askSlot(name: string, request: unknown): unknown {
  const holder = globalThis as { [slot: symbol]: { [name: string]: unknown } | undefined };
  const answer = holder[Symbol.for('gloss.page')]?.[name];
  return typeof answer === 'function' ? answer(request) : null;
}
