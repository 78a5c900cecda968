import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { FoundBrowser } from '../browser/find';
import type { BenchInPage } from './in-page/contract';

/** As the browsers with the extension have it, in CSS pixels. */
const VIEWPORT = { width: 1100, height: 800 };
/** A page with many names takes mark.js a minute; milliseconds. */
const PROTOCOL_TIMEOUT_MS = 240_000;

const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=en-GB',
];

/** A browser as it comes, without any extension. */
export function launchPlain(found: FoundBrowser): Promise<Browser> {
  const chromium = found.kind === 'chromium';
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    browser: chromium ? 'chrome' : 'firefox',
    executablePath: found.path,
    headless: true,
    defaultViewport: VIEWPORT,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    ...(chromium && { pipe: true, args: [...CHROMIUM_ARGS, ...root] }),
  });
}

/** Opens a page in a new tab with the benchmark's scripts in it, runs `work`, and closes the tab. */
export async function onFreshPage<T>(
  browser: Browser,
  url: string,
  scripts: readonly string[],
  work: (page: Page) => Promise<T>,
): Promise<T> {
  if (scripts.length === 0) throw new Error('the benchmark’s own script did not build');
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.bringToFront();
    for (const script of scripts) await page.evaluate(`${script};0`);
    return await work(page);
  } finally {
    await page.close();
  }
}

type Methods = Omit<BenchInPage, 'ways'>;

/** Calls the benchmark's script in the page. */
export function inPage<Name extends keyof Methods>(
  page: Page,
  name: Name,
  ...args: Parameters<Methods[Name]>
): Promise<Awaited<ReturnType<Methods[Name]>>> {
  return page.evaluate(
    (method, given) => {
      const { glossBench } = globalThis as unknown as {
        glossBench: Record<string, (...args: unknown[]) => unknown>;
      };
      return glossBench[method]?.(...given);
    },
    name as string,
    args as unknown[],
  ) as Promise<Awaited<ReturnType<Methods[Name]>>>;
}
