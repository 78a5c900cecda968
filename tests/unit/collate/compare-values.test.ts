import { expect, test } from 'vitest';
import { compareValues } from '../../../src/core/collate/compare-values';
import type { COMPARISONS, StatementKind } from '../../../src/core/model/pack';

/** A source's letter, its words, and what they come to. */
type Value = readonly [source: string, words: string, normal?: string];

const CASES: [
  says: string,
  kind: StatementKind,
  values: Value[],
  comparison: (typeof COMPARISONS)[number] | null,
  reason?: string,
][] = [
  ['one value is single', 'number', [['a', '41', '41']], 'single', 'Only one source says it.'],
  [
    'values of one source are single though they differ',
    'number',
    [
      ['a', '41', '41'],
      ['a', '42', '42'],
    ],
    'single',
  ],
  [
    'the same number agrees',
    'number',
    [
      ['a', '41', '41'],
      ['b', 'forty-one', '41'],
      ['c', '41', '41'],
    ],
    'agree',
    'All three sources give 41.',
  ],
  [
    'silent sources are not said to agree',
    'number',
    [
      ['a', '41', '41'],
      ['b', '41', '41'],
    ],
    'agree',
    'Both sources that say it give 41.',
  ],
  [
    'another number differs',
    'number',
    [
      ['a', '41', '41'],
      ['b', '41', '41'],
      ['c', '42', '42'],
    ],
    'differ',
    'The sources differ: two give 41, one gives 42.',
  ],
  [
    'the same date agrees',
    'date',
    [
      ['a', 'Monday', '2022-05-23'],
      ['b', 'May 23', '2022-05-23'],
    ],
    'agree',
    'Both sources that say it give 23 May 2022.',
  ],
  [
    'a less exact date is compatible',
    'date',
    [
      ['a', '2022', '2022'],
      ['b', 'May 23', '2022-05-23'],
      ['c', 'May', '2022-05'],
    ],
    'compatible',
    'The same date, more or less exactly: 23 May 2022, May 2022, 2022.',
  ],
  [
    'another day of the same month differs',
    'date',
    [
      ['a', 'May 23', '2022-05-23'],
      ['b', 'May 24', '2022-05-24'],
      ['c', 'May', '2022-05'],
    ],
    'differ',
  ],
  [
    'the same length of time agrees',
    'duration',
    [
      ['a', '20 years', 'P20Y'],
      ['b', 'twenty years', 'P20Y'],
    ],
    'agree',
    'Both sources that say it give 20 years.',
  ],
  [
    'twelve months are one year',
    'duration',
    [
      ['a', 'a year', 'P1Y'],
      ['b', '12 months', 'P12M'],
    ],
    'agree',
  ],
  [
    'another length of time differs',
    'duration',
    [
      ['a', '20 years', 'P20Y'],
      ['b', '18 years', 'P18Y'],
    ],
    'differ',
    'The sources differ: one gives 20 years, one gives 18 years.',
  ],
  [
    'a length fits the year since when it runs',
    'duration',
    [
      ['a', '20 years', 'P20Y'],
      ['b', 'since 2002', 'since 2002'],
    ],
    'compatible',
    'Since 2002 makes 20 years by 2022.',
  ],
  [
    'a length fits a year that it misses by one',
    'duration',
    [
      ['a', '20 years', 'P20Y'],
      ['b', 'since 2001', 'since 2001'],
    ],
    'compatible',
    'Since 2001 makes 21 years by 2022.',
  ],
  [
    'a length does not fit a year that it misses by two',
    'duration',
    [
      ['a', '20 years', 'P20Y'],
      ['b', 'since 2000', 'since 2000'],
    ],
    'differ',
  ],
  [
    'months fit the day since when they run',
    'duration',
    [
      ['a', 'February 24', 'since 2022-02-24'],
      ['b', 'three months ago', 'P3M'],
    ],
    'compatible',
    'Since 24 February 2022 makes 3 months by 24 May 2022.',
  ],
  [
    'months do not fit a day that they miss by two',
    'duration',
    [
      ['a', 'February 24', 'since 2022-02-24'],
      ['b', 'five months ago', 'P5M'],
    ],
    'differ',
  ],
  [
    'an unfinished month does not count',
    'duration',
    [
      ['a', 'since June 30, 2019', 'since 2019-06-30'],
      ['b', 'three years', 'P3Y'],
    ],
    'compatible',
    'Since 30 June 2019 makes 2 years and 10 months by 24 May 2022.',
  ],
  [
    'a more exact beginning is compatible',
    'duration',
    [
      ['a', 'since 2022', 'since 2022'],
      ['b', 'since February 2022', 'since 2022-02'],
    ],
    'compatible',
  ],
  [
    'the same entity agrees under any name',
    'name',
    [
      ['a', 'Hillel', 'neuer'],
      ['b', 'Hiller', 'neuer'],
    ],
    'agree',
    'Both sources that say it give Mr neuer.',
  ],
  [
    'other entities differ',
    'name',
    [
      ['a', 'Reuters', 'reuters'],
      ['b', 'the BBC', 'bbc'],
    ],
    'differ',
  ],
  [
    'a part of what another source names is compatible',
    'name',
    [
      ['a', 'Reuters', 'reuters'],
      ['b', 'the BBC', 'bbc'],
      ['b', 'Reuters', 'reuters'],
    ],
    'compatible',
  ],
  [
    'the same words agree',
    'text',
    [
      ['a', 'Home and family,'],
      ['b', 'home and family'],
    ],
    'agree',
    'Both sources that say it use the same words.',
  ],
  [
    'words that differ in house style are the same',
    'text',
    [
      ['a', 'for twenty years'],
      ['b', 'for 20 years'],
    ],
    'agree',
  ],
  [
    'an editor’s insertion makes no other words',
    'text',
    [
      ['a', 'The ministry is my home'],
      ['b', 'The [Russian] ministry is my home'],
    ],
    'agree',
  ],
  [
    'shortened words are judged',
    'text',
    [
      ['a', 'in Geneva'],
      ['b', 'in Geneva for long'],
    ],
    null,
  ],
  [
    'a negation is judged',
    'text',
    [
      ['a', 'he will leave'],
      ['b', 'he will not leave'],
    ],
    null,
  ],
];

test.each(CASES)('%s', (_says, kind, values, comparison, reason) => {
  const compared = compareValues(
    kind,
    values.map(([source, words, normal = null]) => ({
      source,
      words,
      normal,
      told: '2022-05-24T09:33',
    })),
    { sources: 3, nameOf: (id) => `Mr ${id}` },
  );
  expect(compared?.comparison ?? null).toBe(comparison);
  if (reason !== undefined) expect(compared?.reason).toBe(reason);
});
