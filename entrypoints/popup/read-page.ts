import { sendToPage } from '../../src/platform/message-port';
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
  const reply = await sendToPage(tab.id, 'page.summary', {});
  return 'absent' in reply
    ? { tab, host: null, state: { kind: 'absent', why: absenceOf(tab.url) } }
    : { tab, host: reply.answer.host || null, state: stateOf(reply.answer) };
}
