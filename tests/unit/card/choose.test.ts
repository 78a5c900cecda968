import { describe, expect, test } from 'vitest';
import { chooseContent } from '../../../src/card/choose';
import type { EntityBrief, QuotationBrief, SaysBrief } from '../../../src/core/model/brief';

const label = (id: string) => ({ id, publisher: id, title: id, datePublished: null });
const passage = { source: 's', start: 0, end: 1, exact: 'x' };

/** "a:me 7" is a quotation of seven words from source a by the entity itself. */
function quotation(short: string): QuotationBrief {
  const [source = '', speaker = '', words = ''] = short.split(/[: ]/);
  return {
    id: short,
    parts: [Array(Number(words)).fill('word').join(' ')],
    speaker: speaker === 'none' ? null : { id: speaker, name: speaker },
    to: null,
    medium: null,
    date: null,
    source: label(source),
    passage,
  };
}
const says = (short: string): SaysBrief => ({
  source: label(short.charAt(0)),
  sentence: { ...passage, exact: short },
  mark: passage,
});

const CASES: [string, quotations: string[], says: string[], wanted: string[], left: string[]][] = [
  [
    'its own words come before words about it',
    ['a:you 9', 'a:me 9'],
    [],
    ['a:me 9', 'a:you 9'],
    [],
  ],
  ['a very short quotation gives way', ['a:me 1', 'a:me 9'], [], ['a:me 9', 'a:me 1'], []],
  [
    'at most three are shown',
    ['a:me 5', 'a:me 6', 'a:me 7', 'a:me 8'],
    [],
    ['a:me 5', 'a:me 6', 'a:me 7'],
    [],
  ],
  [
    'every source comes once before any comes twice',
    ['a:me 5', 'a:me 6', 'a:me 7', 'b:none 5', 'c:you 2'],
    [],
    ['a:me 5', 'b:none 5', 'c:you 2'],
    [],
  ],
  [
    'a source without a quotation says one sentence',
    ['a:me 5'],
    ['a1', 'b1', 'b2', 'c1'],
    ['a:me 5'],
    ['b1', 'c1'],
  ],
  ['without a quotation every source says one sentence', [], ['a1', 'a2', 'b1'], [], ['a1', 'b1']],
];

describe('what a card shows', () => {
  test.each(CASES)('%s', (_, quotations, sentences, wanted, left) => {
    const content = chooseContent({
      id: 'me',
      quotations: quotations.map(quotation),
      says: sentences.map(says),
    } as EntityBrief);
    expect(content.quotations.map(({ id }) => id)).toEqual(wanted);
    expect(content.says.map(({ sentence }) => sentence.exact)).toEqual(left);
  });
});
