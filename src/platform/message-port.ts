/** Sending and receiving the messages of `messages.ts` through the browser. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { contextIsValid } from './context';
import { type Answer, dispatch, envelope, type Handlers, nameOf, readAnswer } from './envelope';
import { type MessageMap, type Request, type Response, toBackground, toPage } from './messages';

type BackgroundName = keyof typeof toBackground;
type PageName = keyof typeof toPage;

/**
 * Asks the background.
 * @returns its answer; null where there is none, be it that the extension was reloaded under this
 * page or that the background failed (which its own console tells). Never rejects.
 */
export async function sendToBackground<K extends BackgroundName>(
  name: K,
  request: Request<typeof toBackground, K>,
): Promise<Response<typeof toBackground, K> | null> {
  if (!contextIsValid()) return null;
  try {
    const answer = readAnswer(
      toBackground,
      name,
      await browser.runtime.sendMessage(envelope(name, request)),
    );
    return 'ok' in answer ? answer.ok : null;
  } catch {
    return null;
  }
}

/**
 * Asks the content script in a tab's top frame.
 * @returns absent where the tab has none (browser pages, the store, a PDF, a closed tab).
 * @throws where there is one and it failed.
 */
export async function sendToPage<K extends PageName>(
  tabId: number,
  name: K,
  request: Request<typeof toPage, K>,
): Promise<{ answer: Response<typeof toPage, K> } | { absent: true }> {
  let raw: unknown;
  try {
    raw = await browser.tabs.sendMessage(tabId, envelope(name, request), { frameId: 0 });
  } catch {
    return { absent: true };
  }
  // An extension page in that tab receives the message too, and answers nothing.
  if (raw === undefined || raw === null) return { absent: true };
  const answer = readAnswer(toPage, name, raw);
  if ('fault' in answer) throw new Error(answer.fault);
  return { answer: answer.ok };
}

/** Answers the messages to the background until `signal` aborts. */
export function onBackgroundMessages(
  handlers: Handlers<typeof toBackground>,
  signal?: AbortSignal,
): void {
  // The background's console is the extension's own, so a failure is told there.
  listen(toBackground, handlers, (error) => console.error('Gloss:', error), signal);
}

/** Answers the messages to this page's content script until `signal` aborts. */
export function onPageMessages(handlers: Handlers<typeof toPage>, signal?: AbortSignal): void {
  // A content script's console is the page's: a failure goes to the asker alone.
  listen(toPage, handlers, () => {}, signal);
}

/** Tells an extension page that a content script has counted its page anew; answers nothing. */
export function onPageCounted(listener: (tabId: number) => void, signal: AbortSignal): void {
  const hear = (message: unknown, from: Runtime.MessageSender): undefined => {
    const tabId = from.tab?.id;
    if (nameOf(toBackground, message) === 'page.counted' && tabId !== undefined) listener(tabId);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}

function listen<M extends MessageMap>(
  map: M,
  handlers: Handlers<M>,
  tell: (error: unknown) => void,
  signal: AbortSignal | undefined,
): void {
  const answer = (message: unknown, from: Runtime.MessageSender): Promise<Answer> | undefined => {
    const sender = { tabId: from.tab?.id ?? null, frameId: from.frameId ?? null };
    return dispatch(map, handlers, message, sender)?.catch((error: unknown) => {
      tell(error);
      return { fault: error instanceof Error ? error.message : String(error) };
    });
  };
  browser.runtime.onMessage.addListener(answer);
  signal?.addEventListener('abort', () => {
    if (contextIsValid()) browser.runtime.onMessage.removeListener(answer);
  });
}
