import { describe, expect, test } from 'vitest';
import { buildRunIndex, namesOf } from '../../../src/core/verdict/build-run-index';
import { findCandidates, openRunIndex, proposalOf } from '../../../src/core/verdict/run-index';
import { seedPack } from '../../fixtures/seed-pack';

const pack = seedPack();
const index = openRunIndex(buildRunIndex(pack, namesOf(pack)));
const judges = openRunIndex(buildRunIndex(pack));
const wordsOf = ({ parts }: (typeof pack.quotations)[number]) =>
  parts.map(({ exact }) => exact).join(' ');

const TEXTS = [
  { text: 'It is all in the mind', proposal: 'nothing' },
  { text: 'A talk at the Ministry of Foreign Affairs in Wellington.', proposal: 'naming' },
  { text: 'a mission to the United Nations in Geneva', proposal: 'naming' },
  { text: '“No”, he said at the Ministry of Foreign Affairs.', proposal: 'naming' },
  { text: '"No", he said at the Ministry of Foreign Affairs.', proposal: 'naming' },
  { text: '“The Ministry of Foreign Affairs is not about peace.”', proposal: 'quotation' },
  { text: '"The Ministry of Foreign Affairs is not about peace."', proposal: 'quotation' },
  { text: 'He: “It was the Ministry of Foreign Affairs', proposal: 'quotation' },
  { text: '„Das Ministry of Foreign Affairs“', proposal: 'quotation' },
  { text: '»Das Ministry of Foreign Affairs«', proposal: 'quotation' },
  { text: '‘the Ministry of Foreign Affairs’', proposal: 'quotation' },
  { text: 'It’s the Ministry of Foreign Affairs, isn’t it?', proposal: 'naming' },
  { text: '«No», he said at the Ministry of Foreign Affairs.', proposal: 'naming' },
  { text: 'He: "It was the Ministry of Foreign Affairs', proposal: 'quotation' },
  { text: '«No», and «the Ministry of Foreign Affairs»', proposal: 'quotation' },
  { text: 'the Ministry of Foreign Affairs is not about diplomacy', proposal: 'quotation' },
  { text: 'It is all about warmongering, lies and hatred', proposal: 'quotation' },
];

test.each(TEXTS)('what „$text“ proposes is: $proposal', ({ text, proposal }) => {
  expect(proposalOf(index, text)).toBe(proposal);
});

describe.each(pack.quotations.map((quotation) => ({ words: wordsOf(quotation) })))(
  '“$words”',
  ({ words }) => {
    test('is proposed where a page prints it', () => {
      expect(proposalOf(index, `He said: “${words}” That was all.`)).toBe('quotation');
    });

    test('has every part of it proposed that the judge would look at', () => {
      const all = words.split(' ');
      const parts = all.map((_, at) => all.slice(at, at + 6).join(' '));
      const missed = parts.filter(
        (part) => findCandidates(judges, part).length > 0 && proposalOf(index, part) === 'nothing',
      );
      expect(missed).toEqual([]);
    });
  },
);
