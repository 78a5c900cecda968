import { describe, expect, test } from 'vitest';
import { VERDICT_SHAPES } from '../../../src/core/model/verdict-shapes';
import { type Change, type ChangeKind, VERDICTS } from '../../../src/core/model/verdicts';
import { createWords } from '../../../src/words/all-words';
import { flagsInWords, type VerdictFacts, verdictInWords } from '../../../src/words/verdict';

const words = createWords('en');

const change = (kind: ChangeKind, from: string, to: string): Change => ({ kind, from, to });

const FACTS: VerdictFacts = {
  verdict: 'verbatim',
  wording: 'verbatim',
  extends: false,
  changes: [],
  cut: { start: false, end: false },
  carrying: 2,
  sources: 3,
  speaker: { id: 'b', name: 'Boris Bondarev' },
  attributedTo: null,
};

/** What differs from the above, and the sentence. */
const SENTENCES: [says: Partial<VerdictFacts>, sentence: string][] = [
  [{}, 'Word for word as in 2 of 3 sources.'],
  [{ sources: 1, carrying: 1 }, 'Word for word as in the one source.'],
  [
    { wording: 'shortened', cut: { start: true, end: true } },
    'Words are left out at the beginning and the end.',
  ],
  [
    { wording: 'shortened', cut: { start: true, end: false } },
    'Words are left out at the beginning.',
  ],
  [{ wording: 'shortened', cut: { start: false, end: true } }, 'Words are left out at the end.'],
  [{ wording: 'house-style' }, 'Only spelling or form differs.'],
  [
    { wording: 'house-style', cut: { start: true, end: false } },
    'Only spelling or form differs, and words are left out at the beginning.',
  ],
  [
    { wording: 'marked' },
    'Changed only where the page itself marks it, by an ellipsis or by brackets.',
  ],
  [{ wording: 'altered' }, 'The words differ from every source’s, with no mark.'],
  [
    {
      wording: 'altered',
      changes: [change('wording', 'have I', 'I have'), change('wording', 'so', '')],
    },
    'Words are left out and put in another order, with no mark.',
  ],
  [
    {
      wording: 'altered',
      changes: [
        change('negation', '', 'not'),
        change('wording', 'but', ''),
        change('wording', 'drove', 'pushed'),
        change('wording', 'me', 'us'),
      ],
    },
    'Words are exchanged, put in and left out, with no mark.',
  ],
  [
    { extends: true },
    'Word for word as in 2 of 3 sources. The page’s quotation goes on; the sources do not carry the rest.',
  ],
  [
    { verdict: 'misattributed', attributedTo: { id: 'n', name: 'Hillel Neuer' } },
    'These words are Boris Bondarev’s in the sources; this page gives them to Hillel Neuer. Word for word as in 2 of 3 sources.',
  ],
  [
    { verdict: 'misattributed', speaker: null, attributedTo: { id: 'n', name: 'Hillel Neuer' } },
    'These words are somebody else’s in the sources; this page gives them to Hillel Neuer. Word for word as in 2 of 3 sources.',
  ],
  [
    { verdict: 'misattributed' },
    'These words are Boris Bondarev’s in the sources; this page gives them to somebody else. Word for word as in 2 of 3 sources.',
  ],
  [{ verdict: 'not in this pack', wording: null }, 'None of the 3 sources carries this.'],
  [
    { verdict: 'not in this pack', wording: null, sources: 1 },
    'The one source does not carry this.',
  ],
];

describe('a verdict', () => {
  test.each(SENTENCES)('of %j is told as: %s', (facts, sentence) => {
    expect(verdictInWords(words, { ...FACTS, ...facts })).toBe(sentence);
  });

  test('has a shape that no other has', () => {
    const paths = VERDICTS.map((verdict) => VERDICT_SHAPES[verdict]);
    expect(new Set(paths).size).toBe(VERDICTS.length);
  });
});

const FLAGS: [says: string, changes: Change[], flags: string[]][] = [
  ['a negation that was added', [change('negation', '', 'not')], ['“not” was added']],
  ['a negation that was dropped', [change('negation', 'isn’t', '')], ['“isn’t” was dropped']],
  [
    'more words with a negation',
    [change('negation', 'not at all', '')],
    ['“not at all” was dropped'],
  ],
  [
    'an opposite',
    [change('negation', 'intolerable', 'tolerable')],
    ['“intolerable” became “tolerable”'],
  ],
  ['a number', [change('number', '18', '80')], ['“18” became “80”']],
  ['a name that was added', [change('name', '', 'Ukraine')], ['“Ukraine” was added']],
  ['a tense', [change('tense', 'is', 'was')], ['“is” became “was”']],
  ['other wording not', [change('wording', 'work', 'job')], []],
  [
    'the gravest first, each once',
    [
      change('tense', 'is', 'was'),
      change('number', '3', '4'),
      change('negation', 'not', ''),
      change('number', '3', '4'),
    ],
    ['“not” was dropped', '“3” became “4”', '“is” became “was”'],
  ],
];

describe('flagged is', () => {
  test.each(FLAGS)('%s', (_, changes, flags) => {
    expect(flagsInWords(words, changes)).toEqual(flags);
  });
});
