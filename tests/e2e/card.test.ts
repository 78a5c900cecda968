import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { hasCard, pointInCard, readCard, waitForCard, waitForNoCard } from '../browser/card';
import { hoverMark, marksBecome, waitForMarks } from '../browser/marks';
import { readPassage } from '../browser/reader';
import { setSettings } from '../browser/settings';
import { waitForTab } from '../browser/tabs';
import { rest } from '../browser/until';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;

/** Longer than the grace that a card gives the pointer, in milliseconds. */
const LONGER_THAN_THE_GRACE_MS = 1000;

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
});

describe('a card', () => {
  test('opens on a name that the mouse rests on, with a quotation and its source', async () => {
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    const card = await waitForCard(page);
    expect(card.heading).toBe('Boris Bondarev');
    expect(card.quotations.length).toBeGreaterThan(0);
    expect(card.text).toMatch(/SWI swissinfo\.ch|publisher not stated/i);
  });

  test.each([
    ['gloss-organization', 'Reuters'],
    ['gloss-place', 'Geneva'],
    ['gloss-event', 'invasion of Ukraine'],
  ] as const)('opens on a mark of %s too, with a way to its source', async (name, text) => {
    await hoverMark(page, name, text);
    const card = await waitForCard(page);
    expect(card.heading).not.toBe('');
  });

  test('has the dot of its type in the colour that the settings give its marks', async () => {
    const options = await gloss.session.extensionPage('options.html');
    await setSettings(options, { colors: { Person: '#123456' } });
    await page.bringToFront();
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    await waitForCard(page);
    const dot = await page.evaluate(() => {
      const type = document.querySelector('gloss-card')?.shadowRoot?.querySelector('.type');
      return type && getComputedStyle(type, '::before').backgroundColor;
    });
    expect(dot).toBe('rgb(18, 52, 86)');
    await setSettings(options, {});
  });

  test('tells why the name is marked, and in a line what the sources agree and differ on', async () => {
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    const { text } = await waitForCard(page);
    expect(text).toMatch(/Why marked: \S+/);
    expect(text).toMatch(/\b3 sources · agree on [^·]+ · differ on \S+/);
  });

  test.each([8, 40])('is as large as ever where the page’s text is %d px', async (px) => {
    await page.addStyleTag({ content: `html, body, body * { font-size: ${px}px !important }` });
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    await waitForCard(page);
    const card = await page.evaluate(() => {
      const box = document.querySelector('gloss-card')?.shadowRoot?.querySelector('.card');
      return (
        box && { font: getComputedStyle(box).fontSize, width: box.getBoundingClientRect().width }
      );
    });
    expect(card).toEqual({ font: '14px', width: 340 });
  });

  test('stays while the mouse is inside it', async () => {
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    await waitForCard(page);
    const inside = await pointInCard(page, 'h1, h2, h3');
    await page.mouse.move(inside.x, inside.y, { steps: 12 });
    await rest(LONGER_THAN_THE_GRACE_MS);
    expect(await readCard(page)).not.toBeNull();
  });

  test('closes when the mouse leaves the name for elsewhere', async () => {
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    await waitForCard(page);
    await page.mouse.move(3, 3);
    await waitForNoCard(page);
  });

  test('closes on Escape, though the mouse still rests on the name', async () => {
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('gives way to the card of the next name', async () => {
    await hoverMark(page, 'gloss-person', 'Kira Yarmysh');
    await waitForCard(page);
    // One line further up, where the card, which lies below its name, does not cover it.
    await hoverMark(page, 'gloss-person', 'Hillel Neuer');
    await expect
      .poll(async () => (await readCard(page))?.heading, { timeout: 10_000 })
      .toBe('Hillel Neuer');
  });

  test('opens a quotation’s source at exactly its words', async () => {
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    const [quotation = ''] = (await waitForCard(page)).quotations;
    const link = await pointInCard(page, '[data-quotation] [data-open-passage]');
    await page.mouse.move(link.x, link.y, { steps: 12 });
    await page.mouse.click(link.x, link.y);
    const passage = await readPassage(await waitForTab(gloss.session, '/reader.html'));
    const [firstWords = ''] = /[^\s“”‘’"…]+( [^\s“”‘’"…]+){2}/.exec(passage.text) ?? [];
    expect(quotation).toContain(firstWords);
  });
});

test('a click on a marked link follows the link', async () => {
  await page.bringToFront();
  await page.click('a[href="#letter"]');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#letter');
});

test('no card opens on words that are not marked', async () => {
  await page.bringToFront();
  await (await page.$('h1'))?.hover();
  await rest(LONGER_THAN_THE_GRACE_MS);
  expect(await hasCard(page)).toBe(false);
});

/** Leaves nothing in the page but a name, and over all of it something else; the name is marked then. */
async function cover(over: string): Promise<void> {
  await page.evaluate((html) => {
    const box = document.createElement('div');
    box.style.cssText = 'position: relative; padding: 20px';
    box.innerHTML = `<p>Here one reads of Ignazio Cassis.</p>${html}`;
    const style = document.createElement('style');
    style.textContent =
      '.cover, .stretched::after { content: ""; position: absolute; inset: 0; z-index: 1 }';
    document.body.replaceChildren(style, box);
  }, over);
  const once = ['Ignazio Cassis'];
  expect(await marksBecome(page, 'gloss-person', once)).toEqual(once);
}

describe('a name that something lies over', () => {
  test.each([
    ['the link of a teaser, stretched', '<a class="stretched" href="#x">All of it</a>'],
    ['a link with nothing in it', '<a class="cover" href="#x"></a>'],
  ])('opens its card: %s', async (_, over) => {
    await cover(over);
    await hoverMark(page, 'gloss-person', 'Ignazio Cassis');
    expect((await waitForCard(page)).heading).toBe('Ignazio Cassis');
  });

  test('keeps its card while the page scrolls a little below the pointer', async () => {
    await cover('<a class="stretched" href="#x">All of it</a><p style="margin-top: 2000px">.</p>');
    await hoverMark(page, 'gloss-person', 'Ignazio Cassis');
    await waitForCard(page);
    await page.evaluate(() => scrollBy({ top: 3, behavior: 'instant' }));
    await rest(LONGER_THAN_THE_GRACE_MS);
    expect(await hasCard(page)).toBe(true);
  });

  test.each([
    '<a class="cover" href="#x" style="background: white"></a>',
    '<style>.stretched::after { background: white }</style><a class="stretched" href="#x">All</a>',
  ])('opens none where it cannot be seen through that: %s', async (over) => {
    await cover(over);
    await hoverMark(page, 'gloss-person', 'Ignazio Cassis');
    await rest(LONGER_THAN_THE_GRACE_MS);
    expect(await hasCard(page)).toBe(false);
  });
});
