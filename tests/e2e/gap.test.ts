import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { openPopup } from '../browser/tabs';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;
let popup: Page;

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('demo.html'));
  popup = await openPopup(gloss.session, page);
  await popup.bringToFront();
  await popup.waitForSelector('[data-gap]');
});

describe('what the sources have and the page leaves out', () => {
  test('is counted, and shown when it is opened, each with a way to its source', async () => {
    const size = Number(await popup.$eval('[data-gap]', (gap) => gap.getAttribute('data-gap')));
    expect(await popup.$eval('[data-gap] > summary', (one) => one.textContent)).toContain(
      `(${size})`,
    );
    expect(await popup.$('[data-gap] section')).toBeNull();
    await popup.click('[data-gap] > summary');
    await popup.waitForSelector('[data-gap] section');
    const links = await popup.$$eval('[data-gap] a[href*="reader.html"]', (all) => all.length);
    expect(links).toBeGreaterThan(5);
  });

  test('has nothing that the page quotes', async () => {
    await popup.click('[data-gap] > summary');
    await popup.waitForSelector('[data-gap] section');
    const gap = await popup.$eval('[data-gap]', (one) => one.textContent ?? '');
    expect(gap).not.toContain('I went to the mission like any other Monday morning');
  });

  test('is opened by the keyboard too', async () => {
    await popup.focus('[data-gap] > summary');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-gap] section');
  });
});

test('a quotation of the page that no source has is told beside it', async () => {
  const other = await gloss.session.newPage(gloss.url('quotations.html'));
  const own = await openPopup(gloss.session, other);
  await own.bringToFront();
  const absent = await own.waitForSelector('[data-absent]');
  await own.click('[data-absent] > summary');
  const told = await absent?.evaluate((one) => (one as HTMLElement).innerText);
  expect(told).toContain('What this page quotes and no source has (1)');
  const quoted = await own.$eval('[data-absent] q', (one) => one.textContent ?? '');
  expect(quoted.length).toBeGreaterThan(20);
  expect(await other.evaluate(() => document.body.textContent)).toContain(quoted);
});
