import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  cardBox,
  hasCard,
  pointInCard,
  pressInCard,
  waitForCard,
  waitForNoCard,
} from '../browser/card';
import { hoverMark, settledMarks, waitForMarks } from '../browser/marks';
import { rest, until } from '../browser/until';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;

/** Longer than the grace that a card gives the pointer, in milliseconds. */
const LONGER_THAN_THE_GRACE_MS = 1000;

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('card.html'));
  await waitForMarks(page, ['gloss-person']);
  await page.bringToFront();
});

/** Opens a card with the mouse; it has to be whole in the window, and on top of all else there. */
async function opensInSight(name: string): Promise<void> {
  await settledMarks(page);
  await hoverMark(page, 'gloss-person', name);
  expect((await waitForCard(page)).heading).toBe(name);
  const box = await cardBox(page);
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(size.width);
  expect(box.bottom).toBeLessThanOrEqual(size.height);
  const { x, y } = await pointInCard(page, 'h2');
  const top = await page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.localName, {
    x,
    y,
  });
  expect(top).toBe('gloss-card');
}

describe('a card stands whole and on top', () => {
  test.each([
    ['at 50 %', 2200, 1600],
    ['as it is', 1100, 800],
    ['at 200 %', 550, 400],
    ['at 300 %', 366, 266],
    ['on a narrow screen', 320, 640],
  ])('in a window %s', async (_, width, height) => {
    await page.setViewport({ width, height });
    await opensInSight('Boris Bondarev');
  });

  test('beside text that runs from right to left', () => opensInSight('Gennady Gatilov'));

  test('over an open modal dialog', async () => {
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
    await opensInSight('Kira Yarmysh');
  });

  test('in fullscreen', async () => {
    await page.click('#grow');
    await until('the page is in fullscreen', () =>
      page.evaluate(() => document.fullscreenElement !== null),
    );
    await opensInSight('Sergey Lavrov');
    await page.evaluate(() => document.exitFullscreen());
    await waitForNoCard(page);
  });

  test('over a popover of the page, which a click in the card leaves open', async () => {
    await page.click('#float');
    await opensInSight('Dmitry Peskov');
    await pressInCard(page, '[data-act="more"]');
    expect(await page.evaluate(() => document.querySelector('#floating:popover-open'))).not.toBe(
      null,
    );
  });
});

test('a card over a modal dialog leaves that as large as it was, though there are gaps in it', async () => {
  await page.evaluate(() => {
    const dialog = document.querySelector<HTMLDialogElement>('#modal');
    if (!dialog) return;
    dialog.append(document.createElement('button'));
    dialog.style.cssText = 'display: flex; flex-direction: column; gap: 30px';
    dialog.showModal();
  });
  const height = () => page.$eval('#modal', (dialog) => dialog.getBoundingClientRect().height);
  const before = await height();
  await opensInSight('Kira Yarmysh');
  expect(await height()).toBe(before);
});

test('a card has its own sizes and letters, whatever the page’s are', async () => {
  await opensInSight('Boris Bondarev');
  const box = await cardBox(page);
  expect(box.right - box.x).toBeCloseTo(340, 0);
  const style = await page.evaluate(() => {
    const root = document.querySelector('gloss-card')?.shadowRoot;
    const heading = root?.querySelector('h2');
    if (!heading) return null;
    const { fontSize, letterSpacing, textTransform, float, transform } = getComputedStyle(heading);
    return { fontSize, letterSpacing, textTransform, float, transform };
  });
  expect(style).toEqual({
    fontSize: '18px',
    letterSpacing: 'normal',
    textTransform: 'none',
    float: 'none',
    transform: 'none',
  });
});

test('a card closes when its name is scrolled out of sight, though the mouse is in it', async () => {
  await opensInSight('Boris Bondarev');
  const { x, y } = await pointInCard(page, 'h2');
  await page.mouse.move(x, y, { steps: 12 });
  await page.evaluate(() => scrollBy(0, 900));
  await waitForNoCard(page);
});

test('Tab goes round in a card that was clicked, and Escape gives the focus back', async () => {
  await page.focus('#float');
  await opensInSight('Boris Bondarev');
  await pressInCard(page, '[data-act="more"]');
  const focused = () =>
    page.evaluate(
      () => document.querySelector('gloss-card')?.shadowRoot?.activeElement?.textContent ?? '',
    );
  const seen = new Set<string>();
  for (let stops = 0; stops < 30; stops++) {
    seen.add(await focused());
    await page.keyboard.press('Tab');
  }
  expect([...seen]).toEqual(expect.arrayContaining(['Not this person', 'Side panel', 'Cite']));
  expect(seen).not.toContain('');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('float');
});

test('a card in which the reader goes on by keyboard stays though the mouse leaves it', async () => {
  await opensInSight('Boris Bondarev');
  await pressInCard(page, '[data-act="more"]');
  await page.keyboard.press('Tab');
  await page.mouse.move(1, 1, { steps: 4 });
  await rest(LONGER_THAN_THE_GRACE_MS);
  expect(await hasCard(page)).toBe(true);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
});
