import { describe, expect, it } from 'vitest';
import { gapOf } from '../../../src/core/pack/gap';
import { pageGap } from '../../../src/ui/popup/page-gap';
import { seedPack } from '../../fixtures/seed-pack';
import { record } from './records';

const pack = seedPack();
const EVERYTHING = pack.utterances.map(({ id }) => id);
const MOUTHS =
  'Not all Russian diplomats are warmongering. They are reasonable, but they have to keep their mouths shut.';
const ASHAMED =
  'For twenty years of my diplomatic career I have seen different turns of our foreign policy, but never have I been so ashamed of my country as on February 24 of this year.';
const LETTER = '001-so-ashamed-letter';

const gap = (named: readonly string[], quotations: readonly (readonly [string | null, string])[]) =>
  gapOf(
    pack,
    new Set(named),
    quotations.map(([utterance, text]) => ({ utterance, text })),
  );

describe('the gap holds an utterance', () => {
  const cases = [
    { name: 'of which the page has no quotation', quotations: [], utterance: LETTER, in: true },
    {
      name: 'but not one that the page quotes',
      quotations: [[LETTER, ASHAMED]],
      utterance: LETTER,
      in: false,
    },
    {
      name: 'but not one of which the page has a few words',
      quotations: [[LETTER, 'different turns of our foreign policy']],
      utterance: LETTER,
      in: false,
    },
    {
      name: 'but not one whose words stand inside a quotation that the page has',
      quotations: [
        ['003-some-said', 'Some said, ‘Everybody disagrees, but we have to keep working’'],
      ],
      utterance: '003-everybody-disagrees',
      in: false,
    },
    {
      name: 'whose words the page has cut from the quotation around them',
      quotations: [
        ['003-some-said', 'Some said, ‘Everybody disagrees, but we have to keep working’'],
      ],
      utterance: '003-shut-up',
      in: true,
    },
    {
      name: 'whatever a quotation that no source has may say',
      quotations: [[null, ASHAMED]],
      utterance: LETTER,
      in: true,
    },
  ] as const;
  it.each(cases)('$name', ({ quotations, utterance, in: inside }) => {
    const ids = gap([], quotations).utterances.map(({ id }) => id);
    expect(ids.includes(utterance)).toBe(inside);
    expect(ids).toEqual(EVERYTHING.filter((id) => ids.includes(id)));
  });
});

describe('the gap holds a detail', () => {
  const cases = [
    {
      name: 'of an entity that the page names',
      named: ['boris-bondarev'],
      detail: 'boris-bondarev.age',
      in: true,
    },
    {
      name: 'but none of an entity that it does not name',
      named: ['boris-bondarev'],
      detail: 'sergey-lavrov.jobTitle',
      in: false,
    },
    {
      name: 'but none whose words stand in a quotation of the page',
      quotations: [['001-mouths-shut', MOUTHS]],
      detail: 'boris-bondarev.keepMouthsShut',
      in: false,
    },
    {
      name: 'but none that the page quotes in house style',
      quotations: [[LETTER, ASHAMED.replace('twenty years', '20 years')]],
      detail: 'boris-bondarev.lengthOfService',
      in: false,
    },
    {
      name: 'whose words are cut from the quotation that the page has',
      quotations: [[LETTER, 'For twenty years of my diplomatic career']],
      detail: 'boris-bondarev.ashamed',
      in: true,
    },
    {
      name: 'but none that is the name of another entity of the page',
      named: ['boris-bondarev', 'geneva'],
      detail: 'boris-bondarev.workLocation',
      in: false,
    },
    {
      name: 'that is the name of an entity, where the page does not name it',
      detail: 'boris-bondarev.workLocation',
      in: true,
    },
  ] as const;
  it.each(cases)('$name', (row) => {
    const named = 'named' in row ? row.named : ['boris-bondarev'];
    const { details } = gap(named, 'quotations' in row ? row.quotations : []);
    expect(details.some(({ id }) => id === row.detail)).toBe(row.in);
    for (const { subject } of details) expect(named).toContain(subject.id);
  });
});

describe('a page has a gap', () => {
  const entity = (type: 'Person' | 'Event', certain: number) => ({
    id: type === 'Person' ? 'boris-bondarev' : 'bondarev-resignation',
    type,
    name: 'A',
    certain,
    possible: 1 - certain,
    marked: certain,
  });
  const quotation = { ...record('verbatim', ASHAMED), utterance: LETTER };
  const cases = [
    { name: 'where it has a quotation of the pack', quotations: [quotation], has: true },
    { name: 'where it names an event', entities: [entity('Event', 1)], has: true },
    { name: 'not where it only may name one', entities: [entity('Event', 0)], has: false },
    { name: 'not where it only names people', entities: [entity('Person', 1)], has: false },
    {
      name: 'not for a quotation that is not in this pack',
      quotations: [record('not in this pack', 'so')],
      has: false,
    },
  ];
  it.each(cases)('$name', ({ entities = [], quotations = [], has }) => {
    expect(pageGap(pack, { kind: 'list', entities, quotations }) !== null).toBe(has);
  });
});
