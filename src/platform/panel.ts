/**
 * The panel: one page, in the browser's side panel where that may be opened, else in a tab. Each place
 * in it is an address, so that a panel, a tab and a bookmark are opened alike.
 */
import { browser } from './browser';
import { openPage } from './tabs';

/** What the panel opens at: ids of the pack, or words that are looked up; without any, the page. */
export interface PanelPlace {
  entity?: string | undefined;
  quotation?: string | undefined;
  words?: string | undefined;
}

/** What the polyfill does not know of Chromium's. */
interface SidePanel {
  setOptions(options: { tabId: number; path: string }): Promise<void>;
  open(where: { tabId: number }): Promise<void>;
}

/** @param tabId the tab that the panel speaks of; null for none. */
export function panelPath(place: PanelPlace, tabId: number | null): string {
  const query = new URLSearchParams();
  if (tabId !== null) query.set('tab', String(tabId));
  // Tells tabs of now from those of another day; and of the same address as before, a panel that is open
  // would not be loaded anew.
  if (tabId !== null) query.set('at', String(Date.now()));
  for (const [name, value] of Object.entries(place)) if (value) query.set(name, value);
  return query.size > 0 ? `sidepanel.html?${query}` : 'sidepanel.html';
}

/**
 * Opens the panel beside a tab. Browsers allow that at once after a click or a key alone, so nothing
 * may be awaited before the call; where they do not, the panel opens in a tab.
 */
export async function openPanel(place: PanelPlace, tabId: number): Promise<void> {
  const path = panelPath(place, tabId);
  try {
    await (import.meta.env.FIREFOX ? openSidebar(path, tabId) : openSidePanel(path, tabId));
  } catch {
    await openPage(path);
  }
}

async function openSidePanel(path: string, tabId: number): Promise<void> {
  const { sidePanel } = (globalThis as unknown as { chrome: { sidePanel: SidePanel } }).chrome;
  const options = sidePanel.setOptions({ tabId, path });
  await Promise.all([options, sidePanel.open({ tabId })]);
}

async function openSidebar(path: string, tabId: number): Promise<void> {
  const { sidebarAction } = browser;
  const panel = browser.runtime.getURL(path);
  const set = sidebarAction.setPanel({ tabId, panel });
  try {
    await Promise.all([set, sidebarAction.open()]);
  } catch (error) {
    // A click on a page is none to Firefox; a sidebar that is open already needs none.
    const { windowId } = await browser.tabs.get(tabId);
    if (windowId === undefined || !(await sidebarAction.isOpen({ windowId }))) throw error;
  }
}
