import { showCount } from '../../src/platform/badge';
import { readPageSettings, watchPageSettings } from '../../src/platform/page-settings';
import { entitiesOfTab } from '../../src/platform/tab-page';
import { openTabs } from '../../src/platform/tabs';

/** Shows on the icon how many entities a tab's page has marks of, as far as the settings have it. */
export async function countOn(tabId: number): Promise<void> {
  const { badge } = await readPageSettings();
  await showCount(tabId, badge ? (await entitiesOfTab(tabId)).size : 0);
}

/** Follows the setting in the tabs that are open. */
export function watchBadge(): void {
  watchPageSettings(async (now, former) => {
    if (now.badge !== former.badge) for (const tab of await openTabs()) countOn(tab);
  }, new AbortController().signal);
}
