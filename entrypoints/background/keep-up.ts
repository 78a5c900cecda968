import { browser } from '../../src/platform/browser';
import { greetOpenTabs } from '../../src/platform/open-tabs';
import { refreshPageSettings } from '../../src/platform/settings';

/** Sees to it that open pages have Gloss, and all pages the settings as they are now. */
export function keepUp(): void {
  // Another computer's settings arrive by no call of this one.
  browser.storage.sync.onChanged.addListener(() => void refreshPageSettings());
  browser.runtime.onStartup.addListener(() => void refreshPageSettings());
  browser.runtime.onInstalled.addListener(() => void refreshPageSettings());
  // Firefox gives content scripts to open pages by itself.
  if (!import.meta.env.FIREFOX) greetOpenTabs('/content.js');
}
