import { describe, expect, test } from 'vitest';
import { buildRunIndex } from '../../../src/core/verdict/build-run-index';
import { findCandidates, openRunIndex } from '../../../src/core/verdict/run-index';
import { seedPack } from '../../fixtures/seed-pack';

const pack = seedPack();
const names = pack.entities.flatMap((entity) => entity.names.map(({ text }) => text));
const wordsOf = ({ parts }: (typeof pack.quotations)[number]) =>
  parts.map(({ exact }) => exact).join(' ');
const index = openRunIndex(buildRunIndex(pack, names));

const TEXTS = [
  { text: 'A talk at the Ministry of Foreign Affairs in Wellington.', proposes: false },
  { text: 'the Ministry of Foreign Affairs is not about diplomacy', proposes: true },
  { text: 'It is all about warmongering, lies and hatred', proposes: true },
  { text: 'a mission to the United Nations in Geneva', proposes: false },
  { text: 'It is all in the mind', proposes: false },
];

test.each(TEXTS)('"$text" is no quotation, or may be one', ({ text, proposes }) => {
  expect(findCandidates(index, text).length > 0).toBe(proposes);
});

describe('a quotation that is the name of something', () => {
  const [first] = pack.quotations;
  const passage = first?.parts[0];
  const quotation = { ...first, parts: [{ ...passage, exact: 'Ministry of Foreign Affairs' }] };
  const own = { quotations: [quotation] } as Pick<typeof pack, 'quotations'>;

  test('is proposed all the same', () => {
    const opened = openRunIndex(buildRunIndex(own, names));
    expect(findCandidates(opened, 'the Ministry of Foreign Affairs in Bern')).toHaveLength(1);
  });
});

test.each(pack.quotations.map((quotation) => ({ words: wordsOf(quotation) })))(
  '“$words” is proposed where a page prints it',
  ({ words }) => {
    expect(findCandidates(index, `He said: “${words}” That was all.`).length).toBeGreaterThan(0);
  },
);
