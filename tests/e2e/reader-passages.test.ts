import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Pack, Passage } from '../../src/core/model/pack';
import { buildFolder } from '../browser/builds';
import { readPassage } from '../browser/reader';
import { until } from '../browser/until';
import { KIND, useGloss } from './gloss';

const gloss = useGloss();
let pack: Pack;

beforeAll(() => {
  pack = JSON.parse(readFileSync(join(buildFolder(KIND, 'open'), 'pack.json'), 'utf8'));
});

const searchOf = ({ source, start, end }: Passage) => `?source=${source}&start=${start}&end=${end}`;

async function open(search: string): Promise<Page> {
  const reader = await gloss.session.extensionPage(`reader.html${search}`);
  await reader.waitForSelector('.source-text a.seg');
  return reader;
}

function namedIn(source: string, entity: string): Passage {
  const passages = pack.entities.find(({ id }) => id === entity)?.passages ?? [];
  const found = passages.findLast((passage) => passage.source === source);
  if (!found) throw new Error(`${source} does not name ${entity}`);
  return found;
}

function quotation(id: string): Passage {
  const found = pack.quotations.find((one) => one.id === id);
  if (!found) throw new Error(`the pack has no quotation ${id}`);
  return found.passage;
}

/** Clicks with the mouse where the link is, in the middle of its first line. */
async function click(reader: Page, selector: string): Promise<void> {
  const link = await reader.waitForSelector(selector);
  await link?.evaluate((found) => found.scrollIntoView({ block: 'center' }));
  const at = await link?.evaluate((found) => {
    const { x, y, width, height } = found.getClientRects()[0] as DOMRect;
    return { x: x + width / 2, y: y + height / 2 };
  });
  if (!at) throw new Error(`there is no ${selector}`);
  await reader.mouse.click(at.x, at.y);
}

const inText = (passage: Passage) => `.source-text a[href="reader.html${searchOf(passage)}"]`;

const panelText = (reader: Page) =>
  reader.$eval('.panel', (panel) => panel.textContent?.replace(/\s+/g, ' ') ?? '');

const isFocused = (reader: Page, selector: string) =>
  reader.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

const searchNow = (reader: Page) => reader.evaluate(() => location.search);

test('the reader hears keys as soon as its text is there', async () => {
  // In a frame, whose document can be looked at from its beginning on.
  const around = await gloss.session.extensionPage('reader.html?source=text-000');
  const focused = await around.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'reader.html?source=text-001';
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    const inner = frame.contentDocument as Document;
    await new Promise((resolve) => {
      const look = () => inner.querySelector('.source-text a.seg') && resolve(true);
      new MutationObserver(look).observe(inner, { subtree: true, childList: true });
      look();
    });
    return inner.activeElement?.localName;
  });
  expect(focused).toBe('main');
});

describe('a passage in the reader', () => {
  test('that is clicked shows what it is, and has an address of its own', async () => {
    const reader = await open('?source=text-000');
    const peskov = namedIn('text-000', 'dmitry-peskov');
    await click(reader, inText(peskov));
    await reader.waitForSelector('[data-entity="dmitry-peskov"]');
    expect(await panelText(reader)).toContain('Dmitry Peskov');
    expect(await searchNow(reader)).toBe(searchOf(peskov));
    expect((await readPassage(reader)).text).toBe(peskov.exact);
    const more = await reader.$eval('.all-on a', (link) => link.getAttribute('href'));
    expect(more).toBe('sidepanel.html?entity=dmitry-peskov');
  });

  test('opens by Enter with the focus in its panel, and Escape gives it back', async () => {
    const reader = await open('?source=text-000');
    const peskov = namedIn('text-000', 'dmitry-peskov');
    await reader.focus(inText(peskov));
    await reader.keyboard.press('Enter');
    await until('the panel has the focus', () => isFocused(reader, '.about'));
    await reader.keyboard.press('Escape');
    await until('the passage has the focus', () => isFocused(reader, 'mark#passage'));
  });

  test('is followed by the next and the one before, by keys and by links', async () => {
    const reader = await open('?source=text-001');
    const steps: string[] = [];
    const go = async (how: () => Promise<void>) => {
      const before = await searchNow(reader);
      await how();
      await until('another passage is open', async () => (await searchNow(reader)) !== before);
      await readPassage(reader);
      steps.push(await searchNow(reader));
    };
    await go(() => reader.keyboard.press('j'));
    await go(() => reader.keyboard.press('n'));
    await go(() => reader.keyboard.press('k'));
    await go(() => reader.keyboard.press('j'));
    await go(() => reader.keyboard.press('p'));
    await go(() => click(reader, 'a[rel="next"]'));
    await go(() => click(reader, 'a[rel="prev"]'));
    const [first, second] = steps;
    expect(second).not.toBe(first);
    expect(steps).toEqual([first, second, first, second, first, second, first]);
  });

  test('leads to another source’s version, and the browser’s Back to where it was', async () => {
    const letter = quotation('001-so-ashamed-letter');
    const reader = await open(searchOf(letter));
    await click(reader, '.versions-here > li:last-child a');
    await until('the other source is shown', async () =>
      (await searchNow(reader)).includes('source=text-003'),
    );
    const there = await readPassage(reader);
    expect(there.text.toLowerCase()).toContain('ashamed of my country');
    await reader.evaluate(() => history.back());
    await until('the letter is shown', async () => (await searchNow(reader)) === searchOf(letter));
    expect((await readPassage(reader)).text.slice(0, 16)).toBe(letter.exact.slice(0, 16));
  });

  test('has the live page at its words where the address is known, only as a link', async () => {
    const reader = await open(searchOf(namedIn('text-000', 'dmitry-peskov')));
    const live = await reader.$eval('a.live', (link) => ({
      href: link.getAttribute('href'),
      target: link.getAttribute('target'),
      rel: link.getAttribute('rel'),
    }));
    expect(live.href).toMatch(/^https:\/\/swissinfo\.ch\/.*#:~:text=/);
    expect(live).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
  });

  test('has the stored text alone where it is not, and says so', async () => {
    const reader = await open(searchOf(quotation('001-so-ashamed-letter')));
    expect(await panelText(reader)).toContain('The address is not known');
    expect(await reader.$('a.live')).toBeNull();
  });

  test('gives its link to the clipboard, and says so', async () => {
    const reader = await open(searchOf(quotation('001-so-ashamed-letter')));
    await click(reader, '.share .copy button');
    await until('it says Copied', async () => (await panelText(reader)).includes('Copied'));
    await reader.evaluate(() => {
      const pasted = document.body.appendChild(document.createElement('textarea'));
      pasted.focus();
    });
    await reader.keyboard.down('Control');
    await reader.keyboard.press('v');
    await reader.keyboard.up('Control');
    const pasted = await until('the link is pasted', () =>
      reader.$eval('textarea', (area) => area.value),
    );
    expect(pasted).toBe(await reader.evaluate(() => location.href));
  });
});

describe('a narrow window', () => {
  test('shows the open passage above its panel', async () => {
    const reader = await open('?source=text-003');
    await reader.setViewport({ width: 320, height: 640 });
    await click(reader, inText(namedIn('text-003', 'boris-bondarev')));
    await reader.waitForSelector('[data-entity="boris-bondarev"]');
    await readPassage(reader);
    const covered = await reader.$eval('mark#passage', (mark) => {
      const { x, y, width, height } = mark.getClientRects()[0] as DOMRect;
      return !document.elementFromPoint(x + width / 2, y + height / 2)?.closest('mark');
    });
    expect(covered).toBe(false);
    const over = await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});

describe('the layers', () => {
  test('are hidden one by one, and stepped over then', async () => {
    const reader = await open('?source=text-000');
    const links = (kind: string) => reader.$$eval(`.source-text .seg.${kind}`, (all) => all.length);
    expect(await links('quotation')).toBeGreaterThan(0);
    for (const kind of ['Person', 'Event', 'Organization', 'Place', 'detail'])
      await click(reader, `[data-layer="${kind}"] input`);
    await until('names are hidden', async () => (await links('Person')) === 0);
    await click(reader, 'a[rel="next"]');
    await readPassage(reader);
    const first = pack.quotations
      .map(({ passage }) => passage)
      .filter(({ source }) => source === 'text-000')
      .sort((a, b) => a.start - b.start)[0] as Passage;
    expect(await searchNow(reader)).toBe(searchOf(first));
  });
});

describe('the facts of a source', () => {
  test('have the checksum whole on demand', async () => {
    const reader = await open('?source=text-000');
    const { sha256 } = pack.sources[0] as Pack['sources'][number];
    const shows = () => reader.evaluate((hash) => document.body.innerText.includes(hash), sha256);
    expect(await shows()).toBe(false);
    await click(reader, '.checksum summary');
    await until('it is shown whole', shows);
  });
});
