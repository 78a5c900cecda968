import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { fillDisk, makeRoom } from '../browser/full-disk';
import { waitForMarks } from '../browser/marks';
import { openRow, readEntity, readEntityRows } from '../browser/popup';
import { readPassage } from '../browser/reader';
import { setSettings } from '../browser/settings';
import { addressOfTab, createTab, openPopup, tabIdOf } from '../browser/tabs';
import { rest, until } from '../browser/until';
import { KIND, useGloss } from './gloss';

const gloss = useGloss();

interface StorageApi {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
    };
  };
}

/** A change reaches an open page well within this, in milliseconds. */
const AT_ONCE = { timeout: 10_000 };
/** Longer than a tab takes to give an answer or none, in milliseconds. */
const LONGER_THAN_AN_ANSWER_MS = 1000;

async function popupOf(name: string): Promise<{ page: Page; popup: Page }> {
  const page = await gloss.session.newPage(gloss.url(name));
  return { page, popup: await openPopup(gloss.session, page) };
}

describe('the popup', () => {
  test('lists what the page names, grouped by type', async () => {
    const { popup } = await popupOf('demo.html');
    const rows = await readEntityRows(popup);
    const text = rows.map((row) => row.text).join('\n');
    for (const name of ['Boris Bondarev', 'Gennady Gatilov', 'Geneva', 'Reuters']) {
      expect(text).toContain(name);
    }
    expect(text).toContain('Russian invasion of Ukraine');
  });

  test('opens an entity with its quotations and what each source says', async () => {
    const { popup } = await popupOf('demo.html');
    const row = (await readEntityRows(popup)).find(({ text }) => text.includes('Boris Bondarev'));
    await openRow(popup, row?.id ?? '');
    const entity = await readEntity(popup);
    expect(entity.heading).toBe('Boris Bondarev');
    expect(entity.quotations.length).toBeGreaterThan(3);
    expect(entity.text).toMatch(/what each source says/i);
    expect(entity.text).toContain('SWI swissinfo.ch');
    expect(entity.text).toMatch(/publisher not stated/i);
  });

  test('opens a quotation’s source at exactly its words', async () => {
    const { popup } = await popupOf('demo.html');
    const row = (await readEntityRows(popup)).find(({ text }) => text.includes('Boris Bondarev'));
    await openRow(popup, row?.id ?? '');
    const { quotations } = await readEntity(popup);
    const link = await popup.waitForSelector('[data-quotation] a[href*="reader.html"]');
    await popup.bringToFront();
    await link?.click();
    const address = await addressOfTab(popup, '/reader.html');
    const reader = await gloss.session.extensionPage(address.replace(/^.*\//, ''));
    const passage = await readPassage(reader);
    const [firstWords = ''] = /[^\s“”‘’"…]+( [^\s“”‘’"…]+){2}/.exec(passage.text) ?? [];
    expect(quotations[0]).toContain(firstWords);
  });

  test('says that nothing was found on a page without any mention', async () => {
    const { popup } = await popupOf('nothing.html');
    await popup.waitForFunction(() => document.body.textContent?.includes('is in the pack'));
    expect(await popup.$('[data-entity]')).toBeNull();
  });

  test('takes the marks off this site with one switch, and puts them back', async () => {
    const { page, popup } = await popupOf('demo.html');
    await waitForMarks(page);
    await popup.bringToFront();
    await popup.waitForSelector('.site .switch');
    const flip = () => popup.click('.site .switch');
    const marked = () => page.evaluate(() => CSS.highlights.get('gloss-person')?.size ?? 0);
    await flip();
    await expect.poll(marked, AT_ONCE).toBe(0);
    await flip();
    await expect.poll(marked, AT_ONCE).toBeGreaterThan(0);
  });
});

test('the popup’s switch says that it could not be kept, and goes back', async () => {
  const { popup } = await popupOf('demo.html');
  await popup.bringToFront();
  await popup.waitForSelector('.site .switch');
  const isOn = () => popup.$eval('.site input', (input) => (input as HTMLInputElement).checked);
  const told = () => popup.$eval('header [role="status"]', (status) => status.textContent);
  await fillDisk(popup);
  for (const _ of ['once', 'and again']) {
    await popup.click('.site .switch');
    await expect.poll(told, AT_ONCE).toBe('This could not be kept: the disk is full');
    await expect.poll(isOn, AT_ONCE).toBe(true);
  }
  await makeRoom(popup);
  await popup.click('.site .switch');
  await expect.poll(told, AT_ONCE).toBe('');
  expect(await isOn()).toBe(false);
  await popup.click('.site .switch');
  // The box turns at once; what is stored follows, and not from a popup that is closed.
  const stored = () =>
    popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: StorageApi };
      return (await chrome.storage.local.get('sites')).sites;
    });
  await expect.poll(stored, AT_ONCE).toEqual([]);
  expect(await isOn()).toBe(true);
});

// Firefox lets no extension into files until its reader says so, which its driver cannot.
test.skipIf(KIND === 'firefox')(
  'the popup takes the marks off a file of this computer, and puts them back',
  async () => {
    const page = await gloss.session.newPage(
      new URL('../fixtures/pages/demo.html', import.meta.url).href,
    );
    await waitForMarks(page);
    const popup = await openPopup(gloss.session, page);
    await popup.bringToFront();
    await popup.waitForSelector('.site .switch');
    const marked = () => page.evaluate(() => CSS.highlights.get('gloss-person')?.size ?? 0);
    await popup.click('.site .switch');
    await expect.poll(marked, AT_ONCE).toBe(0);
    await popup.click('.site .switch');
    await expect.poll(marked, AT_ONCE).toBeGreaterThan(0);
  },
);

test('the focus goes to the heading when the button that has a page marked goes', async () => {
  const asker = await gloss.session.extensionPage('options.html');
  await setSettings(asker, { where: { mode: 'click', only: [] } });
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  const id = await tabIdOf(asker, page);
  const panel = await gloss.session.extensionPage(`sidepanel.html?tab=${id}`);
  await panel.bringToFront();
  await panel.waitForSelector('[data-mark]');
  await panel.focus('[data-mark]');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('[data-entity]');
  await until('the heading has the focus', () =>
    panel.evaluate(() => document.activeElement?.matches('.list h1')),
  );
  await setSettings(asker, {});
});

test('the popup over a page that is still coming waits for it, and lists it then', async () => {
  const answers: ServerResponse[] = [];
  const server = createServer((_, response) => {
    answers.push(response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }));
    response.write(
      '<!doctype html><title>Slow</title><p>Boris Bondarev walked along the lake.</p>',
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const asker = await gloss.session.extensionPage('options.html');
  const id = await createTab(asker, `http://127.0.0.1:${port}/`);
  await until('the page is asked for', () => answers.length > 0);
  const popup = await gloss.session.extensionPage(`popup.html?tab=${id}`);
  await popup.waitForSelector('.pack');
  await rest(LONGER_THAN_AN_ANSWER_MS);
  const said = () => popup.$eval('main', (main) => main.textContent);
  expect(await said()).toMatch(/^Reading the page…/);
  for (const answer of answers) answer.end();
  const rows = await readEntityRows(popup);
  expect(rows.map(({ id }) => id)).toEqual(['boris-bondarev']);
  server.close();
  server.closeAllConnections();
});

test('an entity whose type is not marked is listed, and leads to no mark', async () => {
  const asker = await gloss.session.extensionPage('options.html');
  await setSettings(asker, { types: { Person: false } });
  const { popup } = await popupOf('demo.html');
  const rows = await readEntityRows(popup);
  expect(rows.find(({ id }) => id === 'boris-bondarev')?.text).toMatch(
    /named \d+ times, not marked/,
  );
  expect(await popup.$('[data-next="boris-bondarev"]')).toBeNull();
  await popup.waitForSelector('[data-next="geneva"]');
  await openRow(popup, 'boris-bondarev');
  await popup.waitForSelector('.on-page');
  expect(await popup.$('.on-page button')).toBeNull();
  await setSettings(asker, {});
  await popup.waitForSelector('.on-page button');
});

describe('the popup on a page that no extension may read', () => {
  // Firefox lets no extension open its other pages of this kind.
  const addresses = KIND === 'chromium' ? ['about:blank', 'chrome://version'] : ['about:blank'];
  test.each(addresses)('gives a sentence on %s, not an error', async (address) => {
    const asker = await gloss.session.extensionPage('options.html');
    const id = await createTab(asker, address);
    const popup = await gloss.session.extensionPage(`popup.html?tab=${id}`);
    await popup.waitForFunction(() => {
      const note = document.querySelector('main')?.textContent ?? '';
      return /[a-z]{2,} [a-z]{2,}.*\./i.test(note) && !/reading the page/i.test(note);
    });
    expect(await popup.$('[data-entity]')).toBeNull();
  });
});
