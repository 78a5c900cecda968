import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutWideSpaces } from '../../../src/core/text/wide-spaces';

const part = fc.oneof(
  fc.constantFrom('a', 'ж', '\u00a0', ' ', '\n'),
  fc.tuple(fc.constantFrom(' ', '\t', '\n', '\n '), fc.nat(40)).map(([s, n]) => s.repeat(n)),
);
const page = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));

test('of wide white space no more than its first character stays, and all else as it was', () => {
  fc.assert(
    fc.property(page, (whole) => {
      const firsts = whole.replace(/[ \t\n]{16,}/g, (wide) => wide.charAt(0));
      expect(withoutWideSpaces(whole).text).toBe(firsts);
    }),
  );
});

test('each character that stayed is found again where it stood in the whole text', () => {
  fc.assert(
    fc.property(page, (whole) => {
      const { text, original } = withoutWideSpaces(whole);
      const places = Array.from(text, (_, at) => original(at));
      expect(places.map((at) => whole.charAt(at)).join('')).toBe(text);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }),
  );
});
