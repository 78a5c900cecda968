import { browser } from '../../src/platform/browser';
import { greetOpenTabs } from '../../src/platform/open-tabs';
import { isOfSettings, refreshPageSettings } from '../../src/platform/settings';
import { openPage } from '../../src/platform/tabs';

/** Runs in a page. */
const isStyled = (): boolean =>
  document.documentElement !== null &&
  getComputedStyle(document.documentElement, '::highlight(gloss-person)').textDecorationLine !==
    'none';

/**
 * Sees to it that open pages have Gloss, all pages the settings as they are now, and a new reader the
 * page that says what Gloss does.
 */
export function keepUp(): void {
  // Another computer's settings arrive by no call of this one. Nothing is written where nothing is new,
  // so that what a change leads to leads to no other.
  browser.storage.onChanged.addListener((changes) => {
    if (isOfSettings(changes)) refreshPageSettings();
  });
  browser.runtime.onStartup.addListener(() => void refreshPageSettings());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    refreshPageSettings();
    if (reason === 'install') openPage('welcome.html');
  });
  // Firefox gives content scripts to open pages by itself.
  if (!import.meta.env.FIREFOX)
    greetOpenTabs({ script: '/content.js', style: '/marks.css', isStyled });
}
