import { expect, test } from 'vitest';
import { waitForCard, waitForNoCard } from '../browser/card';
import { hoverMark, readMarks, waitForMarks } from '../browser/marks';
import { outerHtml, parsedHtml } from './dom';
import { useGloss } from './gloss';

const gloss = useGloss();

/** What each highlight must hold on the demo page, among others. */
const EXPECTED = {
  'gloss-person': [
    'Boris Bondarev',
    'Bondarev',
    'Gennady Gatilov',
    'Sergey Lavrov',
    'Lavrov',
    'Vladimir Putin',
    'Dmitry Peskov',
    'Hillel Neuer',
    'Kira Yarmysh',
    'Alexei Navalny',
    'Ignazio Cassis',
  ],
  'gloss-organization': ['Reuters', 'Kommersant', 'Kremlin', 'UN Watch', 'Tages-Anzeiger', 'BBC'],
  'gloss-place': ['Geneva', 'Moscow', 'Switzerland', 'Davos'],
  'gloss-event': ['invasion of Ukraine', 'war in Ukraine', 'resignation'],
} as const;

test('the demo page has people, organisations, places and events marked', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  const marks = await waitForMarks(page);
  for (const name of Object.keys(EXPECTED) as (keyof typeof EXPECTED)[]) {
    expect(marks[name], name).toEqual(expect.arrayContaining([...EXPECTED[name]]));
  }
});

test('no mark on the demo page is stale', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
  expect(Object.values(await readMarks(page)).flat()).not.toContain('(stale)');
});

test('marking leaves the page’s own document byte for byte as it was', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
  expect(await outerHtml(page)).toBe(await parsedHtml(page));
});

test('a card that was open and closed leaves the page’s own document as it was', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
  await hoverMark(page, 'gloss-person', 'Gennady Gatilov');
  await waitForCard(page);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  expect(await outerHtml(page)).toBe(await parsedHtml(page));
});
