import { expect, test } from 'vitest';
import { nearest } from '../../../src/card/place';

/** A name that wraps: the end of one line and the start of the next, in CSS pixels. */
const WRAPPED = [
  { top: 0, bottom: 20, left: 200, right: 300 },
  { top: 20, bottom: 40, left: 0, right: 80 },
];

const CASES: [string, { x: number; y: number }, number][] = [
  ['inside the first line', { x: 250, y: 10 }, 0],
  ['inside the second line', { x: 10, y: 30 }, 1],
  ['below the second line', { x: 40, y: 45 }, 1],
  ['level with the second, near the first', { x: 210, y: 25 }, 0],
];

test.each(CASES)('a pointer %s puts the card at that line', (_, point, line) => {
  expect(nearest(WRAPPED, point)).toBe(line);
});

test('a mark without lines asks for the first', () => {
  expect(nearest([], { x: 0, y: 0 })).toBe(0);
});
