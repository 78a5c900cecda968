import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBefore } from '../../../src/core/text/halving';

const sorted = fc.array(fc.nat(20)).map((numbers) => numbers.sort((a, b) => a - b));

test('as many are counted as come before, however many are the same', () => {
  fc.assert(
    fc.property(sorted, fc.nat(22), (numbers, limit) => {
      const before = numbers.filter((number) => number < limit).length;
      expect(countBefore(numbers, (number) => number < limit)).toBe(before);
      expect(countBefore(numbers, (number) => number < limit, Math.floor(before / 2))).toBe(before);
    }),
  );
});
