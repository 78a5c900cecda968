import { describe, expect, test } from 'vitest';
import { hasCard, waitForCard } from '../browser/card';
import { hoverMark, settledMarks, waitForMarks } from '../browser/marks';
import { rest } from '../browser/until';
import { outerHtml, parsedHtml } from './dom';
import { useGloss } from './gloss';

const gloss = useGloss();

/** Longer than the dwell and the loading of a card, in milliseconds. */
const LONGER_THAN_A_CARD_MS = 1500;

describe('a page whose names cross inline tags', () => {
  test('has each name marked as one', async () => {
    const page = await gloss.session.newPage(gloss.url('inline-tags.html'));
    const marks = await waitForMarks(page, ['gloss-person', 'gloss-place']);
    expect(marks['gloss-person']).toEqual(['Boris Bondarev', 'Boris Bondarev']);
    expect(marks['gloss-place']).toEqual(['Geneva']);
  });
});

test('no name is put together from two paragraphs or two cells', async () => {
  const page = await gloss.session.newPage(gloss.url('blocks.html'));
  expect((await settledMarks(page))['gloss-person']).toEqual([]);
});

describe('a page without any mention', () => {
  test('gets no highlight', async () => {
    const page = await gloss.session.newPage(gloss.url('nothing.html'));
    const marks = await settledMarks(page);
    expect(Object.values(marks).flat()).toEqual([]);
  });

  test('gets no card and no change, wherever the mouse rests', async () => {
    const page = await gloss.session.newPage(gloss.url('nothing.html'));
    await settledMarks(page);
    await page.bringToFront();
    for (const paragraph of await page.$$('p')) {
      await paragraph.hover();
      await rest(LONGER_THAN_A_CARD_MS);
      expect(await hasCard(page)).toBe(false);
    }
    expect(await outerHtml(page)).toBe(await parsedHtml(page));
  });
});

describe('a page with a strict content security policy', () => {
  test('is marked like any other', async () => {
    const page = await gloss.session.newPage(gloss.url('strict-csp.html'));
    const marks = await waitForMarks(page, ['gloss-person', 'gloss-place', 'gloss-event']);
    expect(marks['gloss-person']).toEqual(['Boris Bondarev']);
    expect(marks['gloss-place']).toContain('Geneva');
    expect(marks['gloss-event']).toEqual(['invasion of Ukraine']);
  });

  test('shows the card, and shows it styled', async () => {
    const page = await gloss.session.newPage(gloss.url('strict-csp.html'));
    await waitForMarks(page, ['gloss-person']);
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    const card = await waitForCard(page);
    expect(card.heading).toBe('Boris Bondarev');
    const width = await page.evaluate(() => {
      const root = document.querySelector('gloss-card')?.shadowRoot;
      return root?.querySelector('[role="dialog"]')?.getBoundingClientRect().width;
    });
    // Without its style sheet a card would be as wide as the page.
    expect(width).toBeLessThan(480);
  });
});
