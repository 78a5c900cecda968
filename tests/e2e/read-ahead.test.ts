import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReadsAhead } from '../fixtures/in-page/read-ahead';
import { usePlainBrowser } from './plain';

const plain = usePlainBrowser();
let page: Page;

beforeAll(async () => {
  page = await plain.newPageWith('tests/fixtures/in-page/read-ahead.ts');
});

const HTML =
  '<p id="a">a name</p><p id="none">nothing</p><div id="around"><p id="b">a name</p></div><p id="c">a name</p>';

/** What a page does that was read ahead, and what is told of then. */
const CASES = [
  { change: 'nothing', told: ['a', 'b', 'c'] },
  { change: 'its elements are edited from now on', told: ['c'] },
  { change: 'an element around it becomes a code editor', told: ['a', 'c'] },
  { change: 'it is moved into an editor', told: ['b', 'c'] },
  { change: 'it is taken out', told: ['b', 'c'] },
  { change: 'it comes elsewhere', told: ['a', 'b', 'c'] },
  { change: 'it is said anew', told: ['a', 'b', 'c'] },
  { change: 'more comes', told: ['a', 'b', 'c', 'more'] },
];

/** Milliseconds from the reading to the change, and from that to the handing over. */
const TIMES = [
  { when: 'is not read yet when it changes', before: 0, after: 0 },
  { when: 'changes right before it is handed over', before: 200, after: 0 },
  { when: 'was read again after it changed', before: 200, after: 300 },
];

describe.each(TIMES)('of a page that was read ahead and $when', ({ before, after }) => {
  test.each(CASES)('what is told is what is there, where $change', async ({ change, told }) => {
    const heard = await page.evaluate(
      (...how) => (globalThis as unknown as ReadsAhead).readAhead(...how),
      HTML,
      change,
      before,
      after,
    );
    expect(heard).toEqual(told);
  });
});

test('a page that grows in each of its turns is at rest again and again', async () => {
  const rests = await page.evaluate(() =>
    (globalThis as unknown as ReadsAhead).restsWhileGrowing(2_000),
  );
  expect(rests).toBeGreaterThan(1);
});
