import { describe, expect, test } from 'vitest';
import { scan } from '../../../src/core/match/scan';
import { seedPack, seedScanner } from '../../fixtures/seed-pack';
import { type Expected, readRow, withoutNames } from './cases/marked';
import { ALL_TOPICS } from './cases/topics';

const scanner = seedScanner();
const rows = ALL_TOPICS.flatMap((topic) => topic.rows);

const line = ({ start, end, text, certainty, entity }: Expected) =>
  `${start}-${end} ${text} ${certainty === 'certain' ? '=' : '~'} ${entity}`;

function found(blocks: readonly string[]): string[] {
  let start = 0;
  const placed = blocks.map((text) => {
    const block = { start, text };
    start += text.length + 1;
    return block;
  });
  return scan(scanner, placed).mentions.map(line);
}

describe.each(ALL_TOPICS)('$says', (topic) => {
  test.each(topic.rows)('%j', (row) => {
    const { blocks, mentions } = readRow(row);
    expect(found(blocks)).toEqual(mentions.map(line));
  });
});

describe('the tables', () => {
  test('hold at least 400 rows', () => expect(rows.length).toBeGreaterThanOrEqual(400));

  test('leave at least a third of their texts without any mark', () => {
    const empty = rows.filter((row) => readRow(row).mentions.length === 0);
    expect(empty.length * 3).toBeGreaterThanOrEqual(rows.length);
  });

  test('name every entity of the pack, and an organisation or a place in at least 80 rows', () => {
    const { entities } = seedPack();
    const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
    const named = rows.map((row) => new Set(readRow(row).mentions.map((m) => m.entity)));
    expect(new Set(named.flatMap((ids) => [...ids]))).toEqual(new Set(typeOf.keys()));

    const isOrganizationOrPlace = (id: string) =>
      ['Organization', 'Place'].includes(typeOf.get(id) ?? '');
    const withOne = named.filter((ids) => [...ids].some(isOrganizationOrPlace));
    expect(withOne.length).toBeGreaterThanOrEqual(80);
  });

  test('hold no two rows that differ only by the names in them', () => {
    const seen = new Map<string, string>();
    const twins = rows.filter((row) => {
      const bare = withoutNames(row);
      const known = seen.has(bare);
      if (!known) seen.set(bare, row);
      return known;
    });
    expect(twins).toEqual([]);
  });
});
