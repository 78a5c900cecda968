import { describe, expect, it, test } from 'vitest';
import { search } from '../../../src/core/search/search';
import { buildSearchIndex } from '../../../src/core/search/search-index';
import { groupResults } from '../../../src/ui/search/group';
import { fromFirstMatch } from '../../../src/ui/search/marked-text';
import { SearchResults } from '../../../src/ui/search/search-results';
import { seedPack } from '../../fixtures/seed-pack';
import { drawn, readOut } from '../card/drawn';

const index = buildSearchIndex(seedPack());
const shown = (query: string) =>
  drawn(
    <SearchResults
      query={query}
      groups={groupResults(search(index, query))}
      active={0}
      onOpen={() => {}}
    />,
  );

describe('the results of a search', () => {
  test.each([
    ['bondrev', 'set off what is close to the typed word', '<mark>Bondarev</mark>'],
    ['neuer', 'stand under their types', 'People'],
    ['never so ashamed', 'hold the words of quotations', 'data-kind="quotation"'],
    ['Бондарев', 'keep the language of the name found', 'lang="ru"'],
  ])('for %s %s', (query, _, markup) => {
    expect(shown(query)).toContain(markup);
  });

  it('for nothing of the pack say so', () => {
    expect(readOut(shown('zyzzyva'))).toBe(
      'Found in the pack The pack has nothing like “zyzzyva”. Try a name, or some words of a quotation.',
    );
  });

  it('are numbered in the order in which they are shown', () => {
    const rows = groupResults(search(index, 'russia')).flatMap((group) => group.rows);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map(({ nth }) => nth)).toEqual(rows.map((_, i) => i));
  });
});

describe('a long text is shown', () => {
  const long = `${'word '.repeat(20)}match and the rest`;
  const cases = [
    { name: 'from its beginning where the match is near it', text: 'a match', at: 2, begins: 'a ' },
    { name: 'from a little before a far match', text: long, at: 100, begins: '… word ' },
  ];
  it.each(cases)('$name, the match set off', ({ text, at, begins }) => {
    const cut = fromFirstMatch(text, [{ start: at, end: at + 5 }]);
    expect(cut.text.startsWith(begins)).toBe(true);
    expect(cut.ranges.map(({ start, end }) => cut.text.slice(start, end))).toEqual(['match']);
  });
});
