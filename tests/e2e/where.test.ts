import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pressCommand } from '../browser/background';
import { marksBecome, readMarks, waitForMarks } from '../browser/marks';
import { setSettings, tellBackground } from '../browser/settings';
import { openPopup, tabIdOf } from '../browser/tabs';
import { useGloss } from './gloss';

interface ActionApi {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

const gloss = useGloss();
const SOON = { timeout: 10_000 };
const NAMES = ['Boris Bondarev', 'Kira Yarmysh', 'Gennady Gatilov', 'Boris Bondarev'];
let options: Page;
let page: Page;

const open = (name: string) => gloss.session.newPage(gloss.url(name));

beforeEach(async () => {
  options = await gloss.session.extensionPage('options.html');
});

afterEach(async () => {
  const asker = await gloss.session.extensionPage('options.html');
  await setSettings(asker, {});
});

describe('where marks come only when the reader asks', () => {
  beforeEach(async () => {
    await setSettings(options, { where: { mode: 'click', only: [] } });
    page = await open('tour.html');
  });

  test('a page has none before, and has them from the opening of the popup on', async () => {
    await expect.poll(async () => (await readMarks(page))['gloss-person']).toEqual([]);
    await openPopup(gloss.session, page);
    expect(await marksBecome(page, 'gloss-person', NAMES)).toEqual(NAMES);
  });

  test('the key for on and off begins them too, and the next page waits again', async () => {
    await pressCommand(gloss.session, page, 'toggle-here');
    expect(await marksBecome(page, 'gloss-person', NAMES)).toEqual(NAMES);
    await page.reload();
    await expect.poll(async () => (await readMarks(page))['gloss-person']).toEqual([]);
  });
});

describe('with the first mention alone', () => {
  const FIRST = ['Boris Bondarev', 'Gennady Gatilov'];

  test('each is marked once, where it is seen first, and back again', async () => {
    page = await open('tour.html');
    expect(await marksBecome(page, 'gloss-person', NAMES)).toEqual(NAMES);
    await setSettings(options, { first: 'first' });
    expect(await marksBecome(page, 'gloss-person', FIRST)).toEqual(FIRST);
    await setSettings(options, {});
    expect(await marksBecome(page, 'gloss-person', NAMES)).toEqual(NAMES);
  });

  test('the next one is marked when the first goes', async () => {
    await setSettings(options, { first: 'first' });
    page = await open('tour.html');
    await marksBecome(page, 'gloss-person', FIRST);
    await page.$eval('p:has(#second)', (first) => first.remove());
    const now = ['Gennady Gatilov', 'Boris Bondarev'];
    expect(await marksBecome(page, 'gloss-person', now)).toEqual(now);
  });

  test('the popup still counts all', async () => {
    await setSettings(options, { first: 'first' });
    page = await open('tour.html');
    await marksBecome(page, 'gloss-person', FIRST);
    const popup = await openPopup(gloss.session, page);
    const row = await popup.waitForSelector('[data-next="boris-bondarev"]');
    expect(await row?.evaluate(({ textContent }) => textContent)).toMatch(/^2 marks/);
  });
});

test('a page that no pattern can name is not said to be switched off', async () => {
  const switchOff = (place: { host: string; url: string }) =>
    tellBackground(options, 'site.switch', { ...place, on: false });
  const sites = () => options.$$eval('[data-entry] .entry', (all) => all.length);
  await options.waitForSelector('#add-site');
  expect(await switchOff({ host: '', url: 'about:srcdoc' })).toEqual({ ok: { kept: false } });
  expect(await options.$('header .warning')).toBeNull();
  expect(await sites()).toBe(0);
  expect(await switchOff({ host: 'a.example', url: 'https://a.example/' })).toEqual({
    ok: { kept: true },
  });
  const entry = await options.waitForSelector('[data-entry="a.example"] button');
  await entry?.click();
  await expect.poll(sites, SOON).toBe(0);
});

test('a page that gives itself another address goes by what is set for that', async () => {
  await setSettings(options, { where: { mode: 'only', only: ['127.0.0.1/tour.html'] } });
  page = await open('tour.html');
  expect(await marksBecome(page, 'gloss-person', NAMES)).toEqual(NAMES);
  await page.evaluate(() => history.pushState(null, '', '/elsewhere'));
  expect(await marksBecome(page, 'gloss-person', [])).toEqual([]);
  await page.evaluate(() => history.back());
  expect(await marksBecome(page, 'gloss-person', NAMES)).toEqual(NAMES);
});

test('the badge counts what is seen; it goes when it is switched off, and comes back', async () => {
  page = await open('tour.html');
  await waitForMarks(page, ['gloss-person']);
  const tabId = await tabIdOf(options, page);
  const badge = () =>
    options.evaluate((id) => {
      const { action } = (globalThis as unknown as { chrome: ActionApi }).chrome;
      return action.getBadgeText({ tabId: id });
    }, tabId);
  await expect.poll(badge, SOON).toBe('3');
  await setSettings(options, { badge: false });
  await expect.poll(badge, SOON).toBe('');
  await setSettings(options, {});
  await expect.poll(badge, SOON).toBe('3');
});

test('a quotation whose verdict was called wrong is marked and listed no more, until that is taken back', async () => {
  page = await open('quotations.html');
  const before = (await waitForMarks(page, ['gloss-quotation']))['gloss-quotation'];
  const altered = before.find((text) => text.startsWith('I went to work')) ?? '';
  const correction = {
    host: '127.0.0.1',
    url: page.url(),
    text: altered,
    utterance: null,
    verdict: 'altered',
    date: '2026-01-01',
  };
  const say = (made: boolean) =>
    tellBackground(options, 'verdictCorrection.set', { correction, made });
  await say(true);
  const others = before.filter((text) => text !== altered);
  expect(await marksBecome(page, 'gloss-quotation', others)).toEqual(others);
  const popup = await openPopup(gloss.session, page);
  const verdicts = () =>
    popup.$$eval('[data-page-quotation]', (rows) =>
      rows.map((row) => row.getAttribute('data-verdict')),
    );
  const LEFT = ['verbatim', 'shortened', 'verbatim', 'not in this pack'];
  await expect.poll(verdicts, SOON).toEqual(LEFT);
  await popup.$eval('[data-show="3"]', (button) => (button as HTMLElement).click());
  const told = () => popup.$eval('.list > [role="status"]', (status) => status.textContent);
  await expect.poll(told, SOON).toBe('It is in view');
  await say(false);
  await expect.poll(verdicts, SOON).toHaveLength(LEFT.length + 1);
  expect(await marksBecome(page, 'gloss-quotation', before)).toEqual(before);
});
