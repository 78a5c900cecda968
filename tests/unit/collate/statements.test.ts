import { describe, expect, test } from 'vitest';
import { seedPack } from '../../fixtures/seed-pack';

const { statements, sources } = seedPack();
const find = (id: string) => statements.find((each) => each.id === id);

/**
 * By hand from the three texts: a detail, what the sources are to each other on it, which are silent,
 * and how many independent origins it has.
 */
const DETAILS: [id: string, comparison: string, silent: string[], origins: number][] = [
  ['boris-bondarev.name', 'differ', [], 3],
  ['boris-bondarev.age', 'agree', ['text-001'], 2],
  ['boris-bondarev.jobTitle', 'compatible', [], 3],
  ['boris-bondarev.workLocation', 'agree', [], 3],
  ['boris-bondarev.inPostSince', 'single', ['text-000', 'text-003'], 1],
  // LinkedIn, and the letter to the ambassador.
  ['boris-bondarev.lengthOfService', 'compatible', ['text-003'], 2],
  ['boris-bondarev.rank', 'single', ['text-000', 'text-003'], 1],
  ['boris-bondarev.concernsHeardBy', 'compatible', [], 3],
  // One letter, though one source tells of it without its addressee.
  ['boris-bondarev.ashamed', 'compatible', ['text-000'], 1],
  // The interview with the Associated Press, which one source does not name.
  ['boris-bondarev.keepMouthsShut', 'agree', ['text-000'], 1],
  ['boris-bondarev.asylum', 'compatible', ['text-003'], 2],
  ['boris-bondarev.defection', 'agree', ['text-000'], 2],
  ['boris-bondarev.residence', 'compatible', [], 3],
  ['boris-bondarev.kremlinReaction', 'differ', ['text-001'], 2],
  ['boris-bondarev.calledHero', 'agree', ['text-000'], 1],
  // Both have it from Reuters.
  ['bondarev-resignation.startDate', 'agree', ['text-003'], 1],
  ['bondarev-resignation.othersResigned', 'differ', ['text-003'], 2],
  ['bondarev-resignation.othersWillFollow', 'differ', [], 3],
  ['bondarev-letter-published.recipient', 'differ', ['text-000'], 2],
  ['russian-invasion-of-ukraine.startDate', 'compatible', [], 3],
  ['human-rights-council-debate.startDate', 'agree', ['text-003'], 2],
  ['russian-foreign-ministry.homeAndFamily', 'agree', ['text-003'], 1],
  ['sergey-lavrov.timeSpan', 'agree', ['text-000'], 1],
  ['hillel-neuer.name', 'differ', ['text-000'], 2],
];

describe('what the seeds say', () => {
  test.each(DETAILS)('%s: %s, silent %j, origins %i', (id, comparison, silent, origins) => {
    expect(find(id)).toMatchObject({ comparison, silent, origins });
  });

  test('every value is verbatim in its source', () => {
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    const values = statements.flatMap((statement) => statement.values);
    expect(values.length).toBeGreaterThan(100);
    for (const { value, passage } of values) {
      expect(texts.get(passage.source)?.slice(passage.start, passage.end)).toBe(value);
    }
  });

  test('no value stands in page furniture', () => {
    const furnished = statements
      .flatMap(({ values }) => values)
      .filter(({ passage: { source, start, end } }) =>
        sources
          .find(({ id }) => id === source)
          ?.furniture.some((range) => range.start < end && start < range.end),
      );
    expect(furnished).toEqual([]);
  });

  test('20 years and since 2002 are told with their sum', () => {
    expect(find('boris-bondarev.lengthOfService')?.reason).toBe(
      'Since 2002 makes 20 years by 2022.',
    );
  });

  test('three months and the fourth month are told with the day of the invasion', () => {
    const statement = find('russian-invasion-of-ukraine.startDate');
    expect(statement?.reason).toBe('Since 24 February 2022 makes 3 months by 24 May 2022.');
    expect(statement?.values.map(({ normal }) => normal)).toEqual([
      'since 2022-02-24',
      'P3M',
      'since 2022-02-24',
      'P3M',
    ]);
  });

  test('only the Kremlin’s reaction differs over time', () => {
    const overTime = statements.filter((each) => each.overTime).map(({ id }) => id);
    expect(overTime).toEqual(['boris-bondarev.kremlinReaction']);
  });

  test('an origin is given to a value only where its own source states it', () => {
    const origins = find('boris-bondarev.keepMouthsShut')?.values.map(({ origin }) => origin);
    expect(origins).toEqual(['associated-press', null]);
  });

  test('values come in the order of the sources and their texts', () => {
    for (const { values } of statements) {
      const passages = values.map(({ passage }) => passage);
      const inOrder = sources.flatMap(({ id }) =>
        passages.filter(({ source }) => source === id).toSorted((a, b) => a.start - b.start),
      );
      expect(passages).toEqual(inOrder);
    }
  });
});
