import { browser } from '../../src/platform/browser';
import { noteLoading } from '../../src/platform/loading';
import { greetOpenTabs } from '../../src/platform/open-tabs';
import { onPagesAllowed } from '../../src/platform/permissions';
import { isOfSettings, refreshPageSettings } from '../../src/platform/settings';
import { openPage } from '../../src/platform/tabs';
import { GIVEN } from '../content/given';

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
  greetAfterLoading();
  onPagesAllowed(() => void greetOpenTabs(GIVEN));
}

/**
 * Browsers give content scripts only to pages that load later; Firefox to open ones too, but not to those that
 * it comes to let Gloss read.
 */
async function greetAfterLoading(): Promise<void> {
  const isFirst = await noteLoading();
  if (isFirst && !import.meta.env.FIREFOX) await greetOpenTabs(GIVEN);
}
