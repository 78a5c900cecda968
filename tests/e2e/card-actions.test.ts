import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pressInCard, readCard, waitForCard, waitForNoCard } from '../browser/card';
import { hoverMark, marksBecome, readMarks, waitForMarks } from '../browser/marks';
import { readPassage } from '../browser/reader';
import { waitForTab } from '../browser/tabs';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;

interface Storage {
  chrome: {
    storage: Record<
      'local' | 'sync',
      { get(key: string): Promise<Record<string, unknown>>; clear(): Promise<void> }
    >;
  };
}

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
});

afterEach(async () => {
  const options = await gloss.session.extensionPage('options.html');
  await options.evaluate(async () => {
    const { storage } = (globalThis as unknown as Storage).chrome;
    await Promise.all([storage.local.clear(), storage.sync.clear()]);
  });
});

const cardText = async () => (await readCard(page))?.text ?? '';

/** What the reader has said of verdicts, as the extension keeps it. */
async function verdictCorrections(): Promise<unknown> {
  const options = await gloss.session.extensionPage('options.html');
  return options.evaluate(async () => {
    const { storage } = (globalThis as unknown as Storage).chrome;
    return (await storage.local.get('verdictCorrections')).verdictCorrections ?? [];
  });
}

describe('on the card of a name', () => {
  beforeEach(async () => {
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    await waitForCard(page);
  });

  test('the quotation nearest to the page’s words comes first', async () => {
    expect((await readCard(page))?.quotations[0]).toContain('I went to the mission');
  });

  test('“Source” opens that quotation in its source', async () => {
    await pressInCard(page, '[data-act="source"]');
    const passage = await readPassage(await waitForTab(gloss.session, '/reader.html'));
    expect(passage.text).toContain('I went to the mission');
  });

  test.each([
    ['plain', /^“I went to the mission.*” — Boris Bondarev, to Reuters\n/],
    ['markdown', /^> “I went to the mission[\s\S]*\[.*\]\(https:/],
  ])('“Cite” puts the quotation on the clipboard as %s, and says so', async (format, cited) => {
    await pressInCard(page, '[data-act="cite"]');
    await pressInCard(page, `[data-copy="${format}"]`);
    await expect.poll(cardText).toContain('Copied');
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const pasted = () => page.evaluate(() => document.querySelector('textarea')?.value ?? '');
    await expect.poll(pasted).toMatch(cited);
  });

  test('“Switch off” takes every mark off the site, and the card with them', async () => {
    await pressInCard(page, '[data-act="more"]');
    await pressInCard(page, '[data-act="off"]');
    await waitForNoCard(page);
    expect(await marksBecome(page, 'gloss-person', [])).toEqual([]);
    const later = await gloss.session.newPage(gloss.url('demo.html'));
    expect((await readMarks(later))['gloss-person']).toEqual([]);
  });
});

test('“This verdict is wrong” is kept with the page’s words, and taken back in the same place', async () => {
  await hoverMark(page, 'gloss-quotation', 'stay somewhere for a while');
  await waitForCard(page);
  await pressInCard(page, '[data-act="more"]');
  await pressInCard(page, '[data-act="correct"]');
  await expect.poll(cardText).toContain('Kept with your corrections');
  expect(await verdictCorrections()).toMatchObject([
    { text: 'stay somewhere for a while', verdict: 'shortened', url: page.url() },
  ]);
  await page.bringToFront();
  await pressInCard(page, '[data-act="correct"]');
  await expect.poll(cardText).toContain('This verdict is wrong');
  expect(await verdictCorrections()).toEqual([]);
});
