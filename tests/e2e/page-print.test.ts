import { isDeepStrictEqual } from 'node:util';
import { constants, inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForMarks } from '../browser/marks';
import { isPainted } from '../browser/painted';
import { KIND, useGloss } from './gloss';
import { usePlainBrowser } from './plain';

const gloss = useGloss();
const plain = usePlainBrowser();

/** What a PDF draws and is drawn with: its streams unpacked, but for dates and the table of places. */
function drawn(pdf: Buffer): string[] {
  const file = pdf.toString('latin1');
  return [...file.matchAll(/<<((?:(?!stream)[\s\S])*?)>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .filter(([, dictionary = '']) => !dictionary.includes('/XRef'))
    .map(([, dictionary = '', body = '']) =>
      dictionary.includes('/FlateDecode')
        ? inflateSync(Buffer.from(body, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH })
        : Buffer.from(body, 'latin1'),
    )
    .map((stream) => stream.toString('latin1').replace(/\(D:[^)]*\)/g, '(a date)'));
}

const printed = async (page: Page): Promise<string[]> =>
  drawn(Buffer.from(await page.pdf({ format: 'A4', printBackground: true })));

test.runIf(KIND === 'firefox')('a marked page prints as it prints without Gloss', async () => {
  const url = gloss.url('demo.html');
  const expected = await plain.session.newPage(url);
  const page = await gloss.session.newPage(url);
  await waitForMarks(page);
  const streams = await printed(expected);
  expect(streams.length).toBeGreaterThan(5);
  // Compared as one: a difference in what is drawn says nothing to a reader of the test's report.
  expect(isDeepStrictEqual(await printed(page), streams)).toBe(true);
  await expected.close();
});

/** One mark of each highlight on the demo page. */
const MARKS = [
  ['gloss-person', 'Kira Yarmysh'],
  ['gloss-organization', 'Reuters'],
  ['gloss-place', 'Davos'],
  ['gloss-event', 'invasion of Ukraine'],
  ['gloss-quotation', 'stay somewhere for a while'],
] as const;

// Chromium draws the words around a mark in pieces, whether it shows or not: its files differ.
test.runIf(KIND === 'chromium').each(MARKS)('%s does not show in print', async (name, text) => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
  await page.emulateMediaType('print');
  expect(await isPainted(page, name, text)).toBe(false);
  await page.emulateMediaType('screen');
  expect(await isPainted(page, name, text)).toBe(true);
});

test('a page has its marks again after it was printed', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  const before = await waitForMarks(page);
  await page.pdf();
  expect(await waitForMarks(page)).toEqual(before);
});
