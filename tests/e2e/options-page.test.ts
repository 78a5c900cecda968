import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/platform/migrations';
import { accessFaults } from '../browser/axe';
import { fillDisk, makeRoom } from '../browser/full-disk';
import { waitForMarks } from '../browser/marks';
import { until } from '../browser/until';
import { KIND, useGloss } from './gloss';

const gloss = useGloss();
let options: Page;

/** A change is stored, and shown as stored, well within this; milliseconds. */
const SOON = { timeout: 5_000 };

interface Areas {
  chrome: {
    storage: Record<
      'sync' | 'local',
      { set(items: object): Promise<void>; clear(): Promise<void>; get(): Promise<object> }
    >;
  };
}

const ENTRIES = {
  sites: ['b.example', 'a.example', 'c.example/news/*'],
  corrections: [
    { host: 'a.example', entity: 'hillel-neuer', text: 'Neuer', date: '2026-11-20' },
    { host: 'b.example', entity: 'boris-bondarev', text: 'Bondarev', date: '2026-11-21' },
  ],
  verdictCorrections: [
    {
      host: 'a.example',
      url: 'https://a.example/news',
      text: 'every day I went to work',
      utterance: null,
      verdict: 'altered',
      date: '2026-11-21',
    },
  ],
};

async function open(): Promise<Page> {
  const page = await gloss.session.extensionPage('options.html');
  await page.waitForSelector('input[role="switch"]');
  return page;
}

const local = () =>
  options.evaluate(() => (globalThis as unknown as Areas).chrome.storage.local.get()) as Promise<
    Record<string, unknown>
  >;

const setLocal = (items: object) =>
  options.evaluate(
    (entries) => (globalThis as unknown as Areas).chrome.storage.local.set(entries),
    items,
  );

beforeEach(async () => {
  options = await open();
  await setLocal(ENTRIES);
  await options.waitForSelector('[data-entry="a.example"]');
});

afterEach(async () => {
  await options.evaluate(async () => {
    const { sync, local } = (globalThis as unknown as Areas).chrome.storage;
    await Promise.all([sync.clear(), local.clear()]);
  });
});

/** The entries of a section's lists, each as its first line. */
const entries = (section: string) =>
  options.$$eval(`section[aria-labelledby="${section}"] [data-entry] .entry`, (all) =>
    all.map((entry) => (entry as HTMLElement).innerText.split('\n')[0]),
  );
/** What the focused element says, screen readers included. */
const focused = () => options.evaluate(() => document.activeElement?.textContent ?? '');
const inSection = (section: string, selector: string) =>
  `section[aria-labelledby="${section}"] ${selector}`;

describe('a list of the options', () => {
  test('passes the focus to the next entry when one is removed by keyboard, and back by undo', async () => {
    expect(await entries('where')).toEqual(['a.example', 'b.example', 'c.example/news/*']);
    await options.focus('[data-entry="b.example"] button');
    await options.keyboard.press('Enter');
    await expect.poll(focused, SOON).toBe('Remove c.example/news/*');
    expect(await entries('where')).toEqual(['a.example', 'c.example/news/*']);
    await options.focus(inSection('where', '[role="status"] button'));
    await options.keyboard.press('Enter');
    await expect.poll(focused, SOON).toBe('Remove b.example');
    expect(await entries('where')).toEqual(['a.example', 'b.example', 'c.example/news/*']);
  });

  test('passes the focus to the way back when its last entry is removed', async () => {
    await options.focus('[data-entry$="went to work"] button');
    await options.keyboard.press('Enter');
    await expect.poll(focused, SOON).toBe('Undo');
    expect(await local()).toMatchObject({ verdictCorrections: [] });
    await options.keyboard.press('Enter');
    await expect
      .poll(local, SOON)
      .toMatchObject({ verdictCorrections: ENTRIES.verdictCorrections });
  });

  test('says what is wrong with a pattern, and keeps what was typed', async () => {
    await options.type('#add-site', 'exam*.org');
    await options.keyboard.press('Enter');
    const fault = () => options.$eval('#add-site-fault', (text) => text.textContent);
    await expect.poll(fault, SOON).toContain('The star in “exam*.org”');
    expect(await options.$eval('#add-site', (field) => (field as HTMLInputElement).value)).toBe(
      'exam*.org',
    );
    await options.type('#add-site', 'x');
    await expect.poll(fault, SOON).toBe('');
  });
});

describe('an address that names a section', () => {
  const place = (page: Page) =>
    page.evaluate(() => {
      const { id } = document.activeElement ?? { id: '' };
      const top = document.activeElement?.getBoundingClientRect().top ?? -1;
      return { id, inView: top >= 0 && top < innerHeight };
    });

  test.each(['what', 'pack', 'corrections', 'data'])(
    'opens the options at it, with its heading in focus: %s',
    async (section) => {
      const page = await gloss.session.extensionPage(`options.html#${section}`);
      await expect.poll(() => place(page), SOON).toEqual({ id: section, inView: true });
      // Nothing comes after it that moves it.
      await page.waitForSelector('#pack-title');
      expect(await place(page)).toEqual({ id: section, inView: true });
    },
  );

  test('does so once: a change later leaves the reader where they are', async () => {
    const page = await gloss.session.extensionPage('options.html#pack');
    await expect.poll(() => place(page), SOON).toMatchObject({ id: 'pack' });
    await page.click('input[name="style"][value="both"]');
    await page.waitForSelector('input[name="style"][value="both"]:checked');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('style');
  });
});

test('what is changed on several open options pages at one moment is all kept', async () => {
  const sites = Array.from({ length: 24 }, (_, i) => `site-${i}.example`);
  await setLocal({ sites });
  const pages = [options, await open(), await open()];
  for (const page of pages) await page.waitForSelector('[data-entry="site-23.example"]');
  await Promise.all(
    pages.map((page, place) =>
      page.evaluate(
        (names) => {
          for (const name of names)
            document.querySelector<HTMLElement>(`[data-entry="${name}"] button`)?.click();
        },
        sites.filter((_, i) => i % 4 === place),
      ),
    ),
  );
  await expect.poll(local, SOON).toMatchObject({ sites: sites.filter((_, i) => i % 4 === 3) });
});

test('settings that the browser’s sync refuses hold all the same, and the page says so', async () => {
  const warning = () =>
    options.$eval('header [role="status"]', (status) => status.textContent ?? '');
  // More than one item of sync may hold.
  const only = Array.from({ length: 600 }, (_, i) => `long-name-of-a-site-${i}.example`);
  await setLocal({ settings: { version: VERSION, set: { where: { only } } } });
  await options.click('input[name="where"][value="only"]');
  await expect.poll(warning, SOON).toContain('sync did not take');
  await options.waitForSelector(`[data-entry="${only[599]}"]`);
  expect(await local()).toMatchObject({ settings: { set: { where: { mode: 'only', only } } } });
  await setLocal({ settings: { version: VERSION, set: { where: { mode: 'only', only: [] } } } });
  await options.click('input[name="where"][value="everywhere"]');
  await expect.poll(warning, SOON).toBe('');
});

test('marks are on the pages of the list alone where the reader chose so, as patterns say', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
  const marked = () => page.evaluate(() => CSS.highlights.get('gloss-person')?.size ?? 0);
  await options.bringToFront();
  await options.click('input[name="where"][value="only"]');
  await expect.poll(marked, SOON).toBe(0);
  const { host } = new URL(page.url());
  await options.waitForSelector('#add-listed');
  await options.type('#add-listed', `${host}/other/*`);
  await options.keyboard.press('Enter');
  await options.waitForSelector(`[data-entry="${host}/other/*"]`);
  expect(await marked()).toBe(0);
  await options.type('#add-listed', `https://${host}/demo*`);
  await options.keyboard.press('Enter');
  await expect.poll(marked, SOON).toBeGreaterThan(0);
});

describe('a file of settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function give(content: string): Promise<void> {
    const path = join(folder, 'settings.json');
    writeFileSync(path, content);
    const field = await options.$('input[type="file"]');
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  }
  const file = (change: object) =>
    JSON.stringify({
      format: 'gloss-settings',
      version: VERSION,
      settings: { style: 'both' },
      sites: ['imported.example'],
      corrections: [],
      verdictCorrections: [],
      ...change,
    });
  const outcome = () =>
    options.$eval(inSection('data', '[role="status"]'), (status) => status.textContent ?? '');

  test('that has faults changes nothing, and each is named with its place', async () => {
    await give(file({ settings: { dwell: 2000, halo: 1 }, sites: ['a b'] }));
    await expect.poll(outcome, SOON).toContain('the file has 3 faults');
    const said = await outcome();
    for (const place of ['settings.dwell', 'settings.halo', 'sites[0]']) {
      expect(said).toContain(place);
    }
    expect(await local()).toMatchObject(ENTRIES);
  });

  test('is made of everything that was set, the corrections among it', async () => {
    await options.evaluate(() => {
      URL.createObjectURL = (blob: Blob) => {
        Object.assign(globalThis, { saved: blob });
        return 'about:blank';
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    await options.click('input[name="style"][value="both"]');
    await options.waitForSelector('input[name="style"][value="both"]:checked');
    await options.click(inSection('data', '.field > button'));
    const saved = await until('a file is made', () =>
      options.evaluate(() => (globalThis as unknown as { saved?: Blob }).saved?.text()),
    );
    const { settings, sites, ...lists } = JSON.parse(saved);
    expect(settings).toEqual({ style: 'both' });
    expect([...sites].sort()).toEqual([...ENTRIES.sites].sort());
    expect(lists).toMatchObject({
      corrections: ENTRIES.corrections,
      verdictCorrections: ENTRIES.verdictCorrections,
    });
  });

  test('takes the place of what was set, which can be put back', async () => {
    await give(file({}));
    await expect.poll(() => entries('where'), SOON).toEqual(['imported.example']);
    expect(await entries('corrections')).toEqual([]);
    expect(await options.$('input[name="style"][value="both"]:checked')).not.toBeNull();
    const undo = await until('the import can be undone', () =>
      options.$(inSection('data', '[role="status"] button')),
    );
    await undo.click();
    await expect.poll(() => entries('corrections'), SOON).toHaveLength(3);
    expect(await options.$('input[name="style"][value="underline"]:checked')).not.toBeNull();
    expect(await local()).toMatchObject(ENTRIES);
  });
});

test('a reset asks first, with the focus on the way out, and leaves the lists', async () => {
  await options.click('input[name="style"][value="both"]');
  await options.waitForSelector('input[name="style"][value="both"]:checked');
  await options.click(inSection('data', '.rows > :last-child button'));
  await expect.poll(focused, SOON).toBe('Keep them');
  await options.click(inSection('data', 'button.danger'));
  await options.waitForSelector('input[name="style"][value="underline"]:checked');
  expect(await local()).toMatchObject(ENTRIES);
  await expect.poll(focused, SOON).toContain('Reset settings');
});

describe('what could not be stored', () => {
  const said = () => options.$eval('body', (body) => body.innerText);

  test('stays typed for another try', async () => {
    const typed = () => options.$eval('#add-site', (field) => (field as HTMLInputElement).value);
    await fillDisk(options);
    await options.type('#add-site', 'd.example');
    await options.keyboard.press('Enter');
    await expect.poll(said, SOON).toContain('the disk is full');
    expect(await typed()).toBe('d.example');
    await makeRoom(options);
    await options.keyboard.press('Enter');
    await expect.poll(() => entries('where'), SOON).toContain('d.example');
    await expect.poll(typed, SOON).toBe('');
  });

  test('is not said to be put back', async () => {
    const status = () =>
      options.$eval(inSection('data', '.rows > :last-child [role="status"]'), (p) => p.textContent);
    await fillDisk(options);
    const reset = async () => {
      await options.click(inSection('data', '.rows > :last-child button'));
      await expect.poll(focused, SOON).toBe('Keep them');
      await options.click(inSection('data', 'button.danger'));
      await expect.poll(focused, SOON).toContain('Reset settings');
    };
    await reset();
    await expect.poll(said, SOON).toContain('the disk is full');
    expect(await status()).toBe('');
    await makeRoom(options);
    await reset();
    await expect.poll(status, SOON).not.toBe('');
  });
});

/** Only Chromium's driver can ask for the other scheme. */
const SCHEMES = KIND === 'chromium' ? ['light', 'dark'] : ['light'];

describe.each(SCHEMES)('in the %s scheme', (scheme) => {
  test('axe-core finds no fault, with entries, faults and questions open', async () => {
    if (KIND === 'chromium') {
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    await options.click('input[name="where"][value="only"]');
    await options.waitForSelector('#add-listed');
    await options.type('#add-site', 'exam*.org');
    await options.keyboard.press('Enter');
    await options.click('[data-entry="b.example"] button');
    // What stands below moves up by that.
    await options.waitForSelector(inSection('where', '[role="status"] button'));
    await options.click(inSection('data', '.rows > :last-child button'));
    await options.waitForSelector(inSection('data', 'button.danger'));
    expect(await accessFaults(options)).toEqual([]);
  });
});
