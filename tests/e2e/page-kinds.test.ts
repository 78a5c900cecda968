import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardBox, waitForCard } from '../browser/card';
import { boxOfMark, hoverMark, marksBecome, settledMarks } from '../browser/marks';
import { isPainted } from '../browser/painted';
import { hearConsole } from '../browser/snapshot';
import { useGloss } from './gloss';

const gloss = useGloss();

/** How far from its mark a card may lie, in CSS pixels: it lies next to it. */
const NEAR = 40;

/** Hovers a mark, and checks that its card lies inside the window, near the mark. */
async function expectCard(page: Page, name: string): Promise<void> {
  await hoverMark(page, 'gloss-person', name);
  expect((await waitForCard(page)).heading).toBe(name);
  const mark = await boxOfMark(page, 'gloss-person', name);
  const card = await cardBox(page);
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.y).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(view.width);
  expect(card.bottom).toBeLessThanOrEqual(view.height);
  const dx = Math.max(card.x - mark.right, 0, mark.x - card.right);
  const dy = Math.max(card.y - mark.bottom, 0, mark.y - card.bottom);
  expect(Math.hypot(dx, dy), JSON.stringify({ mark, card })).toBeLessThan(NEAR);
}

/** Kinds of pages and the people who are marked on each, all of them and no other. */
const KINDS = [
  {
    kind: 'an XHTML page',
    file: 'kinds.xhtml',
    people: ['Boris Bondarev', 'Kira Yarmysh'],
    // The other stands in a CDATA section, in which Chromium paints no highlight, its own neither.
    painted: ['Boris Bondarev'],
  },
  {
    kind: 'a page with drawings and formulas',
    file: 'drawings.html',
    // Two texts are no name together: the second is a surname of its own.
    people: ['Boris Bondarev', 'Bondarev', 'Kira Yarmysh', 'Hillel Neuer'],
    painted: ['Boris Bondarev', 'Bondarev', 'Kira Yarmysh', 'Hillel Neuer'],
  },
  {
    kind: 'a page whose names touch other words',
    file: 'touching.html',
    people: ['Hillel Neuer', 'Kira Yarmysh', 'Boris Bondarev', 'Gennady Gatilov'],
    painted: ['Hillel Neuer', 'Kira Yarmysh', 'Boris Bondarev', 'Gennady Gatilov'],
  },
] as const;

describe.each(KINDS)('$kind', ({ file, people, painted }) => {
  test('has its text marked and painted, and nothing said in its console', async () => {
    const page = await gloss.session.browser.newPage();
    const said = hearConsole(page);
    await page.goto(gloss.url(file));
    expect(await marksBecome(page, 'gloss-person', people)).toEqual(people);
    expect((await settledMarks(page))['gloss-person']).toEqual(people);
    expect(said).toEqual([]);
    for (const name of painted)
      expect(await isPainted(page, 'gloss-person', name), name).toBe(true);
  });

  test.each(people.filter((name) => name.includes(' ')))('opens the card of %s', async (name) => {
    const page = await gloss.session.newPage(gloss.url(file));
    await marksBecome(page, 'gloss-person', people);
    await expectCard(page, name);
  });
});

test('an SVG document has its text marked and painted, opens its cards, and has nothing said in its console', async () => {
  const page = await gloss.session.browser.newPage();
  const said = hearConsole(page);
  await page.goto(gloss.url('drawing.svg'));
  const people = ['Boris Bondarev', 'Kira Yarmysh'];
  expect(await marksBecome(page, 'gloss-person', people)).toEqual(people);
  for (const name of people) expect(await isPainted(page, 'gloss-person', name), name).toBe(true);
  await expectCard(page, 'Kira Yarmysh');
  await page.keyboard.press('Escape');
  await expectCard(page, 'Boris Bondarev');
  expect(said).toEqual([]);
});

const DIRECTIONS = [
  { how: 'right to left', name: 'Boris Bondarev' },
  { how: 'with its letters turned round', name: 'Kira Yarmysh' },
  { how: 'downwards, from right to left', name: 'Gennady Gatilov' },
  { how: 'downwards, letters upright', name: 'Hillel Neuer' },
  { how: 'zoomed by the style of the page', name: 'Ignazio Cassis' },
  { how: 'turned and shrunk by the style of the page', name: 'Dmitry Peskov' },
] as const;

describe.each(DIRECTIONS)('a name that is written $how', ({ name }) => {
  const people = DIRECTIONS.map((direction) => direction.name);

  test('is marked and painted', async () => {
    const page = await gloss.session.newPage(gloss.url('directions.html'));
    expect(await marksBecome(page, 'gloss-person', people)).toContain(name);
    expect(await isPainted(page, 'gloss-person', name)).toBe(true);
  });

  test('opens its card next to it', async () => {
    const page = await gloss.session.newPage(gloss.url('directions.html'));
    await marksBecome(page, 'gloss-person', people);
    await expectCard(page, name);
  });
});

/** What a reader's zoom comes to for a page: another window in CSS pixels, another device scale. */
const SCALES = [
  { zoom: 'at half size', viewport: { width: 2200, height: 1600, deviceScaleFactor: 0.5 } },
  { zoom: 'at twice the size', viewport: { width: 550, height: 400, deviceScaleFactor: 2 } },
  { zoom: 'at four times the size', viewport: { width: 360, height: 300, deviceScaleFactor: 4 } },
] as const;

describe.each(SCALES)('a page $zoom', ({ viewport }) => {
  test('has its marks painted, and opens a card next to the name', async () => {
    const page = await gloss.session.newPage(gloss.url('changing.html'));
    await page.setViewport(viewport);
    await marksBecome(page, 'gloss-person', ['Boris Bondarev']);
    expect(await isPainted(page, 'gloss-person', 'Boris Bondarev')).toBe(true);
    await expectCard(page, 'Boris Bondarev');
  });
});

test('a page whose body is zoomed opens a card next to the name', async () => {
  const page = await gloss.session.newPage(gloss.url('changing.html'));
  await page.evaluate(() => {
    document.documentElement.style.zoom = '1.5';
  });
  await marksBecome(page, 'gloss-person', ['Boris Bondarev']);
  await expectCard(page, 'Boris Bondarev');
});
