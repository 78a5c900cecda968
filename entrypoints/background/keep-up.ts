import { browser } from '../../src/platform/browser';
import { noteLoading } from '../../src/platform/loading';
import { greetAfterLoading, greetOpenTabs } from '../../src/platform/open-tabs';
import { onPagesAllowed } from '../../src/platform/permissions';
import { isOfSettings, refreshPageSettings } from '../../src/platform/settings';
import { openPage } from '../../src/platform/tabs';
import { GIVEN } from '../content/given';

/**
 * Sees to it that open pages have Gloss, all pages the settings as they are now, and a new reader the
 * page that says what Gloss does.
 */
export function keepUp(): void {
  noteLoading();
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
  // Firefox gives content scripts to open pages by itself, but not to those that it comes to let Gloss read.
  if (!import.meta.env.FIREFOX) greetAfterLoading(GIVEN);
  onPagesAllowed(() => void greetOpenTabs(GIVEN));
}
