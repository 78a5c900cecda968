import { expect, test } from 'vitest';
import type { PutsBack } from '../fixtures/in-page/put-back';
import { usePlainBrowser } from './plain';

const plain = usePlainBrowser();

/** More than are put back in one slice. */
const MARKS = 40_000;

test('a mark that goes while others are put back is not put back after it', async () => {
  const page = await plain.newPageWith('tests/fixtures/in-page/put-back.ts');
  const after = await page.evaluate(
    (...how) => (globalThis as unknown as PutsBack).putBack(...how),
    MARKS,
    MARKS / 2,
  );
  expect(after).toEqual({ painted: MARKS / 2, ghosts: 0 });
});
