import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pressInCard, readCard, waitForCard, waitForNoCard } from '../browser/card';
import { hoverMark, readMarks, waitForMarks } from '../browser/marks';
import { readEntityRows } from '../browser/popup';
import { openPopup } from '../browser/tabs';
import { until } from '../browser/until';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;
/** The page's marks before anything is corrected. */
let before: Awaited<ReturnType<typeof readMarks>>;

/** The reader's choice reaches an open tab well within this, in milliseconds. */
const AT_ONCE = { timeout: 5_000 };

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('demo.html'));
  before = await waitForMarks(page);
});

afterEach(async () => {
  const options = await gloss.session.extensionPage('options.html');
  await options.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { clear(): Promise<void> } } };
      }
    ).chrome;
    await storage.local.clear();
  });
});

/** Presses the card's correction, "Not this person" or then "Undo", with the real mouse. */
const press = () => pressInCard(page, '[data-act="correct"]');

async function correctLavrov(): Promise<void> {
  await hoverMark(page, 'gloss-person', 'Lavrov');
  await waitForCard(page);
  await pressInCard(page, '[data-act="more"]');
  await press();
  await expect.poll(() => readMarks(page), AT_ONCE).toEqual(withoutLavrov());
}

const withoutLavrov = () => ({
  ...before,
  'gloss-person': before['gloss-person'].filter((text) => !text.includes('Lavrov')),
});

const cardText = async () => (await readCard(page))?.text ?? '';

describe('“Not this person” on the card', () => {
  test('takes every mark of that person off the page, says so, and leaves the others', async () => {
    expect(withoutLavrov()).not.toEqual(before);
    await correctLavrov();
    const host = new URL(page.url()).hostname;
    await expect.poll(cardText, AT_ONCE).toContain(`Sergey Lavrov is no longer marked on ${host}.`);
  });

  test('is undone in the same place, which puts the marks back', async () => {
    await correctLavrov();
    await press();
    await expect.poll(() => readMarks(page), AT_ONCE).toEqual(before);
    await expect.poll(cardText, AT_ONCE).toContain('Not this person');
  });

  test('leaves no card over the words that it took the mark off', async () => {
    await correctLavrov();
    await page.mouse.move(3, 3);
    await waitForNoCard(page);
  });

  test.each([
    ['gloss-organization', 'Reuters', 'Not this organisation'],
    ['gloss-place', 'Moscow', 'Not this place'],
    ['gloss-event', 'invasion of Ukraine', 'Not this event'],
  ] as const)('on a mark of %s has words of its own', async (name, text, words) => {
    await hoverMark(page, name, text);
    await waitForCard(page);
    await pressInCard(page, '[data-act="more"]');
    await expect.poll(cardText, AT_ONCE).toContain(words);
  });

  test('holds on the site’s other pages, open and new, and on no other site', async () => {
    const open = await gloss.session.newPage(gloss.url('demo.html'));
    await waitForMarks(open);
    await correctLavrov();
    await expect.poll(() => readMarks(open), AT_ONCE).toEqual(withoutLavrov());
    const later = await gloss.session.newPage(gloss.url('demo.html'));
    expect(await waitForMarks(later)).toEqual(withoutLavrov());
    const elsewhere = gloss.url('demo.html').replace('127.0.0.1', 'localhost');
    expect(await waitForMarks(await gloss.session.newPage(elsewhere))).toEqual(before);
  });

  test('takes the person out of the popup’s list', async () => {
    const names = async () => {
      const popup = await openPopup(gloss.session, page);
      return (await readEntityRows(popup)).map(({ id }) => id);
    };
    const all = await names();
    expect(all).toContain('sergey-lavrov');
    await correctLavrov();
    expect(await names()).toEqual(all.filter((id) => id !== 'sergey-lavrov'));
  });
});

test('the options list a correction, and removing it and its undo reach the open page', async () => {
  await correctLavrov();
  const options = await gloss.session.extensionPage('options.html');
  const row = await options.waitForSelector('[data-entry$=" sergey-lavrov"]');
  const text = await row?.evaluate((element) => (element as HTMLElement).innerText);
  const year = String(new Date().getFullYear());
  for (const part of ['Sergey Lavrov', new URL(page.url()).hostname, year, '“Lavrov”']) {
    expect(text).toContain(part);
  }
  const remove = await options.waitForSelector('[data-entry$=" sergey-lavrov"] button');
  await remove?.click();
  await expect.poll(() => readMarks(page), AT_ONCE).toEqual(before);
  const undo = await until('the options offer to undo', () =>
    options.$('section[aria-labelledby="corrections"] [role="status"] button'),
  );
  await undo.click();
  await expect.poll(() => readMarks(page), AT_ONCE).toEqual(withoutLavrov());
});
