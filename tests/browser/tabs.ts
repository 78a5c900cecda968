import type { Page } from 'puppeteer-core';
import type { Session } from './launch';
import { until } from './until';

interface TabsApi {
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string }[]>;
    create(tab: { url: string }): Promise<{ id?: number }>;
  };
}

/**
 * The browser's number of the tab that a page is in, asked in one of the extension's own pages. The
 * page itself tells its address: Firefox's driver does not keep count of that of an extension page.
 */
export async function tabIdOf(extensionPage: Page, page: Page): Promise<number> {
  const url = await page.evaluate(() => location.href);
  return until(`a tab shows ${url}`, () =>
    extensionPage.evaluate(async (wanted) => {
      const { tabs } = (globalThis as unknown as { chrome: TabsApi }).chrome;
      return (await tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null;
    }, url),
  );
}

/** Opens a tab as an extension does, which may show pages that the driver does not open. */
export async function createTab(extensionPage: Page, url: string): Promise<number> {
  const id = await extensionPage.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as { chrome: TabsApi }).chrome;
    return (await tabs.create({ url: address })).id ?? null;
  }, url);
  if (id === null) throw new Error(`no tab could be opened at ${url}`);
  return id;
}

/** Opens the popup as a page of its own, for the tab that shows `page`. */
export async function openPopup(session: Session, page: Page, entity?: string): Promise<Page> {
  const asker = await session.extensionPage('options.html');
  const id = await tabIdOf(asker, page);
  await asker.close();
  return session.extensionPage(`popup.html?tab=${id}${entity ? `&entity=${entity}` : ''}`);
}

/**
 * Waits for a tab whose address contains `part`, and gives that address. Firefox's driver loses a
 * tab that a link opens on an extension page (it starts in one process and goes on in another), so
 * that such a tab cannot be read itself.
 */
export function addressOfTab(extensionPage: Page, part: string): Promise<string> {
  return until(`a tab shows ${part}`, () =>
    extensionPage.evaluate(async (wanted) => {
      const { tabs } = (globalThis as unknown as { chrome: TabsApi }).chrome;
      return (await tabs.query({})).find(({ url }) => url?.includes(wanted))?.url;
    }, part),
  );
}

/** Waits for a tab, opened by something else, whose address contains `part`. */
export function waitForTab(session: Session, part: string): Promise<Page> {
  return until(`a tab shows ${part}`, async () => {
    for (const page of await session.browser.pages()) {
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href.includes(part)) return page;
    }
    return null;
  });
}
