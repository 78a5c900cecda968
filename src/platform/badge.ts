import { browser } from './browser';

/** White on it has a contrast of 5.9:1; it stands out on light and on dark toolbars. */
const BADGE_COLOR = '#5b5f97';

/** Shows on the toolbar icon how many entities a tab's page holds; nothing for none. */
export async function showCount(tabId: number, entities: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
    await browser.action.setBadgeText({ tabId, text: entities > 0 ? String(entities) : '' });
  } catch {
    // The tab was closed in the meantime.
  }
}
