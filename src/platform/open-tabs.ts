/** The tabs that were open before this extension was installed, renewed or switched on again. */
import { browser } from './browser';

/** In storage.session, which the browser empties whenever it loads the extension anew. */
const GREETED_KEY = 'greeted';

/** What open pages are given. */
export interface Given {
  /** Files of the extension. */
  script: string;
  style: string;
  /** Run in the frame by itself, without anything around it: true where the style sheet is there. */
  isStyled: () => boolean;
}

/**
 * Gives a script and a style sheet to every frame of every open tab, once after each loading of the
 * extension. The browser itself gives content scripts only to pages that load later (Firefox, to open
 * ones too: not needed there). A frame that has them already must take no harm from a second time.
 */
export async function greetOpenTabs(given: Given): Promise<void> {
  const { session } = browser.storage;
  if (GREETED_KEY in (await session.get(GREETED_KEY))) return;
  await session.set({ [GREETED_KEY]: true });
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && greet(id, given)));
}

async function greet(tabId: number, { script, style, isStyled }: Given): Promise<void> {
  const target = { tabId, allFrames: true };
  try {
    const frames = await browser.scripting.executeScript({ target, func: isStyled });
    // A style sheet twice has a page styled twice, which is felt in each tab when the browser starts.
    const frameIds = frames.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
    if (frameIds.length > 0)
      await browser.scripting.insertCSS({
        target: { tabId, frameIds },
        files: [style],
        origin: 'AUTHOR',
      });
    await browser.scripting.executeScript({ target, files: [script] });
  } catch {
    // A page of the browser's own, of its store, or of another extension: closed to all of us.
  }
}
