import { describe, expect, it } from 'vitest';
import { search } from '../../../src/core/search/search';
import { buildSearchIndex } from '../../../src/core/search/search-index';
import { seedPack } from '../../fixtures/seed-pack';

const pack = seedPack();
const index = buildSearchIndex(pack);

/** The first result as "match kind id: highlighted|words". */
function best(query: string): string {
  const [first] = search(index, query);
  if (!first) return 'nothing';
  const words = first.ranges.map(({ start, end }) => first.text.slice(start, end));
  return `${first.match} ${first.kind} ${first.id}: ${words.join('|')}`;
}

describe('the first result of a query', () => {
  it.each([
    ['Boris Bondarev', 'exact entity boris-bondarev: Boris|Bondarev'],
    ['bondarew', 'exact entity boris-bondarev: Bondarew'],
    ['Бондарев', 'exact entity boris-bondarev: Бондарев'],
    ['бондареву', 'exact entity boris-bondarev: Бондареву'],
    ['bóndarev', 'exact entity boris-bondarev: Bondarev'],
    ['BONDAREV', 'exact entity boris-bondarev: Bondarev'],
    ['  bondarev!?', 'exact entity boris-bondarev: Bondarev'],
    ['bondrev', 'close entity boris-bondarev: Bondarev'],
    ['bodnarev', 'close entity boris-bondarev: Bondarev'],
    ['bondre', 'close entity boris-bondarev: Bondarev'],
    ['lavro', 'begins entity sergey-lavrov: Lavro'],
    ['boris b', 'begins entity boris-bondarev: Boris|B'],
    ['Lavrov Sergei', 'words entity sergey-lavrov: Sergei|Lavrov'],
    ['geneva un', 'words entity russian-mission-geneva: UN|Geneva'],
    ['human righs council', 'close entity human-rights-council: Human|Rights|Council'],
    ['b', 'begins entity boris-bondarev: B'],
    ['war mongering', 'words quotation 001-warmongering: warmongering'],
    ['warmongering', 'words quotation 001-warmongering: warmongering'],
    ['mouths keep shut', 'words quotation 003-mouths-shut-caption: keep|mouths|shut'],
    ['bondarev ashamed', 'words quotation 003-so-ashamed-letter: ashamed'],
    ['russian diplomat quits', 'begins source text-003: Russian|diplomat|quits'],
    ['', 'nothing'],
    [' \n', 'nothing'],
    ['🇷🇺', 'nothing'],
    ['…?!', 'nothing'],
    ['xyzzy', 'nothing'],
    ['bondarev xyzzy', 'nothing'],
  ])('of “%s” is %s', (query, found) => {
    expect(best(query)).toEqual(found);
  });
});

it('a person of the pack comes once, whatever many of the names fit', () => {
  const ids = search(index, 'bondar', 100).map(({ kind, id }) => `${kind} ${id}`);
  expect(ids).toContain('entity boris-bondarev');
  expect(ids).toEqual([...new Set(ids)]);
});

it('an utterance comes once, in the version that fits best', () => {
  const utterances = search(index, 'ashamed', 100).flatMap((one) =>
    one.kind === 'quotation' ? [one.utterance] : [],
  );
  expect(utterances.length).toBeGreaterThan(0);
  expect(utterances).toEqual([...new Set(utterances)]);
});

it('a speaker’s name alone finds none of the quotations that do not hold it', () => {
  const texts = search(index, 'peskov', 100).map(({ text }) => text.toLowerCase());
  expect(texts.filter((text) => !text.includes('pes') && !text.includes('пес'))).toEqual([]);
});

it('one letter finds names alone', () => {
  const kinds = search(index, 'w', 100).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['entity']));
});

it('no more results come than were asked for', () => {
  expect(search(index, 'russia', 3)).toHaveLength(3);
});

it('what fits as it was typed comes before what is close to it', () => {
  const matches = search(index, 'russian diplomat', 100).map(({ match }) => match === 'close');
  expect(matches).toEqual([...matches].sort((a, b) => Number(a) - Number(b)));
});

it('every name of the pack finds its entity first, or one that has the same name', () => {
  const lost = pack.entities.flatMap(({ id, names }) =>
    names.flatMap(({ text }) => {
      const [first] = search(index, text, 1);
      const same = pack.entities.find((one) => one.id === first?.id);
      const shares = same?.names.some((one) => one.text.toLowerCase() === text.toLowerCase());
      return first?.kind === 'entity' && (first.id === id || shares) ? [] : [`${id}: ${text}`];
    }),
  );
  expect(lost).toEqual([]);
});
