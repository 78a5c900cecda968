import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutWideSpaces } from '../../../src/core/text/wide-spaces';

const part = fc.oneof(
  fc.constantFrom('a', 'ж', '\u00a0', ' ', '\n'),
  fc.tuple(fc.constantFrom(' ', '\t', '\u00a0', '\r\n'), fc.nat(40)).map(([s, n]) => s.repeat(n)),
);
const page = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));

test('of wide white space no more than its first character stays, and all else as it was', () => {
  fc.assert(
    fc.property(page, (whole) => {
      const stretches = whole.match(/\s+|\S+/g) ?? [];
      const firsts = stretches.map((one) => (/\s{16}/.test(one) ? one.charAt(0) : one));
      expect(withoutWideSpaces(whole)).toBe(firsts.join(''));
    }),
  );
});
