/** The background's side of the messages of `messages.ts`, and what extension pages overhear of them. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { type Answer, dispatch, type Handlers, nameOf } from './envelope';
import { toBackground } from './messages';

/** Answers the messages to the background. */
export function onBackgroundMessages(handlers: Handlers<typeof toBackground>): void {
  const answer = (message: unknown, from: Runtime.MessageSender): Promise<Answer> | undefined => {
    const sender = { tabId: from.tab?.id ?? null, frameId: from.frameId ?? null };
    return dispatch(toBackground, handlers, message, sender)?.catch((error: unknown) => {
      // The background's console is the extension's own, so a failure is told there.
      console.error('Gloss:', error);
      return { fault: error instanceof Error ? error.message : String(error) };
    });
  };
  browser.runtime.onMessage.addListener(answer);
}

/** Tells an extension page that a frame of a tab has been read, or holds other entities than before. */
export function onPageCounted(listener: (tabId: number) => void, signal: AbortSignal): void {
  const hear = (message: unknown, from: Runtime.MessageSender): undefined => {
    const tabId = from.tab?.id;
    if (nameOf(toBackground, message) === 'page.counted' && tabId !== undefined) listener(tabId);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}
