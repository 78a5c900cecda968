import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { inPage, onFreshPage } from './browser';
import type { NameData } from './in-page/contract';
import type { BenchPage } from './prepare-pages';
import { less, median } from './statistics';
import type { Section } from './table';

const MORE = 6;

/** Megabytes of the page's heap after a collection: objects, buffers, and what the page's own hold. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
  const usage = await cdp.send('Runtime.getHeapUsage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

/** The first pass and the heap by the number of names, in a page of its own. */
export async function manyNames(
  browser: Browser,
  { name, url }: BenchPage,
  scripts: readonly string[],
  packs: Readonly<Record<string, NameData | null>>,
): Promise<Section> {
  const rows = [];
  for (const [pack, names] of Object.entries(packs)) {
    const [opening, pass] = await onFreshPage(browser, url, scripts, async (page) => {
      const ms = names ? await inPage(page, 'open', names) : null;
      return [ms, await inPage(page, 'run', ['Gloss, first pass'], MORE)] as const;
    });
    const added = await onFreshPage(browser, url, scripts, (page) => heapAdded(page, names));
    const [first, ...warm] = (pass['Gloss, first pass'] ?? []).map(({ ms }) => ms);
    rows.push({ name: pack, cells: [opening, first ?? null, median(warm), added] });
  }
  return {
    title: `Many names: ${name}`,
    columns: [
      { head: 'opening ms', digits: 2 },
      { head: 'first ms', digits: 2 },
      { head: 'warm ms', digits: 2 },
      { head: 'heap MB added', digits: 2 },
    ],
    rows,
    notes: ['heap: before and after Gloss starts in the page, collected; Chromium only'],
  };
}

/** Null where the browser does not tell. */
async function heapAdded(page: Page, names: NameData | null): Promise<number | null> {
  const cdp = await page.createCDPSession().catch(() => null);
  if (!cdp) return null;
  const before = await heapOf(cdp);
  if (names) await inPage(page, 'open', names);
  await inPage(page, 'stay');
  return less(await heapOf(cdp), before);
}
