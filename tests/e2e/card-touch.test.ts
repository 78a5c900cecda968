import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/platform/migrations';
import { cardBox, hasCard, pressInCard, waitForCard, waitForNoCard } from '../browser/card';
import { waitForMarks } from '../browser/marks';
import { rest, until } from '../browser/until';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;

/** Longer than a card needs to come after a tap, in milliseconds. */
const LONGER_THAN_A_CARD_MS = 1500;

interface Storage {
  chrome: { storage: { sync: { set(items: object): Promise<void>; clear(): Promise<void> } } };
}

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('card.html'));
  await waitForMarks(page, ['gloss-person']);
  await page.bringToFront();
});

afterEach(async () => {
  const options = await gloss.session.extensionPage('options.html');
  await options.evaluate(() => (globalThis as unknown as Storage).chrome.storage.sync.clear());
});

/** Taps with a finger on words of an element. */
async function tap(selector: string, words: string): Promise<void> {
  const at = await page.evaluate(
    (wanted, said) => {
      const walk = document.createTreeWalker(
        document.querySelector(wanted) ?? document,
        NodeFilter.SHOW_TEXT,
      );
      const range = document.createRange();
      while (walk.nextNode()) {
        const from = (walk.currentNode as Text).data.indexOf(said);
        if (from < 0) continue;
        range.setStart(walk.currentNode, from);
        range.setEnd(walk.currentNode, from + said.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    },
    selector,
    words,
  );
  if (!at) throw new Error(`${selector} does not say ${words}`);
  await page.touchscreen.tap(at.x, at.y);
}

describe('a tap on a name', () => {
  test('shows its card as a sheet at the bottom of the window', async () => {
    await tap('#plain', 'Bondarev');
    expect((await waitForCard(page)).heading).toBe('Boris Bondarev');
    const box = await cardBox(page);
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
    }));
    expect(Math.abs(box.bottom - height)).toBeLessThanOrEqual(1);
    expect(box.right - box.x).toBeLessThanOrEqual(560);
    expect(Math.abs(box.x - (width - box.right))).toBeLessThanOrEqual(20);
  });

  test('leaves the page to be scrolled under the sheet', async () => {
    await tap('#plain', 'Bondarev');
    await waitForCard(page);
    await page.evaluate(() => scrollBy(0, 10));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(10);
    expect(await hasCard(page)).toBe(true);
  });

  test.each([
    ['its button', () => pressInCard(page, '[data-close]')],
    ['a tap elsewhere', () => tap('#plain', 'office')],
    ['scrolling the name out of sight', () => page.evaluate(() => scrollBy(0, 900))],
  ])('opens a sheet that goes by %s', async (_, close) => {
    await tap('#plain', 'Bondarev');
    await waitForCard(page);
    await close();
    await waitForNoCard(page);
  });

  test('opens nothing inside a link, which is followed', async () => {
    await tap('#linked', 'Hillel');
    await until('the link is followed', () => page.evaluate(() => location.hash === '#followed'));
    await rest(LONGER_THAN_A_CARD_MS);
    expect(await hasCard(page)).toBe(false);
  });

  test('opens nothing where the reader has switched that off', async () => {
    const options = await gloss.session.extensionPage('options.html');
    await options.evaluate(
      (stored) => (globalThis as unknown as Storage).chrome.storage.sync.set({ settings: stored }),
      { version: VERSION, set: { touch: false } },
    );
    await options.close();
    await page.bringToFront();
    await rest(LONGER_THAN_A_CARD_MS);
    await tap('#plain', 'Bondarev');
    await rest(LONGER_THAN_A_CARD_MS);
    expect(await hasCard(page)).toBe(false);
  });
});
