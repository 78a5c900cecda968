import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { ReadPieces, ReadReport } from '../fixtures/in-page/read-pieces';
import { usePlainBrowser } from './plain';

const plain = usePlainBrowser();
let page: Page;

beforeAll(async () => {
  page = await plain.newPageWith('tests/fixtures/in-page/read-pieces.ts');
});

/** Pages that are read in each way. */
const SEEDS = 60;

const read = (edits: number, shadow: boolean, elements: number): Promise<ReadReport[]> =>
  page.evaluate(
    (count, ...how) =>
      Array.from({ length: count }, (_, seed) =>
        (globalThis as unknown as ReadPieces).readPieces(seed, ...how),
      ),
    SEEDS,
    edits,
    shadow,
    elements,
  );

const WAYS = [
  { page: 'a page that stays as it is', edits: 0, shadow: false, elements: 400, least: 4 },
  { page: 'a small page', edits: 0, shadow: false, elements: 20, least: 1 },
  { page: 'a shadow tree', edits: 0, shadow: true, elements: 400, least: 4 },
  {
    page: 'a page that is edited between two pieces',
    edits: 3,
    shadow: false,
    elements: 400,
    least: 4,
  },
  {
    page: 'a shadow tree that is edited between two pieces',
    edits: 3,
    shadow: true,
    elements: 400,
    least: 4,
  },
];

test.each(WAYS)('$page is read without a text that is lost, save long scripts', async (way) => {
  const reports = await read(way.edits, way.shadow, way.elements);
  expect(reports.flatMap(({ lost }) => lost)).toEqual([]);
  expect(reports.flatMap(({ odd }) => odd)).toEqual([]);
  const [pieces = 0, scripts = 0] = [
    Math.max(...reports.map((report) => report.pieces)),
    Math.max(...reports.map((report) => report.scripts)),
  ];
  expect(pieces).toBeGreaterThanOrEqual(way.least);
  // Short ones come with what they stand in.
  expect(scripts).toBeLessThan(5_000);
});

test('a page that is replaced while it is read is read in pieces from its beginning', async () => {
  const [pieces, more] = await page.evaluate(() => {
    const { readReplaced } = globalThis as unknown as ReadPieces;
    return [readReplaced(4_000), readReplaced(8_000)];
  });
  expect(pieces).toBeGreaterThan(60);
  expect(more).toBeGreaterThan(120);
});

test('rows that stand behind one another are read together, and no other text with them', async () => {
  const reports = await page.evaluate(
    (count) =>
      Array.from({ length: count }, (_, seed) =>
        (globalThis as unknown as ReadPieces).readRows(seed),
      ),
    SEEDS,
  );
  for (const { texts, nodes, rows } of reports) expect([texts, texts]).toEqual([nodes, rows]);
  const pieces = reports.map((report) => report.pieces);
  expect(Math.min(...pieces)).toBeGreaterThan(1);
  expect(Math.max(...pieces)).toBeLessThan(30);
});
