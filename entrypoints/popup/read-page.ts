import { joinFrames, readTabPage, runTabPage } from '../../src/platform/tab-page';
import { askFrames } from '../../src/platform/tab-port';
import type { FoundTab, TabFacts } from '../../src/platform/tabs';
import { absenceOf } from '../../src/ui/popup/absence';
import { type PopupState, stateOf } from '../../src/ui/popup/popup-state';

/** What a tab holds now; the tab itself is null where it is closed. */
export interface PageReading {
  tab: TabFacts | null;
  host: string | null;
  state: PopupState;
}

/**
 * Asks a tab what it holds; null for one that is closed. What does not answer yet while it loads is
 * being read: why it gives no answer is known when it has loaded.
 * @param begin has the page marked first, where marks come only when the reader asks for them.
 */
export async function readPage(tab: FoundTab | null, begin: boolean): Promise<PageReading> {
  if (!tab) return { tab, host: null, state: { kind: 'closed' } };
  const page = await readAsked(tab.id, begin);
  if (!page && tab.loading) return { tab, host: null, state: { kind: 'loading' } };
  if (!page) return { tab, host: null, state: { kind: 'absent', why: absenceOf(tab.url) } };
  return { tab, host: page.host || null, state: stateOf(page) };
}

/** Frames that came after the reader had asked belong to the page that was asked for. */
async function readAsked(tabId: number, begin: boolean) {
  const frames = await askFrames(tabId, 'page.summary', {});
  const page = joinFrames(frames);
  const wanted = page?.state === 'on' || (page?.state === 'on-click' && begin);
  if (!wanted || frames.every(({ answer }) => answer.state !== 'on-click')) return page;
  await runTabPage(tabId);
  return readTabPage(tabId);
}
