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
  const target =
    frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  let results: { frameId: number; result?: unknown }[];
  try {
    results = await browser.scripting.executeScript({
      target,
      func: askSlot,
      args: [name, request],
      // A frame that is still loading has no slot yet, and is not waited for.
      injectImmediately: true,
    });
  } catch {
    return [];
  }
  const { response } = toPage[name];
  return results
    .flatMap(({ frameId, result }) => {
      const parsed = response.safeParse(result);
      return parsed.success ? [{ frameId, answer: parsed.data as Response<typeof toPage, K> }] : [];
    })
    .sort((a, b) => a.frameId - b.frameId);
}

/** Runs in the frame, as text: it can name nothing of this file. */
function askSlot(name: string, request: unknown): unknown {
  const holder = globalThis as { [slot: symbol]: { [name: string]: unknown } | undefined };
  const answer = holder[Symbol.for('gloss.page')]?.[name];
  return typeof answer === 'function' ? answer(request) : null;
}
