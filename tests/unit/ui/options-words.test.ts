import { describe, expect, it } from 'vitest';
import { readPattern } from '../../../src/platform/patterns';
import type { Reason } from '../../../src/platform/settings-faults';
import { pathInWords, patternFault, reasonInWords } from '../../../src/ui/options/fault-words';
import {
  packDetails,
  packEntities,
  packQuotations,
  packUnknown,
} from '../../../src/ui/options/pack-words';
import { createWords } from '../../../src/words/all-words';
import { pack } from './reader-pack';

const words = createWords('en');

describe('what is no pattern is said in words that name the fault', () => {
  const cases = [
    ['', 'Write the name of a site first, such as example.org.'],
    ['two words', 'There is a space in “two words”'],
    ['ftp://example.org', '“ftp://”'],
    ['exam*.org', 'The star in “exam*.org” has no place there'],
    ['a..b', '“a..b” is no name of a site.'],
    ['example.org:http', '“:http” is no port'],
    ['*', 'A star alone stands for every page'],
  ] as const;
  it.each(cases)('%j: %s', (typed, said) => {
    const read = readPattern(typed);
    expect('fault' in read && patternFault(words, read.fault)).toContain(said);
  });
});

describe('a reason is given', () => {
  const cases: [Reason, string][] = [
    [{ is: 'missing' }, 'missing, or empty'],
    [{ is: 'unknown' }, 'not known'],
    [{ is: 'not-one-of', values: ['a', 'b'] }, 'must be one of these: a, b'],
    [{ is: 'too-big', most: 1000 }, 'must be 1,000 or less'],
    [{ is: 'too-small', least: 0 }, 'must be 0 or more'],
    [{ is: 'wrong-type', expected: 'boolean' }, 'must be of the type boolean'],
    [{ is: 'no-pattern', fault: { reason: 'port', part: ':0' } }, '“:0” is no port'],
  ];
  it.each(cases)('%j: %s', (reason, said) => {
    expect(reasonInWords(words, reason)).toContain(said);
  });
});

it.each([
  [[], ''],
  [['settings'], 'settings'],
  [['settings', 'where', 'only', 1], 'settings.where.only[1]'],
  [['corrections', 0, 'date'], 'corrections[0].date'],
] as const)('the place %j is written %j', (path, said) => {
  expect(pathInWords(path)).toBe(said);
});

describe('the trust sheet', () => {
  it('counts what the pack holds', () => {
    expect(packEntities(words, pack)).toBe('1 person, 0 events, 0 organisations and 1 place');
    expect(packQuotations(words, pack)).toBe(
      '2 quotations of 1 utterance, 1 in more than one version',
    );
    expect(packDetails(words, pack)).toBe(
      'The sources agree on 0, are compatible on 0, differ on 1, 0 stand in one source alone',
    );
  });

  const whole = { publisher: 'a', datePublished: '2022', url: 'https://a.org/' };
  const none = { publisher: null, datePublished: null, url: null };
  const cases = [
    { name: 'with nothing but time, for a pack that knows the rest', sources: [whole], lacks: [] },
    {
      name: 'with each thing that its sources do not state',
      sources: [whole, none],
      lacks: [
        '1 source states no publisher.',
        '1 source states no date.',
        'The address of 1 source is not known.',
      ],
    },
    {
      name: 'with the quotations that nobody is named for',
      sources: [whole],
      speakers: ['ash', null, null],
      lacks: ['2 quotations have no speaker who is named.'],
    },
  ];
  it.each(cases)('says what it does not know, $name', ({ sources, speakers = [], lacks }) => {
    const [source] = pack.sources;
    const [quotation] = pack.quotations;
    if (!source || !quotation) throw new Error('the pack is empty');
    const said = packUnknown(words, {
      created: '2022-05-24',
      sources: sources.map((facts) => ({ ...source, ...facts })),
      quotations: speakers.map((speaker) => ({ ...quotation, speaker })),
    });
    expect(said).toEqual([
      'Sources may have been corrected since 24 May 2022: Gloss does not look.',
      ...lacks,
    ]);
  });
});
