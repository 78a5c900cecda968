import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/platform/migrations';
import { readCard, waitForCard } from '../browser/card';
import { hoverMark, waitForMarks } from '../browser/marks';
import { openPopup } from '../browser/tabs';
import { useGloss } from './gloss';

const gloss = useGloss();

interface Storage {
  chrome: { storage: { sync: { set(items: object): Promise<void> } } };
}

/** What a page says of its language, and in it. */
const said = (page: Page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    text: document.body.innerText,
  }));

const LANGUAGES = [
  {
    language: 'de',
    options: /^Einstellungen – Gloss$/,
    popup: { title: 'Was diese Seite enthält – Gloss', text: /Personen[\s\S]*Orte/ },
    reader: { title: 'Leseansicht – Gloss', text: /Die Quellen des Dossiers/ },
    card: /Person[\s\S]*Warum markiert:/,
    english: /\b(the|and|of|source|sources)\b/i,
  },
  {
    language: 'fr',
    options: /^Réglages – Gloss$/,
    popup: { title: 'Ce que contient cette page – Gloss', text: /Personnes[\s\S]*Lieux/ },
    reader: { title: 'Lecture – Gloss', text: /Les sources du dossier/ },
    card: /Personne[\s\S]*Pourquoi ce repère\u202f:/,
    english: /\b(the|and|of)\b/i,
  },
] as const;

describe.each(LANGUAGES)('a reader who chooses $language', (expected) => {
  let page: Page;

  beforeAll(async () => {
    const options = await gloss.session.extensionPage('options.html');
    await options.evaluate(
      (stored) => (globalThis as unknown as Storage).chrome.storage.sync.set({ settings: stored }),
      { version: VERSION, set: { language: expected.language } },
    );
  });

  beforeEach(async () => {
    page = await gloss.session.newPage(gloss.url('demo.html'));
    await waitForMarks(page);
  });

  test('has the options page in it', async () => {
    const options = await gloss.session.extensionPage('options.html');
    await options.waitForSelector('h1');
    const { lang, title } = await said(options);
    expect(lang).toBe(expected.language);
    expect(title).toMatch(expected.options);
  });

  test('has the popup in it', async () => {
    const popup = await openPopup(gloss.session, page);
    await popup.waitForSelector('[data-entity]');
    await expect.poll(async () => (await said(popup)).title).toBe(expected.popup.title);
    const { lang, text } = await said(popup);
    expect(lang).toBe(expected.language);
    expect(text).toMatch(expected.popup.text);
  });

  test('has the reader in it', async () => {
    const reader = await gloss.session.extensionPage('reader.html');
    await reader.waitForSelector('h1');
    const { lang, title, text } = await said(reader);
    expect({ lang, title }).toEqual({ lang: expected.language, title: expected.reader.title });
    expect(text).toMatch(expected.reader.text);
  });

  test('has the card in it, and the sources’ words in theirs', async () => {
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    const { text } = await waitForCard(page);
    expect(text).toMatch(expected.card);
    const marked = await page.evaluate(() => {
      const root = document.querySelector('gloss-card')?.shadowRoot;
      const box = root?.querySelector<HTMLElement>('[role="dialog"]');
      const foreign = [...(box?.querySelectorAll<HTMLElement>('[lang="en"]') ?? [])];
      const quoted = foreign.map((element) => element.innerText);
      for (const element of foreign) element.remove();
      return { lang: box?.lang, quoted: quoted.length, own: box?.innerText ?? '' };
    });
    expect(marked.lang).toBe(expected.language);
    expect(marked.quoted).toBeGreaterThan(0);
    expect(marked.own).not.toMatch(expected.english);
    expect(await readCard(page)).not.toBeNull();
  });
});
