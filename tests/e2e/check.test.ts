import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { accessFaults } from '../browser/axe';
import { openPopup } from '../browser/tabs';
import { until } from '../browser/until';
import { useGloss } from './gloss';
import { copyByKeyboard, withControl } from './pasted';

const gloss = useGloss();
let popup: Page;

const TEXT =
  'Boris Bondarev told Reuters: “I went to work like any other Monday morning, and I walked out.”';

/** The field for a text, with nothing in it. */
async function openField(): Promise<void> {
  const page = await gloss.session.newPage(gloss.url('nothing.html'));
  popup = await openPopup(gloss.session, page);
  await popup.bringToFront();
  await popup.waitForSelector('[data-check]');
  await popup.click('[data-check]');
  await popup.waitForSelector('textarea');
}

test('a text is pasted by the keyboard, and checked', async () => {
  await openField();
  await copyByKeyboard(popup, TEXT);
  await popup.click('textarea');
  await withControl(popup, 'v');
  await until('it is pasted', () =>
    popup.$eval('textarea', (field, text) => field.value === text, TEXT),
  );
  await popup.click('button[type="submit"]');
  const checked = await popup.waitForSelector('.checked');
  expect(await checked?.evaluate((text) => text.textContent)).toContain('Monday morning');
  expect(await popup.$('.checked [data-verdict="altered"]')).not.toBeNull();
});

test('a field that the reader goes to as soon as it is there keeps the focus', async () => {
  const page = await gloss.session.newPage(gloss.url('nothing.html'));
  popup = await openPopup(gloss.session, page);
  await popup.waitForSelector('[data-check]');
  await popup.evaluate(() => {
    new MutationObserver((_, observer) => {
      const field = document.querySelector('textarea');
      if (!field) return;
      observer.disconnect();
      field.focus();
    }).observe(document, { childList: true, subtree: true });
  });
  await popup.click('[data-check]');
  await popup.waitForSelector('textarea');
  // Time for all that follows a painting.
  await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('textarea');
});

describe('a text that was put in', () => {
  beforeEach(async () => {
    await openField();
    await popup.type('textarea', TEXT);
    await popup.click('button[type="submit"]');
    await popup.waitForSelector('.checked');
  });

  test('is shown with its names and verdicts, and how many there are', async () => {
    const text = await popup.$eval('main', (main) => main.innerText);
    expect(text).toMatch(/Found: \d names and 1 quotation/);
    expect(await popup.$('.checked [data-checked-entity="boris-bondarev"]')).not.toBeNull();
    expect(await accessFaults(popup)).toEqual([]);
  });

  test('opens a verdict’s details, and is there again on the way back', async () => {
    await popup.click('.verdict-chip');
    await popup.waitForSelector('article[data-verdict="altered"]');
    expect(await accessFaults(popup)).toEqual([]);
    await popup.click('.back');
    await popup.waitForSelector('.checked');
  });

  test('is kept nowhere', async () => {
    const address = popup.url();
    await popup.evaluate(() => location.reload());
    await until('the popup is there anew', () => popup.$('[data-check]'));
    expect(popup.url()).toBe(address);
    await popup.click('[data-check]');
    await popup.waitForSelector('textarea');
    expect(await popup.$eval('textarea', (field) => field.value)).toBe('');
  });

  test('is told apart from one whose check was still running', async () => {
    await popup.click('.check > .button');
    await popup.waitForSelector('textarea');
    await popup.evaluate(async (first) => {
      const check = async (text: string) => {
        const field = document.querySelector('textarea');
        const button = () => document.querySelector<HTMLButtonElement>('button[type="submit"]');
        if (!field) throw new Error('no text can be put in');
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        while (button()?.disabled) await Promise.resolve();
        button()?.click();
        await Promise.resolve();
      };
      await check(first);
      await check('Dmitry Peskov.');
    }, TEXT);
    await popup.waitForSelector('.checked');
    expect(await popup.$eval('.checked', (text) => text.textContent)).toContain('Dmitry Peskov.');
  });
});
