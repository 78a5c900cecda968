import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/core/text/fold';

test('a text that reads as it is written is not folded', () => {
  expect(fold('Genève, Навальный, 😀')).toBeNull();
});

test.each([
  ['a soft hyphen', 'Bonda\u00adrev', 'Bondarev'],
  ['a zero-width space', 'Bo\u200bris', 'Boris'],
  ['an accent of its own', 'Gene\u0300ve', 'Genève'],
  ['a byte order mark', '\ufeffBoris', 'Boris'],
])('%s is folded away', (_what, original, reads) => {
  expect(fold(original)?.text).toBe(reads);
});

const UNITS = ['B', 'é', 'e\u0301', '\u00ad', '\u200b', 'й', 'и\u0306', ' ', '😀', '\u0301'];
const unit = fc.constantFrom(...UNITS);

test('a folded text is what its characters compose to, each with its accents, save the invisible ones', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
      const original = `\u200b${units.join('')}`;
      const characters = original.match(/\P{M}\p{M}*/gsu) ?? [];
      const visible = characters.filter((character) => !/\p{Cf}/u.test(character));
      expect(fold(original)?.text).toBe(visible.map((one) => one.normalize('NFC')).join(''));
    }),
    { numRuns: 2000 },
  );
});

test('every folded stretch leads back to a stretch that folds to the same', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), fc.nat(), fc.nat(), (units, a, b) => {
      const original = `\u200b${units.join('')}`;
      const folded = fold(original);
      if (!folded || folded.text === '') return;
      const start = a % folded.text.length;
      const end = start + 1 + (b % (folded.text.length - start));
      // A letter and an accent that no single character joins are one thing: no name ends between them.
      if ([start, end].some((at) => /\p{M}/u.test(folded.text.charAt(at)))) return;
      const from = folded.original({ start, end });
      const back = original.slice(from.start, from.end);
      expect((fold(back)?.text ?? back).normalize('NFC')).toBe(
        folded.text.slice(start, end).normalize('NFC'),
      );
    }),
    { numRuns: 2000 },
  );
});
