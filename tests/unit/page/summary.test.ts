import { expect, test } from 'vitest';
import { summaryOf } from '../../../entrypoints/engine/summary';
import type { Mention } from '../../../src/core/model/mention';

const mention = (entity: string, certainty: Mention['certainty']) =>
  ({ entity, type: 'Person', name: entity, certainty }) as Mention;
const MENTIONS = [
  mention('b', 'possible'),
  mention('a', 'certain'),
  mention('b', 'certain'),
  mention('c', 'possible'),
];
const row = (id: string, certain: number, possible: number, marked: number) => ({
  ...{ id, type: 'Person', name: id },
  ...{ certain, possible, marked },
});

test.each([
  {
    name: 'all that are shown',
    shows: () => true,
    rows: [row('b', 1, 1, 2), row('a', 1, 0, 1), row('c', 0, 1, 1)],
  },
  {
    name: 'none that is only possible, where those are not shown',
    shows: ({ certainty }: Mention) => certainty === 'certain',
    rows: [row('b', 1, 1, 1), row('a', 1, 0, 1), row('c', 0, 1, 0)],
  },
])('a page’s summary counts every mention, and as marked $name', ({ shows, rows }) => {
  expect(summaryOf(MENTIONS, shows)).toEqual(rows);
});
