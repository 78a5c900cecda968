/** What the background puts into frames. */
import { browser } from './browser';
import type { Sender } from './envelope';

const target = ({ tabId, frameId }: Sender) => {
  if (tabId === null) throw new Error('This message comes from no tab.');
  return { tabId, frameIds: [frameId ?? 0] };
};

/** Runs a script of the extension, `/card.js` for one, in the sender's frame. */
export async function putScript(sender: Sender, file: string): Promise<void> {
  await browser.scripting.executeScript({
    target: target(sender),
    files: [file],
    injectImmediately: true,
  });
}

/**
 * Firefox paints highlights inside shadow trees only by a style sheet of the user's origin, Chromium only
 * by one of the author's.
 */
const origin = () => (import.meta.env.FIREFOX ? 'USER' : 'AUTHOR');

/** Styles the sender's frame. */
export async function putStyle(sender: Sender, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: target(sender), css, origin: origin() });
}

/** Takes back what `putStyle` has put. */
export async function takeStyle(sender: Sender, css: string): Promise<void> {
  await browser.scripting.removeCSS({ target: target(sender), css, origin: origin() });
}
