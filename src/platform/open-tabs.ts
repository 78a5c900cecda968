/** The tabs whose pages the browser itself gave no content script. */
import { browser } from './browser';
import { mayReadPages } from './permissions';

/** What open pages are given. */
export interface Given {
  /** A file of the extension. */
  script: string;
  /** null where the script brings what it needs. */
  style: {
    /** A file of the extension. */
    file: string;
    /** Run in the frame by itself, without anything around it: true where the style sheet is there. */
    isThere: () => boolean;
  } | null;
}

/**
 * Gives a script and a style sheet to every frame of every open tab that the extension may read. A frame
 * that has them already must take no harm from a second time.
 */
export async function greetOpenTabs(given: Given): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const mayRead = await mayReadPages();
  // Where the reader lets us read some alone, Chromium would ask of each of the others.
  const isOurs = ({ url }: { url?: string | undefined }) => mayRead || url !== undefined;
  const ours = tabs.filter(isOurs).flatMap(({ id }) => id ?? []);
  await Promise.all(ours.map((id) => greetTab(id, given)));
}

/**
 * The same for one tab; false where the browser keeps the extension out of it. Its other frames are not
 * waited for, as the page of one may be busy for long.
 */
export async function greetTab(tabId: number, given: Given): Promise<boolean> {
  const isGreeted = await greet({ tabId, frameIds: [0] }, given);
  if (isGreeted) greet({ tabId, allFrames: true }, given);
  return isGreeted;
}

type Target = { tabId: number } & ({ frameIds: number[] } | { allFrames: true });

async function greet(target: Target, { script, style }: Given): Promise<boolean> {
  try {
    if (style) {
      const frames = await browser.scripting.executeScript({ target, func: style.isThere });
      // A style sheet twice has a page styled twice, which is felt in each tab when the browser starts.
      const frameIds = frames.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
      if (frameIds.length > 0)
        await browser.scripting.insertCSS({
          target: { tabId: target.tabId, frameIds },
          files: [style.file],
          origin: 'AUTHOR',
        });
    }
    await browser.scripting.executeScript({ target, files: [script] });
    return true;
  } catch {
    // A page of the browser's own, of its store, or of another extension: closed to all of us.
    return false;
  }
}
