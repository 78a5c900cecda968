/** What extension pages ask of tabs. */
import { browser } from './browser';

export interface TabFacts {
  id: number;
  /** null where the browser does not tell an extension: its own pages, mostly. */
  url: string | null;
}

/** A tab as it was found. */
export interface FoundTab extends TabFacts {
  /** Its page is still coming: what is not in it yet may come with the rest. */
  loading: boolean;
}

/** The tab of this number, or the active one of this window; null where it is closed. */
export async function findTab(id: number | null): Promise<FoundTab | null> {
  try {
    const tab =
      id === null
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(id);
    if (tab?.id === undefined) return null;
    return { id: tab.id, url: tab.url ?? null, loading: tab.status === 'loading' };
  } catch {
    return null;
  }
}

/** Calls back when the tab has loaded another page, or was closed, until `signal` aborts. */
export function watchTab(id: number, changed: () => void, signal: AbortSignal): void {
  const updated = (tabId: number, change: { status?: string }) => {
    if (tabId === id && change.status === 'complete') changed();
  };
  const removed = (tabId: number) => {
    if (tabId === id) changed();
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(removed);
  });
}

/**
 * Calls back when another tab of any window comes to its front, and when the one in front has loaded
 * another page, until `signal` aborts.
 */
export function watchActiveTab(changed: () => void, signal: AbortSignal): void {
  const activated = () => changed();
  const updated = (_id: number, { status }: { status?: string }, tab: { active: boolean }) => {
    if (tab.active && status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
}

/** Brings a tab to the front of its window. */
export async function showTab(id: number): Promise<void> {
  await browser.tabs.update(id, { active: true });
}

/** The ids of all tabs. */
export async function openTabs(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}

/** Where the reader wants a page that was asked for in the address bar. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Opens a page of the extension, as `openPage` does, where the reader wants it. */
export async function openPageAt(path: string, disposition: Disposition): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Opens a page of the extension in a new tab; `path` may carry a query. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
