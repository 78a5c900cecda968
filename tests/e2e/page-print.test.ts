import { isDeepStrictEqual } from 'node:util';
import { constants, inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForMarks } from '../browser/marks';
import { useGloss } from './gloss';
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

test('a marked page prints as it prints without Gloss', async () => {
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

test('a page has its marks again after it was printed', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  const before = await waitForMarks(page);
  await printed(page);
  expect(await waitForMarks(page)).toEqual(before);
});
