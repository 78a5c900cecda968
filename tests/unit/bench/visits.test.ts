import { expect, test } from 'vitest';
import { visits } from '../../bench/first-pass';

const reading = ['a', 'b', 'c'];
const all = visits(reading, 3);
const isReading = ({ order }: { order: string[] }) => reading.includes(order[0] ?? '');

test('every reading way comes first on a fresh page as often as there are rounds', () => {
  const firsts = all.filter(isReading).map(({ order }) => order[0]);
  expect(firsts).toEqual(['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c']);
});

test('every reading way is run again after every other has been first', () => {
  const repeated = all.filter(({ more }) => more > 0).map(({ order }) => order.join(''));
  expect(repeated).toEqual(['abc', 'bca', 'cab']);
});

test('a way that rewrites the page or waits has a fresh one to itself, once', () => {
  const alone = all.filter((visit) => !isReading(visit));
  expect(alone.length).toBeGreaterThan(0);
  for (const { order, more } of alone) expect([order.length, more]).toEqual([1, 0]);
});

test('ways with a page to themselves stand between the others, not after them', () => {
  expect(all.slice(-2).every(isReading)).toBe(true);
});

test('a way with a page to itself is left out of no short run', () => {
  expect(visits(['a'], 1).filter((visit) => !isReading(visit))).toHaveLength(
    all.filter((visit) => !isReading(visit)).length,
  );
});
