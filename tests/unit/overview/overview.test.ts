import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../src/core/overview/matrix';
import { packSheet } from '../../../src/core/overview/pack-sheet';
import { byDate, mostExact } from '../../../src/core/overview/partial-date';
import { relatedTo } from '../../../src/core/overview/related';
import { timelineOf } from '../../../src/core/overview/timeline';
import { seedPack } from '../../fixtures/seed-pack';

const pack = seedPack();

describe('the timeline', () => {
  const days = timelineOf(pack);
  const entries = days.flatMap((day) => day.entries);

  it('goes by date, as exactly as each is known, and ends with what is not dated', () => {
    expect(days.map(({ date, precision }) => [date, precision])).toEqual([
      ['2021-12', 'month'],
      ['2022-02-24', 'day'],
      ['2022-03', 'month'],
      ['2022-05-23', 'day'],
      ['2022-05-24', 'day'],
      [null, null],
    ]);
  });

  it('has each event and each utterance once', () => {
    const events = pack.entities.filter(({ type }) => type === 'Event');
    expect(entries.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(
      [
        ...events.map(({ id }) => `event ${id}`),
        ...pack.utterances.map(({ id }) => `utterance ${id}`),
      ].sort(),
    );
  });

  it('has each quotation once, with its utterance, the fullest version first', () => {
    const utterances = entries.flatMap((entry) => (entry.kind === 'utterance' ? [entry] : []));
    const ids = utterances.flatMap(({ quotations }) => quotations.map(({ id }) => id));
    expect(ids.sort()).toEqual(pack.quotations.map(({ id }) => id).sort());
    expect(utterances.filter(({ quotations }) => quotations[0]?.class !== 'fullest')).toEqual([]);
  });

  it('puts a day’s events before what was said on it', () => {
    const day = days.find(({ date }) => date === '2022-05-23');
    expect(day?.entries.slice(0, 3).map(({ kind }) => kind)).toEqual([
      'event',
      'event',
      'utterance',
    ]);
  });

  it('tells by when undated words were reported, where a source is dated', () => {
    const find = (id: string) => entries.find((entry) => entry.id === id);
    expect(find('000-walked-out')).toMatchObject({ reportedBy: '2022-05-24' });
    expect(find('001-simple')).toMatchObject({ reportedBy: null });
  });

  it('of one entity has only what it takes part in, says, is told, or is spoken of in', () => {
    const ids = timelineOf(pack, 'dmitry-peskov').flatMap((day) => day.entries.map(({ id }) => id));
    expect(ids).toEqual(['000-declared-himself', '000-no-longer-on-our-side']);
    const reuters = timelineOf(pack, 'reuters').flatMap((day) => day.entries.map(({ id }) => id));
    expect(reuters).toEqual(['000-walked-out', '000-scale-of-this-disaster']);
  });
});

it.each<[dates: (string | null)[], inOrder: (string | null)[]]>([
  [
    ['2022-05-23', null, '2022', '2022-05', '2022-05-01', '2021-12'],
    ['2021-12', '2022', '2022-05', '2022-05-01', '2022-05-23', null],
  ],
  [
    [null, null],
    [null, null],
  ],
])('%j in order are %j', (dates, inOrder) => {
  expect(dates.toSorted(byDate)).toEqual(inOrder);
});

it.each<[dates: (string | null)[], date: string | null]>([
  [[null, '2022-05', '2022-05-23'], '2022-05-23'],
  [['2022-05-24', '2022-05-23'], '2022-05-23'],
  [['2022-05-23', '2022-05-24T09:33'], '2022-05-23'],
  [[null], null],
  [[], null],
])('of %j the most exact is %s', (dates, date) => {
  expect(mostExact(dates)).toBe(date);
});

describe('the matrix', () => {
  const { rows, sources } = matrixOf(pack);
  const row = (id: string) => rows.find(({ utterance }) => utterance === id);

  it('has a row for each utterance and a cell for each source', () => {
    expect(rows.map(({ utterance }) => utterance).sort()).toEqual(
      pack.utterances.map(({ id }) => id).sort(),
    );
    const order = pack.sources.map(({ id }) => id);
    expect(sources.map(({ id }) => id)).toEqual(order);
    expect(
      rows.filter(({ cells }) => cells.map((cell) => cell.source).join() !== order.join()),
    ).toEqual([]);
  });

  it('is silent exactly where the pack says so', () => {
    const silent = Object.fromEntries(pack.utterances.map((one) => [one.id, one.silent]));
    for (const { utterance, cells } of rows)
      expect(cells.flatMap((cell) => (cell.class === null ? [cell.source] : []))).toEqual(
        silent[utterance],
      );
  });

  it('gives of several versions in one source the closest, and all their ids', () => {
    expect(row('001-so-ashamed-letter')?.cells).toEqual([
      { source: 'text-000', class: null, quotations: [] },
      {
        source: 'text-001',
        class: 'fullest',
        quotations: ['001-so-ashamed-letter', '001-so-ashamed-post'],
      },
      {
        source: 'text-003',
        class: 'altered',
        quotations: ['003-so-ashamed-headline', '003-so-ashamed-letter'],
      },
    ]);
  });

  it('begins with what most sources have', () => {
    const speaking = rows.map(({ cells }) => cells.filter((cell) => cell.class !== null).length);
    expect(speaking).toEqual([...speaking].sort((a, b) => b - a));
    expect(speaking[0]).toBe(2);
  });

  it('of one speaker has only that speaker’s', () => {
    const speakers = matrixOf(pack, 'hillel-neuer').rows.map(({ speaker }) => speaker?.name);
    expect(new Set(speakers)).toEqual(new Set(['Hillel Neuer']));
  });
});

describe('related entities', () => {
  it('are those that the sources put together with it, the closest first', () => {
    const related = relatedTo(pack, 'dmitry-peskov');
    expect(related[0]).toMatchObject({ id: 'boris-bondarev', type: 'Person' });
    expect(related.map(({ id }) => id)).not.toContain('dmitry-peskov');
  });

  it('are related both ways by the same ties', () => {
    const ids = pack.entities.map(({ id }) => id);
    const all = new Map(ids.map((id) => [id, relatedTo(pack, id, ids.length)]));
    for (const [id, related] of all)
      for (const { id: other, ties } of related)
        expect(all.get(other)?.find((one) => one.id === id)?.ties).toEqual(ties);
  });

  it('are none for an unknown id, and no more than asked for', () => {
    expect(relatedTo(pack, 'nobody')).toEqual([]);
    expect(relatedTo(pack, 'boris-bondarev', 3)).toHaveLength(3);
  });
});

describe('the pack’s sheet', () => {
  const sheet = packSheet(pack);

  it('counts all that the pack has', () => {
    const sum = (of: Record<string, number>) => Object.values(of).reduce((a, b) => a + b, 0);
    expect(sum(sheet.entities)).toBe(pack.entities.length);
    expect(sum(sheet.statements)).toBe(pack.statements.length);
    expect(sheet.sources.reduce((all, one) => all + one.quotations, 0)).toBe(
      pack.quotations.length,
    );
    expect(sheet.utterances).toEqual({ all: pack.utterances.length, inSeveralSources: 9 });
    expect(sheet.sources.map(({ sha256 }) => sha256)).toEqual(
      pack.sources.map((one) => one.sha256),
    );
  });

  it('says what each source does not state', () => {
    const ofSources = sheet.unknown.flatMap((one) =>
      'source' in one ? [`${one.source} ${one.what}`] : [],
    );
    expect(ofSources).toEqual([
      'text-001 title',
      'text-001 publisher',
      'text-003 publisher',
      'text-001 datePublished',
      'text-003 datePublished',
      'text-001 url',
      'text-003 url',
    ]);
  });

  it('says which quotations nobody is named for, and which details differ', () => {
    const { unknown } = sheet;
    expect(unknown).toContainEqual({
      what: 'speaker',
      quotations: ['003-everybody-disagrees', '003-shut-up'],
    });
    const differ = unknown.find(({ what }) => what === 'differ');
    expect(differ && 'statements' in differ && differ.statements).toHaveLength(
      sheet.statements.differ,
    );
  });
});
