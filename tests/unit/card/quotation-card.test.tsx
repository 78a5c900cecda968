import { describe, expect, test } from 'vitest';
import { QuotationCard, type QuotationCardProps } from '../../../src/card/quotation-card';
import type { VerdictBrief } from '../../../src/core/model/verdict-brief';
import { NOT_IN_THIS_PACK } from '../../../src/core/model/verdicts';
import { deeds, drawn, readOut } from './drawn';

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
  language: 'en',
  verdict: 'altered',
  wording: 'altered',
  changes: [
    { kind: 'negation', from: '', to: 'not' },
    { kind: 'number', from: '18', to: '80' },
  ],
  cut: { start: false, end: false },
  carrying: 0,
  sources: 3,
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
  const verdict = typeof state === 'string' ? 'altered' : state.verdict;
  return drawn(<QuotationCard record={{ verdict }} state={state} {...deeds()} {...more} />);
}

describe('the card of a quotation', () => {
  test('is headed by the verdict’s word, with a shape beside it', () => {
    expect(card(BRIEF)).toContain('<h2 class="verdict"><svg><path></path></svg>Altered</h2>');
  });

  test('says the sentence, then the flags, then the difference, then the sources', () => {
    const order = [
      'Words are exchanged',
      '“not” was added',
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
    const [, diff = ''] =
      /<blockquote[^>]*class="diff"[^>]*>(.*?)<\/blockquote>/.exec(card(BRIEF)) ?? [];
    expect(diff).toContain('<ins><span class="unseen" lang="en">added: </span>never');
    expect(diff).toContain('<del><span class="unseen" lang="en">in the source: </span>the mission');
    expect(diff).toContain('<ins><span class="unseen" lang="en">on the page: </span>work');
    expect(diff).toContain('<del><span class="unseen" lang="en">left out: </span>today');
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
    ['the ways on from it', 'Side panel Source More'],
  ])('tells %s', (_, words) => {
    expect(readOut(card(BRIEF))).toContain(words);
  });

  test('has no flags where there are none', () => {
    expect(card({ ...BRIEF, changes: [] })).not.toContain('class="flags"');
  });

  test('compares nothing where page and source have the same words', () => {
    const same = card({ ...BRIEF, words: [{ op: 'equal', text: 'I went' }] });
    expect(same).not.toContain('class="diff"');
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

  test('closes by a button where leaving does not close it, and only there', () => {
    expect(card('gone', { onClose: () => {} })).toContain('data-close');
    expect(card(BRIEF)).not.toContain('data-close');
  });

  test('has no actions as long as the extension has not answered', () => {
    expect(card('loading')).not.toContain('data-act');
  });

  test('opens the panel alone where no source has the words', () => {
    const absent = card({ ...BRIEF, verdict: NOT_IN_THIS_PACK, versions: [], words: [] });
    expect(absent.match(/data-act="\w+"/g)).toEqual(['data-act="panel"', 'data-act="more"']);
  });
});
