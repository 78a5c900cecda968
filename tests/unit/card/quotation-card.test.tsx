import { describe, expect, test } from 'vitest';
import { QuotationCard, type QuotationCardProps } from '../../../src/card/quotation-card';
import type { VerdictBrief } from '../../../src/core/model/verdict-brief';
import { NOT_IN_THIS_PACK } from '../../../src/core/model/verdicts';
import { drawn, readOut } from './drawn';

const source = (id: string) => ({
  id,
  publisher: `Paper ${id}`,
  title: `On ${id}`,
  datePublished: null,
});
const bondarev = { id: 'b', name: 'Boris Bondarev' };

const version = (id: string, kind: 'fullest' | 'shortened') => ({
  class: kind,
  quotation: {
    id,
    parts: ['I went to the mission'],
    speaker: bondarev,
    to: 'Reuters',
    medium: null,
    date: '2022-05-23',
    source: source(id),
    passage: { source: id, start: 3, end: 24, exact: 'I went to the mission' },
  },
});

const BRIEF: VerdictBrief = {
  verdict: 'altered',
  sentence: 'Words are exchanged, with no mark.',
  flags: ['a “not” was added', '“18” became “80”'],
  changes: [],
  extends: false,
  speaker: bondarev,
  attributedTo: null,
  words: [
    { op: 'equal', text: 'I ' },
    { op: 'insert', text: 'never ' },
    { op: 'equal', text: 'went to ' },
    { op: 'delete', text: 'the mission' },
    { op: 'insert', text: 'work' },
    { op: 'delete', text: ' today' },
  ],
  versions: [version('one', 'fullest'), version('two', 'shortened')],
  silent: [source('three')],
};

function card(state: QuotationCardProps['state'], more: Partial<QuotationCardProps> = {}): string {
  const nothing = () => {};
  const verdict = typeof state === 'string' ? 'altered' : state.verdict;
  return drawn(
    <QuotationCard
      record={{ verdict }}
      state={state}
      keyboard={false}
      onOpen={nothing}
      onMore={nothing}
      onClose={nothing}
      {...more}
    />,
  );
}

describe('the card of a quotation', () => {
  test('is headed by the verdict’s word, with a shape beside it', () => {
    expect(card(BRIEF)).toContain('<h2 class="verdict"><svg><path></path></svg>Altered</h2>');
  });

  test('says the sentence, then the flags, then the difference, then the sources', () => {
    const order = [
      'Words are exchanged',
      'a “not” was added',
      '“18” became “80”',
      'I added: never',
      'Closest to the page',
    ];
    const text = readOut(card(BRIEF));
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('draws every difference as struck or inserted, and says which it is', () => {
    const [, diff = ''] = /<blockquote class="diff">(.*?)<\/blockquote>/.exec(card(BRIEF)) ?? [];
    expect(diff).toContain('<ins><span class="unseen">added: </span>never');
    expect(diff).toContain('<del><span class="unseen">in the source: </span>the mission');
    expect(diff).toContain('<ins><span class="unseen">on the page: </span>work');
    expect(diff).toContain('<del><span class="unseen">left out: </span>today');
  });

  test('opens each source’s version at its passage', () => {
    const opens = card(BRIEF).match(/data-quotation="\w+"|data-open-passage="[^"]+"/g);
    expect(opens).toEqual([
      'data-quotation="one"',
      'data-open-passage="one:3-24"',
      'data-quotation="two"',
      'data-open-passage="two:3-24"',
    ]);
  });

  test.each([
    ['who said it, to whom and when', 'Boris Bondarev , to Reuters · 23 May 2022'],
    ['what another version is to the fullest', 'shortened from the fullest'],
    ['which sources are silent', 'Not in “On three” (Paper three).'],
    ['the way to all of the speaker’s', 'More on Boris Bondarev'],
  ])('tells %s', (_, words) => {
    expect(readOut(card(BRIEF))).toContain(words);
  });

  test('has no flags where there are none', () => {
    expect(card({ ...BRIEF, flags: [] })).not.toContain('class="flags"');
  });

  test('compares nothing where page and source have the same words', () => {
    const same = card({ ...BRIEF, words: [{ op: 'equal', text: 'I went' }] });
    expect(same).not.toContain('<blockquote class="diff">');
  });

  test('names no class where there is one version', () => {
    expect(card({ ...BRIEF, versions: [version('one', 'fullest')] })).not.toContain('data-class');
  });

  test('that no source has tells to whom the page gives it, and has no versions', () => {
    const absent = card({
      ...BRIEF,
      verdict: NOT_IN_THIS_PACK,
      speaker: null,
      attributedTo: bondarev,
      words: [],
      versions: [],
    });
    expect(readOut(absent)).toContain('This page gives it to Boris Bondarev');
    expect(absent).not.toContain('data-quotation');
  });

  test.each([
    ['loading', 'Looking up its sources…'],
    ['gone', 'Gloss does not answer'],
    ['unknown', 'The pack in use has nothing on these words any more'],
  ] as const)('that is %s has the verdict, and says so', (state, words) => {
    expect(readOut(card(state))).toMatch(/^Quotation Altered/);
    expect(readOut(card(state))).toContain(words);
  });

  test('closes by a button where the keyboard opened it, and only there', () => {
    expect(card('gone', { keyboard: true })).toContain('data-close');
    expect(card(BRIEF)).not.toContain('data-close');
  });
});
