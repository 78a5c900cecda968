import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../src/platform/settings-defaults';
import { hasCard, waitForCard } from '../browser/card';
import {
  type HighlightName,
  hoverMark,
  pointOfMark,
  readMarks,
  waitForMarks,
} from '../browser/marks';
import { setSettings } from '../browser/settings';
import { rest, until } from '../browser/until';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;
let options: Page;

/** A change of settings reaches an open tab well within this, in milliseconds. */
const AT_ONCE = { timeout: 5_000 };
/** Longer than a card needs to come after a tap, in milliseconds. */
const LONGER_THAN_A_CARD_MS = 1500;

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
  options = await gloss.session.extensionPage('options.html');
  await options.bringToFront();
  await options.waitForSelector('input[role="switch"]');
});

afterEach(() => setSettings(options, {}));

const marked = (name: HighlightName) =>
  page.evaluate((wanted) => CSS.highlights.get(wanted)?.size ?? 0, name);

/** Clicks with the mouse on the switch or the button that begins with these words. */
async function press(words: string): Promise<void> {
  for (const one of await options.$$('label.switch, button')) {
    const text = await one.evaluate((element) => element.textContent?.trim() ?? '');
    if (text.startsWith(words)) return one.click();
  }
  throw new Error(`nothing on the page begins “${words}”`);
}

interface Local {
  chrome: { storage: { local: { get(key: string): Promise<{ page?: { touch?: boolean } }> } } };
}

/** Whether what pages read of the settings says so. */
const touchOnPages = (wanted: boolean) =>
  options.evaluate(async (touch) => {
    const { storage } = (globalThis as unknown as Local).chrome;
    return (await storage.local.get('page')).page?.touch === touch;
  }, wanted);

/** How the page draws names of people. */
const drawn = () =>
  page.evaluate(() => {
    const { textDecorationLine, textDecorationColor, backgroundColor } = getComputedStyle(
      document.body,
      '::highlight(gloss-person)',
    );
    return {
      underlined: textDecorationLine.includes('underline'),
      color: textDecorationColor,
      tinted: !/^(transparent|rgba\(.* 0\))$/.test(backgroundColor),
    };
  });

describe('on an open tab, without reloading it, the options page', () => {
  test.each([
    ['People', 'gloss-person', 'gloss-place'],
    ['Organisations', 'gloss-organization', 'gloss-person'],
    ['Places', 'gloss-place', 'gloss-event'],
    ['Events', 'gloss-event', 'gloss-person'],
  ] as const)(
    'takes %s off and puts them back, and leaves the rest',
    async (label, name, other) => {
      const before = await marked(other);
      await press(label);
      await expect.poll(() => marked(name), AT_ONCE).toBe(0);
      expect(await marked(other)).toBe(before);
      await press(label);
      await expect.poll(() => marked(name), AT_ONCE).toBeGreaterThan(0);
    },
  );

  test('gives a type another colour, and all of them those of a palette', async () => {
    const color = async () => (await drawn()).color;
    // The browser's own window for colours is closed to every driver.
    const pick = (value: string) =>
      options.$eval(
        'input[data-color="Person"]',
        (input, picked) => {
          (input as HTMLInputElement).value = picked;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        value,
      );
    const before = await color();
    await pick('#123456');
    await expect.poll(color, AT_ONCE).toBe('rgb(18, 52, 86)');
    const chosen = () =>
      options.$eval('input[name="palette"]:checked', (input) => (input as HTMLInputElement).value);
    await expect.poll(chosen, AT_ONCE).toBe('own');
    await options.click('input[name="palette"][value="vivid"]');
    await expect.poll(color, AT_ONCE).toBe('rgb(40, 86, 205)');
    await pick(DEFAULTS.colors.Person);
    await expect.poll(color, AT_ONCE).toBe(before);
  });

  test('takes every mark off a site that is put on the list, and puts them back', async () => {
    await options.type('#add-site', new URL(page.url()).hostname);
    await options.keyboard.press('Enter');
    await expect.poll(() => marked('gloss-person'), AT_ONCE).toBe(0);
    expect(await marked('gloss-event')).toBe(0);
    await press('Remove');
    await expect.poll(() => marked('gloss-person'), AT_ONCE).toBeGreaterThan(0);
  });

  test('marks names that are only possible, where the reader wants them', async () => {
    await page.evaluate(() => {
      document.body.innerHTML = '<p>Reuters asked Gatilov about the trams.</p>';
    });
    await expect.poll(() => marked('gloss-organization'), AT_ONCE).toBe(1);
    expect(await marked('gloss-person')).toBe(0);
    await press('Possible mentions');
    await expect.poll(() => marked('gloss-person'), AT_ONCE).toBe(1);
    await press('Possible mentions');
    await expect.poll(() => marked('gloss-person'), AT_ONCE).toBe(0);
  });

  test('leaves out the quotations of one verdict, and puts them back', async () => {
    const before = await marked('gloss-quotation');
    await press('Word for word');
    await expect.poll(() => marked('gloss-quotation'), AT_ONCE).toBeLessThan(before);
    await press('Word for word');
    await expect.poll(() => marked('gloss-quotation'), AT_ONCE).toBe(before);
  });

  test('marks the first mention of each alone, and every one again', async () => {
    const before = await marked('gloss-person');
    await options.click('input[name="first"][value="first"]');
    await expect.poll(() => marked('gloss-person'), AT_ONCE).toBeLessThan(before);
    const { 'gloss-person': people } = await readMarks(page);
    expect(people).toContain('Boris Bondarev');
    expect(people.filter((text) => text === 'Bondarev')).toEqual([]);
    await options.click('input[name="first"][value="all"]');
    await expect.poll(() => marked('gloss-person'), AT_ONCE).toBe(before);
  });

  test.each([
    ['background', { underlined: false, tinted: true }],
    ['both', { underlined: true, tinted: true }],
    ['underline', { underlined: true, tinted: false }],
  ])('draws marks by %s', async (style, look) => {
    // Another first, so that each is a change.
    await options.click(`input[name="style"][value="${style === 'both' ? 'background' : 'both'}"]`);
    await options.click(`input[name="style"][value="${style}"]`);
    await expect.poll(drawn, AT_ONCE).toMatchObject(look);
  });

  test('has a tap open no card, where the reader wants none', async () => {
    const tap = async () => {
      await page.bringToFront();
      const { x, y } = await pointOfMark(page, 'gloss-event', 'invasion of Ukraine');
      await page.touchscreen.tap(x, y);
    };
    await press('Open by touch');
    await until('the page knows', () => touchOnPages(false));
    await tap();
    await rest(LONGER_THAN_A_CARD_MS);
    expect(await hasCard(page)).toBe(false);
    await options.bringToFront();
    await press('Open by touch');
    await until('the page knows', () => touchOnPages(true));
    await tap();
    await waitForCard(page);
  });

  test('has the card speak another language, and itself too', async () => {
    await options.click('input[name="language"][value="de"]');
    const heading = () => options.$eval('h1', (h1) => h1.textContent);
    await expect.poll(heading, AT_ONCE).toBe('Einstellungen von Gloss');
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    expect((await waitForCard(page)).text).toContain('Warum markiert');
  });
});

describe('the options page shows', () => {
  test('the contrast of each colour, on white and on black', async () => {
    const figures = await options.$$eval('.contrast', (all) => all.map((one) => one.textContent));
    expect(figures).toHaveLength(5);
    for (const figure of figures)
      expect(figure).toMatch(/^\d+(\.\d+)? on white, \d+(\.\d+)? on black$/);
  });

  test('a colour in its preview while the reader drags to it, and keeps it when that ends', async () => {
    const shown = () =>
      options.$eval('.preview', (preview) => preview.innerHTML.includes('rgb(18, 52, 86)'));
    const drag = (type: string) =>
      options.$eval(
        'input[data-color="Person"]',
        (input, event) => {
          (input as HTMLInputElement).value = '#123456';
          input.dispatchEvent(new Event(event, { bubbles: true }));
        },
        type,
      );
    expect(await shown()).toBe(false);
    await drag('input');
    await expect.poll(shown, AT_ONCE).toBe(true);
    expect((await drawn()).color).not.toBe('rgb(18, 52, 86)');
    await drag('change');
    await expect.poll(async () => (await drawn()).color, AT_ONCE).toBe('rgb(18, 52, 86)');
    expect(await shown()).toBe(true);
  });
});
