import type { CDPSession, Page, Target } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitForCard } from '../browser/card';
import { hoverMark, settledMarks, waitForMarks } from '../browser/marks';
import { openRow, readEntity, readEntityRows } from '../browser/popup';
import { readPassage } from '../browser/reader';
import { openPopup, waitForTab } from '../browser/tabs';
import { useGloss } from './gloss';

const gloss = useGloss();

/** Hears every request of every page and worker that the browser has or opens, from its start on. */
async function hearRequests(): Promise<{ urls: string[]; stop(): void }> {
  const { browser } = gloss.session;
  const urls: string[] = [];
  const hear = async (target: Target) => {
    if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
    const cdp: CDPSession | null = await target.createCDPSession().catch(() => null);
    cdp?.on('Network.requestWillBeSent', ({ request }) => urls.push(request.url));
    cdp?.on('Network.webSocketCreated', ({ url }) => urls.push(url));
    await cdp?.send('Network.enable').catch(() => undefined);
  };
  await Promise.all(browser.targets().map(hear));
  browser.on('targetcreated', hear);
  return { urls, stop: () => browser.off('targetcreated', hear) };
}

/** The extension's scripts that run in a page's frames. */
async function scriptsOf(page: Page): Promise<string[]> {
  const cdp = await page.createCDPSession();
  const urls: string[] = [];
  cdp.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) urls.push(url.replace(/^.*\//, ''));
  });
  await cdp.send('Debugger.enable');
  return urls;
}

test('neither Gloss nor its pages ask the network for anything over the whole tour', async () => {
  const { urls, stop } = await hearRequests();
  const { session } = gloss;
  const page = await session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
  await hoverMark(page, 'gloss-person', 'Boris Bondarev');
  await waitForCard(page);
  const popup = await openPopup(session, page);
  const [row] = await readEntityRows(popup);
  await openRow(popup, row?.id ?? '');
  await readEntity(popup);
  await popup.$eval('a[href*="reader.html"]', (link) => (link as HTMLAnchorElement).click());
  await readPassage(await waitForTab(session, '/reader.html'));
  await session.extensionPage('options.html');
  stop();

  const own = `${new URL(gloss.url('')).origin}/`;
  const allowed = [own, `${session.extensionOrigin}/`, 'data:', 'about:', 'chrome:'];
  expect(urls.filter((url) => !allowed.some((start) => url.startsWith(start)))).toEqual([]);
  // The listening is proved by what is allowed: the page itself, and the pack.
  expect(urls).toContain(gloss.url('demo.html'));
  expect(urls.some((url) => url.endsWith('/pack.json'))).toBe(true);
});

describe('the card’s script', () => {
  test('is not loaded into a page without any mention', async () => {
    const page = await gloss.session.newPage(gloss.url('nothing.html'));
    await settledMarks(page);
    await page.bringToFront();
    await (await page.$('p'))?.hover();
    const scripts = await scriptsOf(page);
    expect(scripts.join()).toContain('content');
    expect(scripts).not.toContain('card.js');
  });

  test('is loaded once a mark is pointed at', async () => {
    const page = await gloss.session.newPage(gloss.url('demo.html'));
    await waitForMarks(page);
    expect(await scriptsOf(page)).not.toContain('card.js');
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    await waitForCard(page);
    expect(await scriptsOf(page)).toContain('card.js');
  });
});
