import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accessFaults } from '../browser/axe';
import { hasCard, pressInCard, readCard, waitForCard, waitForNoCard } from '../browser/card';
import { waitForMarks } from '../browser/marks';
import { setSettings } from '../browser/settings';
import { addressOfTab } from '../browser/tabs';
import { rest, until } from '../browser/until';
import { KIND, useGloss } from './gloss';

const gloss = useGloss();
let page: Page;

/** A change is stored, and shown as stored, well within this; milliseconds. */
const SOON = { timeout: 5_000 };
/** Longer than a card needs to come, in milliseconds. */
const LONGER_THAN_A_CARD_MS = 1500;

interface Api {
  chrome: {
    storage: {
      sync: { clear(): Promise<void> };
      local: { get(): Promise<{ page?: { where?: { mode: string } } }> };
    };
    runtime: { getManifest(): { permissions: string[]; host_permissions: string[] } };
  };
}

async function open(): Promise<Page> {
  const welcome = await gloss.session.extensionPage('welcome.html');
  await welcome.waitForSelector('[data-mark]');
  await welcome.bringToFront();
  return welcome;
}

beforeEach(async () => {
  page = await open();
});

afterEach(async () => {
  await page.evaluate(() => (globalThis as unknown as Api).chrome.storage.sync.clear());
});

/** A place on the mark that begins with these words, in CSS pixels of the viewport. */
const placeOf = (words: string) =>
  page.$$eval(
    '[data-mark]',
    (marks, wanted) => {
      const box = marks.find((one) => one.textContent?.startsWith(wanted))?.getClientRects()[0];
      if (!box) throw new Error(`no mark ${wanted}`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    words,
  );

/** Moves the mouse to such a mark, on the way of a hand. */
async function pointAt(words: string): Promise<void> {
  const { x, y } = await placeOf(words);
  await page.mouse.move(x, y, { steps: 6 });
}

/** Goes on by Tab until the mark with these words has the focus. */
const tabTo = (words: string) =>
  until(`${words} has the focus`, async () => {
    await page.keyboard.press('Tab');
    return (await focused()) === words;
  });
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const clickOnly = '#where + * input[role="switch"]';
const isClickOnly = (on: Page) =>
  on.$eval(clickOnly, (input) => (input as HTMLInputElement).checked);

describe('the example of the first page', () => {
  test.each([
    ['Geneva', 'Geneva'],
    ['Boris Bondarev', 'Boris Bondarev'],
    ['invasion of Ukraine', 'Russian invasion of Ukraine'],
    ['I went to work', 'Altered'],
  ])('opens the card of “%s” under the mouse, and closes it again', async (words, heading) => {
    await pointAt(words);
    expect((await waitForCard(page)).heading).toBe(heading);
    await page.mouse.move(5, 5, { steps: 6 });
    await waitForNoCard(page);
  });

  test('shows in the card what was changed', async () => {
    await pointAt('I went to work');
    await waitForCard(page);
    expect((await readCard(page))?.text).toContain('the mission');
  });

  test('shows a card by Tab, goes into it by Enter, and out by Escape for good', async () => {
    await tabTo('Boris Bondarev');
    expect((await waitForCard(page)).heading).toBe('Boris Bondarev');
    expect(await focused()).toBe('Boris Bondarev');
    await page.keyboard.press('Enter');
    await until('the card has the focus', () =>
      page.evaluate(() => document.activeElement?.localName === 'gloss-card'),
    );
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused()).toBe('Boris Bondarev');
    await rest(LONGER_THAN_A_CARD_MS);
    expect(await hasCard(page)).toBe(false);
  });

  test('opens a card as a sheet where a finger taps a mark', async () => {
    const { x, y } = await placeOf('Boris Bondarev');
    await page.touchscreen.tap(x, y);
    expect((await waitForCard(page)).heading).toBe('Boris Bondarev');
    const as = () =>
      page.evaluate(
        () =>
          document
            .querySelector('gloss-card')
            ?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]')?.dataset.as,
      );
    expect(await as()).toBe('sheet');
  });

  test('is painted as pages are, for any script to read', async () => {
    await waitForMarks(page, ['gloss-person', 'gloss-place', 'gloss-event', 'gloss-quotation']);
  });

  test('opens the source at the passage', async () => {
    await pointAt('Boris Bondarev');
    await waitForCard(page);
    await pressInCard(page, '[data-act="source"]');
    expect(await addressOfTab(page, '/reader.html')).toContain('source=text-');
  });

  test('loses its marks where its card is told to switch off, and has them back by undo', async () => {
    await page.focus('[data-mark]');
    await page.keyboard.press('Enter');
    await waitForCard(page);
    await pressInCard(page, '[data-act="more"]');
    await pressInCard(page, '[data-act="off"]');
    await waitForNoCard(page);
    expect(await page.$$('[data-mark]')).toHaveLength(0);
    await expect.poll(focused, SOON).toBe('Undo');
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-mark]');
    await pointAt('Geneva');
    expect((await waitForCard(page)).heading).toBe('Geneva');
  });
});

describe('the switch of the first page', () => {
  const mode = () =>
    page.evaluate(
      async () =>
        (await (globalThis as unknown as Api).chrome.storage.local.get()).page?.where?.mode,
    );

  test('has pages read only when the icon is clicked, and again without', async () => {
    await page.click(clickOnly);
    await expect.poll(mode, SOON).toBe('click');
    expect(await isClickOnly(await open())).toBe(true);
    await page.bringToFront();
    await page.click(clickOnly);
    await expect.poll(mode, SOON).toBe('everywhere');
  });

  test('goes back to the sites that the reader has listed, where there are any', async () => {
    await setSettings(page, { where: { mode: 'click', only: ['a.example'] } });
    await expect.poll(() => isClickOnly(page), SOON).toBe(true);
    await page.click(clickOnly);
    await expect.poll(mode, SOON).toBe('only');
  });
});

test('the first page explains each permission of the manifest', async () => {
  const asked = await page.evaluate(() => {
    const manifest = (globalThis as unknown as Api).chrome.runtime.getManifest();
    return [...manifest.host_permissions, ...manifest.permissions];
  });
  const explained = await page.$$eval('[data-permission]', (rows) =>
    rows.map((row) => (row as HTMLElement).dataset.permission),
  );
  expect(explained.sort()).toEqual(asked.sort());
});

// Firefox's driver cannot have a page in another scheme than the computer's.
test.each(KIND === 'firefox' ? ['light'] : ['light', 'dark'])(
  'axe-core finds nothing on the first page, %s, its card open',
  async (scheme) => {
    const media = [{ name: 'prefers-color-scheme', value: scheme }];
    if (KIND === 'chromium') await page.emulateMediaFeatures(media);
    expect(await accessFaults(page)).toEqual([]);
    await pointAt('Boris Bondarev');
    await waitForCard(page);
    expect(await accessFaults(page)).toEqual([]);
  },
);

test('the first page fits a window of 320 pixels, in German too', async () => {
  await setSettings(page, { language: 'de' });
  await expect.poll(() => page.evaluate(() => document.documentElement.lang), SOON).toBe('de');
  await page.setViewport({ width: 320, height: 700 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), SOON)
    .toBeLessThanOrEqual(320);
});
