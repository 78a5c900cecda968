import { describe, expect, test } from 'vitest';
import type { Stretch } from '../../../src/ui/reader/blocks';
import { countKinds, type Kind, marksOf, shownMarks } from '../../../src/ui/reader/marks';
import { painter } from '../../../src/ui/reader/paint';
import { passageBrief } from '../../../src/ui/reader/passage-brief';
import { stepsFrom } from '../../../src/ui/reader/steps';
import { pack, passageOf, whole } from './reader-pack';

const [one] = pack.sources;
if (!one) throw new Error('the pack has no source');
const marks = marksOf(pack, 'one');
const wordsAt = ({ start, end }: Stretch) => one.text.slice(start, end);

describe('the marks of a source', () => {
  test('are every name, quotation and detail in it, in reading order', () => {
    expect(marks.map((mark) => [wordsAt(mark), mark.things.map(({ kind }) => kind)])).toEqual([
      ['Ann Ash', ['Person']],
      [whole.exact, ['quotation']],
      ['sea', ['Place']],
      ['41', ['detail']],
    ]);
  });

  test('are one where several things have the same words', () => {
    const [value] = pack.statements[0]?.values ?? [];
    if (!value) throw new Error('the pack has no statement');
    const statements = [
      { ...pack.statements[0], values: [{ ...value, passage: passageOf('one', 'Ann Ash') }] },
    ];
    const both = marksOf({ ...pack, statements } as typeof pack, 'one');
    expect(both[0]?.things.map(({ kind }) => kind)).toEqual(['Person', 'detail']);
  });

  test.each<[name: string, hidden: Kind[], left: string[]]>([
    ['no kind is hidden', [], ['Ann Ash', whole.exact, 'sea', '41']],
    ['quotations are hidden', ['quotation'], ['Ann Ash', 'sea', '41']],
    ['all but details are hidden', ['Person', 'Place', 'quotation'], ['41']],
  ])('are shown as far as wanted where %s', (_, hidden, left) => {
    expect(shownMarks(marks, new Set(hidden)).map(wordsAt)).toEqual(left);
  });

  test('are counted by kind', () => {
    expect(countKinds(marks)).toMatchObject({ Person: 1, Event: 0, quotation: 1, detail: 1 });
  });
});

describe('a text is painted', () => {
  const paint = painter(one.text.length, marks, []);
  const painted = paint(whole).map((part) => ({ ...part, words: wordsAt(part) }));

  test('with the inner mark answering where marks overlap', () => {
    expect(painted.map(({ words, mark }) => [words, mark && wordsAt(mark)])).toEqual([
      ['I went,', whole.exact],
      ['” she told us, “', null],
      ['to ', whole.exact],
      ['sea', 'sea'],
      ['.', whole.exact],
    ]);
  });

  test('with the looks of every mark over it', () => {
    expect(painted.find(({ words }) => words === 'sea')?.kinds).toEqual(['quotation', 'Place']);
  });

  test('with one stop for the keyboard for each mark', () => {
    expect(painted.filter(({ lead }) => lead).map(({ words }) => words)).toEqual([
      'I went,',
      'sea',
    ]);
  });

  test('with its furniture told apart', () => {
    const faint = painter(one.text.length, [], [{ start: 0, end: 3 }]);
    expect(faint({ start: 0, end: 5 }).map(({ kinds }) => kinds)).toEqual([['furniture'], []]);
  });
});

describe('from a place one goes', () => {
  const sea = passageOf('one', 'sea');
  test.each<[from: string, place: Stretch | null, steps: (string | number | null)[]]>([
    ['before the beginning', null, [null, 'Ann Ash', null]],
    ['the first mark', passageOf('one', 'Ann Ash'), [null, whole.exact, 1]],
    ['a mark around others', whole, ['Ann Ash', 'sea', 2]],
    ['a mark inside another', sea, [whole.exact, '41', 3]],
    ['words that are no mark', passageOf('one', 'told us'), [whole.exact, 'sea', null]],
    ['the last mark', passageOf('one', '41'), ['sea', null, 4]],
  ])('to the marks beside it: from %s', (_, place, expects) => {
    const { previous, next, nth, of } = stepsFrom(marks, place);
    expect([previous && wordsAt(previous), next && wordsAt(next), nth]).toEqual(expects);
    expect(of).toBe(4);
  });
});

describe('the panel on a passage', () => {
  const briefAt = (passage: Stretch) => passageBrief(pack, one, marks, passage);

  test('tells of an entity where the other sources name it, and which do not', () => {
    expect(briefAt(passageOf('one', 'Ann Ash')).here).toMatchObject([
      {
        kind: 'Person',
        name: 'Ann Ash',
        elsewhere: [{ source: { id: 'two' }, times: 2, first: { start: 0 } }],
        silent: [{ id: 'three' }],
      },
    ]);
  });

  test('tells of a quotation what it is, and the other versions by source', () => {
    expect(briefAt(whole).here).toMatchObject([
      {
        kind: 'quotation',
        class: 'fullest',
        others: [{ source: { id: 'two' }, versions: [{ class: 'shortened' }] }],
        silent: [{ id: 'three' }],
      },
    ]);
  });

  test('tells of a detail whose it is, and what the other sources say', () => {
    expect(briefAt(passageOf('one', '41')).here).toMatchObject([
      {
        kind: 'detail',
        subject: { name: 'Ann Ash' },
        others: [
          { source: { id: 'two' }, values: [{ passage: { exact: '40' } }] },
          { source: { id: 'three' }, values: [] },
        ],
      },
    ]);
  });

  test('knows the words that describe an entity, which are not marked', () => {
    expect(briefAt(passageOf('one', 'Ann Ash said')).here).toMatchObject([{ id: 'ann' }]);
  });

  test.each<[passage: string, at: Stretch, around: string[], inside: string[]]>([
    ['a quotation', whole, [], ['sea']],
    ['a name in a quotation', passageOf('one', 'sea'), [whole.exact], []],
    ['words that are no mark', passageOf('one', 'She is 41'), [], ['41']],
    ['words that begin with a mark', passageOf('one', 'Ann Ash said'), [], ['Ann Ash']],
  ])('leads to the marks around %s and inside', (_, at, around, inside) => {
    const brief = briefAt(at);
    expect(brief.around.map(({ text }) => text)).toEqual(around);
    expect(brief.inside.map(({ text }) => text)).toEqual(inside);
  });
});
