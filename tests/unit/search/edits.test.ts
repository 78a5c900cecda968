import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCounter, editsAllowed, letterBits } from '../../../src/core/search/edits';

describe('the edits from a typed word', () => {
  it.each<[typed: string, word: string, whole: number, beginning: number]>([
    ['bondarev', 'bondarev', 0, 0],
    ['bondrev', 'bondarev', 1, 1],
    ['bodnarev', 'bondarev', 1, 1],
    ['bondarevv', 'bondarev', 1, 1],
    ['pondarev', 'bondarev', 1, 1],
    ['bondre', 'bondarev', 2, 1],
    ['bonda', 'bondarev', 3, 0],
    ['lavrov', 'bondarev', 3, 3],
  ])('“%s” to “%s” are %i, and to its nearest beginning %i', (typed, word, whole, beginning) => {
    expect({ ...editCounter(typed, 2)(word) }).toEqual({ whole, beginning });
  });
});

it.each<[key: string, edits: number]>([
  ['war', 0],
  ['quit', 1],
  ['bondrev', 1],
  ['warmonge', 2],
  ['2022', 0],
])('“%s” may be %i edits away', (key, edits) => {
  expect(editsAllowed(key)).toBe(edits);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 7 });

/** By the definition, without a bound. */
function edits(a: string, b: string): number {
  const cost = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => cost[i]?.[j] as number;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (cost[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + same,
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return at(a.length, b.length);
}

it('edits are counted as by the definition, up to the bound, however often a counter is used', () => {
  fc.assert(
    fc.property(
      word,
      fc.array(word, { maxLength: 5 }),
      fc.integer({ min: 0, max: 3 }),
      (a, all, most) => {
        const count = editCounter(a, most);
        for (const b of all) {
          const found = { ...count(b) };
          const beginnings = Array.from({ length: b.length + 1 }, (_, i) =>
            edits(a, b.slice(0, i)),
          );
          expect(found.whole).toBe(Math.min(edits(a, b), most + 1));
          expect(found.beginning).toBe(Math.min(...beginnings, most + 1));
        }
      },
    ),
  );
});

it('words that differ in letters differ in bits', () => {
  expect(letterBits('abc')).toBe(letterBits('cabba'));
  expect(letterBits('abc')).not.toBe(letterBits('abd'));
});
