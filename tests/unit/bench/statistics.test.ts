import { describe, expect, test } from 'vitest';
import { greatest, less, median, ratio, rotated } from '../../bench/statistics';

describe('the median', () => {
  test.each<[string, number[], number | null]>([
    ['is the middle of an odd number, however they are ordered', [9, 1, 5], 5],
    ['is the mean of the two in the middle of an even number', [4, 1, 10, 2], 3],
    ['compares numbers, not their digits', [10, 9, 100], 10],
    ['is nothing for nothing', [], null],
  ])('%s', (_, numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  test('leaves the numbers in their order', () => {
    const numbers = [3, 1, 2];
    median(numbers);
    expect(numbers).toEqual([3, 1, 2]);
  });
});

test('the greatest of nothing is nothing', () => {
  expect(greatest([])).toBeNull();
  expect(greatest([-3, -1])).toBe(-1);
});

test.each<[number | null, number | null, number | null]>([
  [6, 4, 1.5],
  [6, 0, null],
  [null, 4, null],
  [6, null, null],
])('%s to a floor of %s is %s', (value, floor, expected) => {
  expect(ratio(value, floor)).toBe(expected);
});

test('a difference needs both of its numbers', () => {
  expect(less(5, 2)).toBe(3);
  expect(less(null, 2)).toBeNull();
  expect(less(5, null)).toBeNull();
});

describe('a rotation', () => {
  test('puts every item first once, and keeps the others in order', () => {
    expect([0, 1, 2, 3].map((n) => rotated(['a', 'b', 'c'], n).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
    ]);
  });

  test('of nothing is nothing', () => {
    expect(rotated([], 2)).toEqual([]);
  });
});
