import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForMarks } from '../browser/marks';
import { readEntityRows } from '../browser/popup';
import { useGloss } from './gloss';

const gloss = useGloss();

interface ActionApi {
  action: { openPopup(): Promise<void> };
}

/** Opens the popup as the toolbar button does, over the tab in front. */
async function openOverTab(): Promise<Page> {
  const worker = await gloss.session.browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension'),
  );
  const background = await worker.worker();
  const opened = gloss.session.browser.waitForTarget((target) =>
    target.url().endsWith('/popup.html'),
  );
  await background?.evaluate(() =>
    (globalThis as unknown as { chrome: ActionApi }).chrome.action.openPopup(),
  );
  return (await opened).asPage();
}

test('the popup under the toolbar button speaks of the tab in front, 400 px wide', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
  await page.bringToFront();
  const popup = await openOverTab();
  const rows = await readEntityRows(popup);
  expect(rows.map(({ id }) => id)).toContain('boris-bondarev');
  expect(await popup.evaluate(() => document.body.getBoundingClientRect().width)).toBe(400);
  const over = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('a row’s arrow shows the mark, and the popup stays open', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
  await page.bringToFront();
  const popup = await openOverTab();
  const before = await page.evaluate(() => scrollY);
  const next = '[data-next="gennady-gatilov"]';
  await popup.waitForSelector(next);
  await popup.$eval(next, (button) => (button as HTMLElement).click());
  await expect.poll(() => page.evaluate(() => scrollY), { timeout: 10_000 }).not.toBe(before);
  expect(await popup.$eval(next, (button) => button.textContent)).toMatch(/^1 of/);
});
