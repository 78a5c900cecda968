import { expect, test } from 'vitest';
import { locate } from '../../../src/core/pack/locate';

const TEXT = 'ashamed of shame, newspaperExternal link\nshame on you';

const ROWS: [what: string, locator: Parameters<typeof locate>[1], starts: number[]][] = [
  ['whole words, not the same letters inside a word', { exact: 'shame' }, [11, 41]],
  ['parts of words where there are no whole ones', { exact: 'External link' }, [27]],
  ['the place after a prefix', { exact: 'shame', prefix: 'of ' }, [11]],
  ['the place before a suffix', { exact: 'shame', suffix: ' on' }, [41]],
  ['nothing without the prefix', { exact: 'shame', prefix: 'no ' }, []],
  ['words across lines', { exact: 'link\nshame' }, [36]],
  ['case as it is', { exact: 'Shame' }, []],
];

test.each(ROWS)('a locator finds %s', (_, locator, starts) => {
  expect(locate(TEXT, locator).map(({ start }) => start)).toEqual(starts);
});

test('a locator finds nothing that reaches out of the range it is given', () => {
  expect(locate(TEXT, { exact: 'shame' }, { start: 7, end: 15 })).toEqual([]);
});
