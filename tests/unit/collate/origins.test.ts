import { describe, expect, test } from 'vitest';
import { countOrigins, utteranceOrigins } from '../../../src/core/collate/origins';
import { seedPack } from '../../fixtures/seed-pack';

/** What a quotation states: its source, whom it was told to, through which medium. */
type Stated = readonly [source: string, to: string | null, medium: string | null];

const CASES: [says: string, quotations: Stated[], origins: string[]][] = [
  [
    'two sources with one interview have one origin',
    [
      ['a', 'reuters', null],
      ['b', 'reuters', null],
    ],
    ['reuters - a b'],
  ],
  [
    'two interviews are two origins',
    [
      ['a', 'reuters', null],
      ['b', 'bbc', null],
    ],
    ['reuters - a', 'bbc - b'],
  ],
  [
    'a version whose origin is not stated is no second one',
    [
      ['a', null, null],
      ['b', 'reuters', null],
    ],
    ['reuters - a b'],
  ],
  [
    'a version whose origin is not stated goes to its own source’s',
    [
      ['a', 'reuters', null],
      ['b', 'bbc', null],
      ['b', null, null],
    ],
    ['reuters - a', 'bbc - b'],
  ],
  [
    'no stated origin is one unknown origin',
    [
      ['b', null, null],
      ['a', null, null],
    ],
    ['- - a b'],
  ],
  [
    'a letter, and a letter to somebody, are one',
    [
      ['a', null, 'letter'],
      ['b', 'gatilov', 'letter'],
    ],
    ['gatilov letter a b'],
  ],
  [
    'an interview goes to the addressee who is stated with one',
    [
      ['a', null, 'interview'],
      ['b', 'reuters', null],
      ['b', 'bbc', 'interview'],
    ],
    ['bbc interview a b', 'reuters - b'],
  ],
  [
    'a letter and a post are two',
    [
      ['a', null, 'letter'],
      ['b', null, 'post'],
    ],
    ['- letter a', '- post b'],
  ],
];

test.each(CASES)('%s', (_says, quotations, origins) => {
  const passageIn = (source: string) => ({ source, start: 0, end: 1, exact: 'x' });
  const found = utteranceOrigins(
    quotations.map(([source, to, medium]) => ({ to, medium, passage: passageIn(source) })),
    ['a', 'b'],
  );
  const shown = found.map((o) => [o.to ?? '-', o.medium ?? '-', ...o.sources].join(' '));
  expect(shown).toEqual(origins);
});

const COUNTS: [says: string, values: [source: string, key: string | null][], origins: number][] = [
  [
    'sources that show no origin count as themselves',
    [
      ['a', null],
      ['b', null],
    ],
    2,
  ],
  [
    'a source that shows no origin counts once',
    [
      ['a', null],
      ['a', null],
    ],
    1,
  ],
  [
    'one origin of two sources counts once',
    [
      ['a', 'reuters'],
      ['b', 'reuters'],
    ],
    1,
  ],
  [
    'a source that shows an origin does not count as itself too',
    [
      ['a', 'reuters'],
      ['a', null],
    ],
    1,
  ],
  [
    'a source beside an origin of another counts',
    [
      ['a', 'reuters'],
      ['b', null],
    ],
    2,
  ],
];

test.each(COUNTS)('%s', (_says, values, origins) => {
  expect(countOrigins(values.map(([source, key]) => ({ source, key })))).toBe(origins);
});

/** By hand: the fullest quotation, its origins, and the sources that do not have it. */
const REAL: [utterance: string, origins: [string | null, string | null][], silent: string[]][] = [
  ['000-scale-of-this-disaster', [['reuters', null]], ['text-003']],
  ['000-walked-out', [['reuters', null]], ['text-001', 'text-003']],
  ['000-home-and-family', [['linkedin', 'post']], ['text-003']],
  ['001-mouths-shut', [['associated-press', 'interview']], ['text-000']],
  ['001-so-ashamed-letter', [['gennady-gatilov', 'letter']], ['text-000']],
  ['000-mouth-shut', [[null, null]], ['text-003']],
  ['001-hero-post', [[null, 'post']], ['text-000']],
  ['001-euphoria', [['bbc', null]], ['text-000', 'text-003']],
];

describe('in the seeds', () => {
  test.each(REAL)('%s has these origins, and these sources are silent', (id, origins, silent) => {
    const utterance = seedPack().utterances.find((each) => each.id === id);
    expect(utterance?.origins.map(({ to, medium }) => [to, medium])).toEqual(origins);
    expect(utterance?.silent).toEqual(silent);
  });

  test('every source that has an utterance is counted to one of its origins, and no other is', () => {
    const { utterances, sources } = seedPack();
    for (const { origins, silent } of utterances) {
      const counted = [...new Set(origins.flatMap((each) => each.sources))];
      const speaking = sources.map(({ id }) => id).filter((id) => !silent.includes(id));
      expect(counted.sort()).toEqual(speaking);
    }
  });
});
