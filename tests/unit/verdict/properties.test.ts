import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NUMBERS } from '../../../src/core/text/house-style';
import { wordsOf } from '../../../src/core/text/words';
import { seedPack } from '../../fixtures/seed-pack';
import { quotationsOf } from './pages';

/** Quotations of a person that are long enough to be told from chance, in one part. */
const QUOTED = seedPack().quotations.flatMap(({ parts, speaker, within }) => {
  const entity = seedPack().entities.find(({ id }) => id === speaker);
  const [part] = parts;
  const isPlain = part && parts.length === 1 && within === null && !/["“”‘\n🇷]/u.test(part.exact);
  return entity?.type === 'Person' && isPlain && wordsOf(part.exact).length >= 8
    ? [{ name: entity.name, words: part.exact.replace(/,$/, '') }]
    : [];
});

const page = (
  { name }: { name: string },
  words: string,
  [open, close]: readonly string[] = ['“', '”'],
): string => `${name} said: ${open}${words}${close}`;

/** What printers and content systems change in a text without changing a word of it. */
const TYPOGRAPHY: ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/[’]/g, "'"),
  (text) => text.replace(/'/g, '’'),
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => text.replace(/ /g, '  '),
  (text) => text.replace(/(\p{L}{4})(\p{L}{3})/gu, '$1\u00ad$2'),
  (text) => text.replace(/,(?= )/g, ''),
  (text) => text.replace(/[—–]/g, '-'),
  (text) => text.replace(/[.!?]$/, ''),
  (text) => text.normalize('NFD'),
];
const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['«', '»'],
  ['» ', ' «'],
  ['‹', '›'],
];

test('there are quotations to try the properties on', () => {
  expect(QUOTED.length).toBeGreaterThan(20);
});

describe('a verbatim copy', () => {
  test('stays verbatim under every typographic change', () => {
    const changes = fc.subarray(TYPOGRAPHY, { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom(...QUOTED),
        changes,
        fc.constantFrom(...MARKS),
        (one, list, marks) => {
          const words = list.reduce((text, change) => change(text), one.words);
          expect(quotationsOf(page(one, words, marks)).quotations).toMatchObject([
            { verdict: 'verbatim', extends: false, changes: [] },
          ]);
        },
      ),
    );
  });

  test('is judged the same however the page is cut into elements', () => {
    const cuts = fc.array(fc.nat({ max: 400 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...QUOTED), cuts, (one, places) => {
        const letters = [...page(one, one.words)];
        const cut = letters.map((letter, i) => (places.includes(i) ? `<b>${letter}</b>` : letter));
        const whole = quotationsOf(`<p>${letters.join('')}</p>`);
        expect(quotationsOf(`<p>${cut.join('')}</p>`)).toEqual(whole);
      }),
    );
  });
});

/** A word of the quotation by a fraction, as its place in the words. */
const pick = (words: readonly unknown[], fraction: number): number =>
  Math.min(words.length - 1, Math.floor(fraction * words.length));
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

/** Without an editor's insertion, which may be dropped without a change. */
const SPOKEN = QUOTED.filter(({ words }) => !words.includes('['));

test('dropping words never leaves it verbatim', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SPOKEN),
      fraction,
      fc.integer({ min: 1, max: 4 }),
      (one, f, count) => {
        const words = wordsOf(one.words);
        const at = pick(words, f);
        const [from, to] = [
          words[at]?.start ?? 0,
          words[Math.min(words.length, at + count) - 1]?.end ?? 0,
        ];
        const left = `${one.words.slice(0, from)}${one.words.slice(to)}`;
        for (const { verdict } of quotationsOf(page(one, left)).quotations)
          expect(['shortened', 'altered']).toContain(verdict);
      },
    ),
  );
});

test('inserting a negation is always flagged', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...QUOTED),
      fraction,
      fc.constantFrom('not', 'never'),
      (one, f, negation) => {
        const words = wordsOf(one.words);
        const at = words[pick(words, f)]?.start ?? 0;
        const changed = `${one.words.slice(0, at)}${negation} ${one.words.slice(at)}`;
        const { quotations } = quotationsOf(page(one, changed));
        expect(quotations).toHaveLength(1);
        expect(quotations[0]?.verdict).toBe('altered');
        expect(quotations[0]?.changes.map(({ kind }) => kind)).toContain('negation');
      },
    ),
  );
});

test('exchanging a number is always flagged', () => {
  const counted = QUOTED.flatMap((one) =>
    wordsOf(one.words)
      .filter(({ key }) => (NUMBERS.has(key) && key !== 'one') || /^\d+$/.test(key))
      .map((word) => ({ one, word })),
  );
  expect(counted.length).toBeGreaterThan(3);
  for (const { one, word } of counted) {
    const changed = `${one.words.slice(0, word.start)}ninety-seven${one.words.slice(word.end)}`;
    const [record] = quotationsOf(page(one, changed)).quotations;
    expect(record?.changes.map(({ kind }) => kind)).toContain('number');
  }
});

test('every record is a slice of the text, in order, and its parts lie inside', () => {
  const pieces = [...QUOTED.map(({ words }) => words), ...QUOTED.map(({ name }) => name)];
  const noise = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    ' he said, ',
    '\n\n',
    ' … ',
    '(',
    ']',
    ': ',
  );
  const text = fc.array(
    fc.oneof(fc.constantFrom(...pieces), noise, fc.string({ unit: 'grapheme', maxLength: 12 })),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(text, (parts) => {
      const { text: whole, quotations } = quotationsOf(parts.join(''));
      let last = 0;
      for (const record of quotations) {
        expect(whole.slice(record.start, record.end)).toBe(record.text);
        expect(record.start).toBeGreaterThanOrEqual(last);
        last = record.start;
        for (const part of record.parts ?? []) {
          expect(part.start).toBeGreaterThanOrEqual(record.start);
          expect(part.end).toBeLessThanOrEqual(record.end);
        }
      }
    }),
  );
});
