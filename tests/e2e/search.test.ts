import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { accessFaults } from '../browser/axe';
import { addressOfTab, openPopup } from '../browser/tabs';
import { until } from '../browser/until';
import { useGloss } from './gloss';

const gloss = useGloss();
let popup: Page;

const heading = () => popup.$eval('main h1', (h1) => h1.textContent?.trim() ?? '');
const results = () =>
  popup.$$eval('[role="option"]', (options) => options.map((one) => one.textContent ?? ''));
const search = async (words: string) => {
  await popup.keyboard.press('/');
  await popup.keyboard.type(words);
  await popup.waitForSelector('[role="option"]');
};

beforeEach(async () => {
  const page = await gloss.session.newPage(gloss.url('nothing.html'));
  popup = await openPopup(gloss.session, page);
  await popup.bringToFront();
  await popup.waitForSelector('.note button');
});

describe('the search', () => {
  test('is begun by a slash and finds a mistyped name, which Enter opens', async () => {
    await search('bondrev');
    expect((await results())[0]).toContain('Bondarev');
    expect(await accessFaults(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await until('Bondarev is open', async () => (await heading()) === 'Boris Bondarev');
  });

  test('is gone through with the arrow keys, and emptied by Escape', async () => {
    await search('russia');
    const active = () =>
      popup.$eval('[role="combobox"]', (field) => field.getAttribute('aria-activedescendant'));
    const first = await active();
    await popup.keyboard.press('ArrowDown');
    await until('the next is chosen', async () => (await active()) !== first);
    await popup.keyboard.press('ArrowUp');
    await until('the first is chosen', async () => (await active()) === first);
    await popup.keyboard.press('Escape');
    await until('the results are gone', async () => (await results()).length === 0);
  });

  test('finds words of a quotation and opens its versions, which can be cited', async () => {
    await search('went to the mission');
    await popup.click('[data-kind="quotation"]');
    await popup.waitForSelector('[data-utterance]');
    await popup.click('[data-cite]');
    await popup.click('[data-format="plain"]');
    const told = () => popup.$eval('.cite .told', (status) => status.textContent ?? '');
    await until('the citation is copied', async () => (await told()) === 'Copied');
    await popup.click('.back');
    await popup.waitForSelector('.note');
  });

  test('opens a source in the reader', async () => {
    await search('in a rare protest');
    await popup.click('[data-kind="source"]');
    expect(await addressOfTab(popup, '/reader.html')).toContain('source=');
  });
});

const ALTERED =
  'I went to work like any other Monday morning, and I forwarded my resignation letter and I walked out';

test('words that were looked up open as the quotation that they are, or are searched for', async () => {
  const look = (words: string) =>
    gloss.session.extensionPage(`sidepanel.html?${new URLSearchParams({ tab: '1', words })}`);
  const known = await look(ALTERED);
  await known.waitForSelector('[data-verdict="altered"]');
  const searched = await look('Bondarev');
  await searched.waitForSelector('[role="option"]');
  expect(await known.$('[role="option"]')).toBeNull();
});
