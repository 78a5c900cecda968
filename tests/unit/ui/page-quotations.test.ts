import { describe, expect, it } from 'vitest';
import { openPlace, placeOf, utteranceOf } from '../../../src/ui/popup/open';
import { pageParts } from '../../../src/ui/popup/page-parts';
import { createWords } from '../../../src/words/all-words';
import { verdictCounts } from '../../../src/words/verdict';
import { seedPack } from '../../fixtures/seed-pack';
import { record } from './records';

describe('quotations are counted in words', () => {
  const cases = [
    [[], ''],
    [['altered'], '1 altered'],
    [
      ['not in this pack', 'altered', 'verbatim', 'verbatim'],
      '2 word for word, 1 altered, 1 not in this pack',
    ],
    [
      ['misattributed', 'marked', 'house-style', 'shortened', 'shortened'],
      '2 shortened, 1 house style, 1 marked, 1 misattributed',
    ],
  ] as const;
  it.each(cases)('%j as “%s”', (verdicts, words) => {
    expect(
      verdictCounts(
        createWords('en'),
        verdicts.map((verdict) => ({ verdict })),
      ),
    ).toBe(words);
  });
});

describe('the page’s words are shown', () => {
  const cases = [
    { name: 'whole', text: 'I quit', expects: ['I quit'] },
    { name: 'without the reporter’s comma at the end', text: 'I quit,', expects: ['I quit'] },
    {
      name: 'part by part where the reporter interrupts them',
      text: 'I quit,” he said, “today',
      parts: [
        { start: 100, end: 107 },
        { start: 119, end: 124 },
      ],
      expects: ['I quit,', 'today'],
    },
  ];
  it.each(cases)('$name', ({ text, parts, expects }) => {
    const quotation = record('verbatim', text, 100);
    expect(pageParts(parts ? { ...quotation, parts } : quotation)).toEqual(expects);
  });
});

describe('an opened quotation is found again on its page', () => {
  const opened = record('altered', 'so', 50);
  const cases = [
    { name: 'in its place', now: [record('altered', 'other', 10), opened], nth: 1 },
    { name: 'where the page has moved it', now: [record('altered', 'so', 900)], nth: 0 },
    {
      name: 'as the nearest of the same words',
      now: [record('altered', 'so', 10), record('altered', 'so', 60)],
      nth: 1,
    },
    { name: 'but not where its words are gone', now: [record('altered', 'other', 50)], nth: null },
    { name: 'but not under another verdict', now: [record('verbatim', 'so', 50)], nth: null },
  ];
  it.each(cases)('$name', ({ now, nth }) => {
    expect(placeOf(opened, now)).toBe(nth);
  });
});

describe('a quotation of a page', () => {
  const pack = seedPack();
  const quotation = {
    ...record('altered', 'It is tolerable what my government is doing now'),
    wording: 'altered' as const,
    utterance: '003-intolerable',
    changes: [{ kind: 'negation' as const, from: 'intolerable', to: 'tolerable' }],
  };
  const state = { kind: 'list' as const, entities: [], quotations: [quotation] };

  it('opens with its place and its sources’ versions', () => {
    const open = openPlace(pack, { kind: 'quotation', record: quotation }, state);
    expect(open).toMatchObject({ kind: 'quotation', nth: 0, of: 1 });
    const brief = open?.kind === 'quotation' ? open.brief : null;
    expect(brief?.versions.map((version) => version.quotation.id)).toEqual(['003-intolerable']);
  });
});

it('a quotation of the pack opens as its utterance, version by version', () => {
  const pack = seedPack();
  const place = utteranceOf(pack, '003-intolerable');
  const open = place && openPlace(pack, place, { kind: 'nothing' });
  expect(open?.kind === 'utterance' && open.brief.fullest.id).toBe('003-intolerable');
  expect(utteranceOf(pack, 'nowhere')).toBeNull();
});

it('what was found in a text of the reader’s has no place on the page', () => {
  const found = record('altered', 'so');
  const state = { kind: 'list' as const, entities: [], quotations: [found] };
  const open = openPlace(seedPack(), { kind: 'quotation', record: found, from: 'text' }, state);
  expect(open).toMatchObject({ kind: 'quotation', nth: null });
});

it('an entity that the pack does not know does not open', () => {
  expect(openPlace(seedPack(), { kind: 'entity', id: 'nobody' }, { kind: 'nothing' })).toBeNull();
});
