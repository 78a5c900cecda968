import { expect, test } from 'vitest';
import type { ReadBlocks } from '../fixtures/in-page/read-blocks';
import { usePlainBrowser } from './plain';

const plain = usePlainBrowser();
/** Pages that are read. */
const SEEDS = 200;

test('a page has the same blocks read as a whole, owner by owner, and element by element', async () => {
  const page = await plain.newPageWith('tests/fixtures/in-page/read-blocks.ts');
  const reports = await page.evaluate(
    (count) =>
      Array.from({ length: count }, (_, seed) =>
        (globalThis as unknown as ReadBlocks).readBlocks(seed),
      ),
    SEEDS,
  );
  for (const { byOwners, byElements, atOnce } of reports) {
    expect(byOwners).toEqual(byElements);
    expect(atOnce).toEqual(byElements);
  }
  expect(Math.max(...reports.map(({ atOnce }) => atOnce.length))).toBeGreaterThan(10);
});
