import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { waitForCard } from '../browser/card';
import { hoverMark, readMarks, waitForMarks } from '../browser/marks';
import { openPopup } from '../browser/tabs';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;

const ALTERED =
  'I went to work like any other Monday morning, and I forwarded my resignation letter and I walked out';
const withoutComma = (words: string) => words.replace(/,$/, '');
const marked = async () => (await readMarks(page))['gloss-quotation'].map(withoutComma);

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('quotations.html'));
  await waitForMarks(page, ['gloss-quotation']);
});

describe('quotations on a page', () => {
  test('are marked word for word, across inline elements and around the reporter', async () => {
    expect(await marked()).toEqual([
      ALTERED.replace('to work', 'to the mission'),
      ALTERED,
      'never have I been so ashamed of my country as on February 24.',
      'Every person has the right to apply for asylum',
      'The application will then be examined individually.',
    ]);
  });

  test('open a card that sets the page’s words against the source’s', async () => {
    const mark = (await readMarks(page))['gloss-quotation'].find((words) =>
      words.includes('to work'),
    );
    await hoverMark(page, 'gloss-quotation', mark ?? '');
    const card = await waitForCard(page);
    const verdict = await page.evaluate(() =>
      document
        .querySelector('gloss-card')
        ?.shadowRoot?.querySelector('[role="dialog"]')
        ?.getAttribute('data-verdict'),
    );
    expect(verdict).toBe('altered');
    expect(card.text).toMatch(/the mission/);
    expect(card.text).toContain('Boris Bondarev');
    expect(card.text).toContain('SWI swissinfo.ch');
  });

  test('are judged anew when the page changes them', async () => {
    await page.$eval('#altered', (p) => {
      p.textContent = (p.textContent ?? '').replace('to work', 'to the mission');
    });
    await expect
      .poll(async () => (await marked()).filter((words) => words.includes('mission')).length, {
        timeout: 10_000,
      })
      .toBe(2);
  });

  test('lose their mark when the page removes them', async () => {
    await page.$eval('#altered', (p) => p.remove());
    await expect.poll(marked, { timeout: 10_000 }).not.toContain(ALTERED);
  });

  test('are listed in the popup, in order, with their verdicts', async () => {
    const popup = await openPopup(gloss.session, page);
    await popup.waitForSelector('[data-page-quotation]');
    const verdicts = await popup.$$eval('[data-page-quotation]', (rows) =>
      rows.map((row) => row.getAttribute('data-verdict')),
    );
    expect(verdicts).toEqual(['verbatim', 'altered', 'shortened', 'verbatim', 'not in this pack']);
  });
});
