import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Pack, Quotation } from '../../src/core/model/pack';
import { buildFolder } from '../browser/builds';
import { readPassage } from '../browser/reader';
import { setSettings } from '../browser/settings';
import { until } from '../browser/until';
import { KIND, useGloss } from './gloss';

const gloss = useGloss();
let pack: Pack;

beforeAll(() => {
  pack = JSON.parse(readFileSync(join(buildFolder(KIND, 'open'), 'pack.json'), 'utf8'));
});

const address = ({ passage }: Quotation) =>
  `reader.html?source=${passage.source}&start=${passage.start}&end=${passage.end}`;

describe('the reader', () => {
  test('shows the last quotation of each source in view, word for word', async () => {
    for (const source of pack.sources) {
      const last = pack.quotations.filter((q) => q.passage.source === source.id).at(-1);
      if (!last) throw new Error(`${source.id} has no quotation`);
      const reader = await gloss.session.extensionPage(address(last));
      const passage = await readPassage(reader);
      const words = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(words(passage.text)).toBe(words(last.passage.exact));
    }
  });

  test('names the source’s publisher, or says that none is stated', async () => {
    for (const source of pack.sources) {
      const reader = await gloss.session.extensionPage(`reader.html?source=${source.id}`);
      await reader.waitForSelector('h1');
      const text = await reader.evaluate(() => document.body.textContent ?? '');
      expect(text.toLowerCase()).toContain(
        (source.publisher ?? 'publisher not stated').toLowerCase(),
      );
    }
  });

  test('follows the settings while it is open', async () => {
    const reader = await gloss.session.extensionPage(`reader.html?source=${pack.sources[0]?.id}`);
    await reader.waitForSelector('h1');
    await setSettings(reader, { language: 'de', colors: { Person: '#123456' } });
    const language = () => reader.evaluate(() => document.documentElement.lang);
    await until('it speaks German', async () => (await language()) === 'de');
    expect(
      await reader.$('[style*="--person: #123456"], [style*="--person:#123456"]'),
    ).not.toBeNull();
    await setSettings(reader, {});
    await until('it speaks English again', async () => (await language()) === 'en');
  });

  test('says so where it knows no such source, and lists those it has', async () => {
    const reader = await gloss.session.extensionPage('reader.html?source=nowhere&start=0&end=5');
    await reader.waitForSelector('a[href*="source="]');
    const links = await reader.$$eval('a[href*="source="]', (found) =>
      found.map((a) => new URLSearchParams(a.getAttribute('href')?.split('?')[1]).get('source')),
    );
    expect(new Set(links)).toEqual(new Set(pack.sources.map(({ id }) => id)));
    expect(await reader.$('mark#passage')).toBeNull();
  });
});
