import { greetTab } from '../../src/platform/open-tabs';
import { mayReadPages } from '../../src/platform/permissions';
import { joinFrames, readTabPage, runTabPage } from '../../src/platform/tab-page';
import { askFrames } from '../../src/platform/tab-port';
import type { FoundTab, TabFacts } from '../../src/platform/tabs';
import { absenceOf } from '../../src/ui/popup/absence';
import { type PopupState, stateOf } from '../../src/ui/popup/popup-state';
import { GIVEN } from '../content/given';

/** What a tab holds now; the tab itself is null where it is closed. */
export interface PageReading {
  tab: TabFacts | null;
  host: string | null;
  state: PopupState;
}

/**
 * Asks a tab what it holds; null for one that is closed. What does not answer yet while it loads is
 * being read: why it gives no answer is known when it has loaded. A page that was there before Gloss
 * might read it, as where the browser lets it by a click on its button, is given Gloss now.
 * @param begin has the page marked first, where marks come only when the reader asks for them.
 */
export async function readPage(tab: FoundTab | null, begin: boolean): Promise<PageReading> {
  if (!tab) return { tab, host: null, state: { kind: 'closed' } };
  const why = absenceOf(tab.url, await mayReadPages());
  // Chromium would not answer until the reader has let Gloss read it, however long that takes.
  let page = why === 'withheld' ? null : await readAsked(tab.id, begin);
  if (!page && tab.loading) return { tab, host: null, state: { kind: 'loading' } };
  if (!page && why === 'page' && (await greetTab(tab.id, GIVEN)))
    page = await readAsked(tab.id, begin);
  if (!page) return { tab, host: null, state: { kind: 'absent', why } };
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
