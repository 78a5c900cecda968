import { readTabPage, runTabPage } from '../../src/platform/tab-page';
import { findTab, type TabFacts } from '../../src/platform/tabs';
import { absenceOf } from '../../src/ui/popup/absence';
import { type PopupState, stateOf } from '../../src/ui/popup/popup-state';

/** What a tab holds now; the tab itself is null where it is closed. */
export interface PageReading {
  tab: TabFacts | null;
  host: string | null;
  state: PopupState;
}

/** Asks the tab of this number, or the active one, what it holds. */
export async function readPage(tabId: number | null): Promise<PageReading> {
  const tab = await findTab(tabId);
  if (!tab) return { tab, host: null, state: { kind: 'closed' } };
  const page = await readAsked(tab.id);
  if (!page) return { tab, host: null, state: { kind: 'absent', why: absenceOf(tab.url) } };
  return { tab, host: page.host || null, state: stateOf(page) };
}

/** The popup opens by a click on the icon: where marks come only then, it is what asks for them. */
async function readAsked(tabId: number) {
  const page = await readTabPage(tabId);
  if (page?.state !== 'on-click') return page;
  await runTabPage(tabId);
  return readTabPage(tabId);
}
