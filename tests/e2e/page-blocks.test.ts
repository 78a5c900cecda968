import { expect, test } from 'vitest';
import type { ReadBlocks } from '../fixtures/in-page/read-blocks';
import { usePlainBrowser } from './plain';

const plain = usePlainBrowser();
/** Pages that are read. */
const SEEDS = 200;

test('a page that is read as a whole has the same blocks as when it is read owner by owner', async () => {
  const page = await plain.newPageWith('tests/fixtures/in-page/read-blocks.ts');
  const reports = await page.evaluate(
    (count) =>
      Array.from({ length: count }, (_, seed) =>
        (globalThis as unknown as ReadBlocks).readBlocks(seed),
      ),
    SEEDS,
  );
  for (const { byOwners, atOnce } of reports) expect(atOnce).toEqual(byOwners);
  expect(Math.max(...reports.map(({ atOnce }) => atOnce.length))).toBeGreaterThan(10);
});
