import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { accessFaults } from '../browser/axe';
import { readPassage } from '../browser/reader';
import { openPopup } from '../browser/tabs';
import { useGloss } from './gloss';

const gloss = useGloss();

/** The popup of a page that names Bondarev, at an entity, with a width of 400 CSS pixels. */
async function openEntity(entity: string): Promise<Page> {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  const popup = await openPopup(gloss.session, page, entity);
  await popup.bringToFront();
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('[data-overview="timeline"]');
  return popup;
}

const heading = (popup: Page) => popup.$eval('h1', (h1) => h1.textContent?.trim());

async function clickOn(popup: Page, selector: string): Promise<void> {
  const found = await popup.waitForSelector(selector);
  await found?.click();
}

async function pressOn(popup: Page, selector: string): Promise<void> {
  await popup.focus(selector);
  await popup.keyboard.press('Enter');
}

describe('an entity', () => {
  test('tells its parts with their counts, and opens one that a link leads to', async () => {
    const popup = await openEntity('boris-bondarev');
    const isOpen = () => popup.$eval('#sentences', (h2) => h2.closest('details')?.open);
    expect(await isOpen()).toBe(false);
    await pressOn(popup, '.contents a[href="#sentences"]');
    expect(await isOpen()).toBe(true);
    await pressOn(popup, '.fold:has(#sentences) > summary');
    expect(await isOpen()).toBe(false);
  });

  test('leads to those related to it, whose parts stand as they do at first', async () => {
    const popup = await openEntity('boris-bondarev');
    await pressOn(popup, '.contents a[href="#sentences"]');
    await clickOn(popup, '[data-related="hillel-neuer"]');
    await expect.poll(() => heading(popup)).toBe('Hillel Neuer');
    expect(await popup.$eval('#related', (h2) => h2.closest('details')?.open)).toBe(true);
    await clickOn(popup, '.back');
    await expect.poll(() => heading(popup)).toBe('Boris Bondarev');
  });
});

describe('the timeline', () => {
  test('opens by mouse, and its entries open by keyboard', async () => {
    const popup = await openEntity('boris-bondarev');
    await clickOn(popup, '[data-overview="timeline"]');
    await expect.poll(() => heading(popup)).toContain('Timeline');
    const days = await popup.$$eval('[data-date]', (all) =>
      all.map((day) => day.getAttribute('data-date')),
    );
    expect(days).toEqual(['2021-12', '2022-05-23', '2022-05-24', 'unknown']);
    await pressOn(popup, '[data-event="bondarev-resignation"] .opens');
    await expect.poll(() => heading(popup)).toMatch(/resignation/);
    await clickOn(popup, '.back');
    await pressOn(popup, '[data-utterance="000-stay-somewhere"] .opens');
    await expect.poll(() => heading(popup)).toBe('Boris Bondarev');
    expect(await popup.$eval('[data-quotation]', (one) => one.textContent)).toContain(
      'I have to stay somewhere for a while',
    );
  });
});

describe('what a page holds', () => {
  test('leads to the whole pack’s timeline and back, with the focus where it was', async () => {
    const page = await gloss.session.newPage(gloss.url('quotations.html'));
    const popup = await openPopup(gloss.session, page);
    await popup.bringToFront();
    await popup.waitForSelector('[data-overview="timeline"]');
    await pressOn(popup, '[data-overview="timeline"]');
    await expect.poll(() => heading(popup)).toBe('Timeline');
    await clickOn(popup, '.back');
    await popup.waitForSelector('[data-overview]');
    const focused = () =>
      popup.evaluate(() => document.activeElement?.getAttribute('data-overview') ?? null);
    await expect.poll(focused).toBe('timeline');
  });

  test('tells which of its quotations no source has, and opens them', async () => {
    const page = await gloss.session.newPage(gloss.url('quotations.html'));
    const popup = await openPopup(gloss.session, page);
    await popup.bringToFront();
    await clickOn(popup, '[data-absent="1"] summary');
    await clickOn(popup, '[data-absent] .opens');
    await popup.waitForSelector('article[data-verdict="not in this pack"]');
  });
});

describe('the matrix', () => {
  test('opens by keyboard, and each cell leads to its passage', async () => {
    const popup = await openEntity('boris-bondarev');
    await pressOn(popup, '[data-overview="matrix"]');
    const line = '[data-utterance="000-mouth-shut"]';
    await popup.waitForSelector(line);
    const cells = await popup.$eval(line, (row) =>
      [...row.querySelectorAll('td')].map((cell) => ({
        label: cell.querySelector('a')?.getAttribute('aria-label') ?? cell.textContent,
        href: cell.querySelector('a')?.getAttribute('href') ?? null,
      })),
    );
    expect(cells.map(({ label }) => label)).toEqual([
      'SWI swissinfo.ch: Fullest',
      expect.stringMatching(/: Shortened$/),
      expect.stringMatching(/silent$/),
    ]);
    const reader = await gloss.session.extensionPage(cells[1]?.href ?? '');
    expect((await readPassage(reader)).text).toContain('told to keep my mouth shut');
  });

  test.each([
    ['an entity', null],
    ['the timeline', 'timeline'],
    ['the matrix', 'matrix'],
  ])('and with it %s has no access fault, nor any width beyond 320 pixels', async (_, overview) => {
    const popup = await openEntity('boris-bondarev');
    if (overview) await clickOn(popup, `[data-overview="${overview}"]`);
    await popup.setViewport({ width: 320, height: 600 });
    await popup.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    expect(await accessFaults(popup)).toEqual([]);
    const widest = await popup.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(320);
  });
});
