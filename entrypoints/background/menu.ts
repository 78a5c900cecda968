import { browser } from '../../src/platform/browser';
import { watchPageSettings } from '../../src/platform/page-settings';
import { openPanel } from '../../src/platform/panel';
import { spokenWords } from './spoken-words';

const LOOK_UP = 'look-up';

/** Gives selections an entry of their context menu, which looks the words up in the panel. */
export function offerLookUp(): void {
  const { contextMenus } = browser;
  // Firefox for Android has no such thing.
  if (!contextMenus) return;
  contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === LOOK_UP && selectionText && tab?.id !== undefined)
      openPanel({ words: selectionText }, tab.id);
  });
  // The browser keeps the entry while the background rests, and some through a start of their own.
  browser.runtime.onInstalled.addListener(() => void renewEntry());
  browser.runtime.onStartup.addListener(() => void renewEntry());
  watchPageSettings((now, former) => {
    if (now.language !== former.language) renewEntry();
  }, new AbortController().signal);
}

async function renewEntry(): Promise<void> {
  const words = await spokenWords();
  await browser.contextMenus.removeAll();
  const title = words.say('background.lookUp');
  browser.contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] });
}
