/**
 * Search over a pack: names in any script, words of quotations, titles of sources.
 *
 * Every typed word has to be found. It is taken as it is typed, or as the beginning of a word; only
 * where the pack has neither is it taken with a few edits. Tried and left: edits for every word, which
 * puts "mission" among the results for "missing", and letter triples, which cost more memory than the
 * names and find fewer of the short ones.
 */
import type { Range } from '../model/verdicts';
import { type Candidate, candidatesOf } from './candidates';
import type { SearchDocument } from './documents';
import { MATCHES, type Match, place, type Typed } from './place';
import type { SearchIndex } from './search-index';
import { termsOf } from './terms';
import { type Alternative, asTyped, nearly } from './vocabulary';

export type SearchResult = SearchDocument & {
  match: Match;
  /** What of `text` was typed, in order, in UTF-16 code units of it. */
  ranges: Range[];
};

/** So many of the likeliest are looked at word by word. */
const LOOKED_AT = 400;
/** A longer query is no query: what comes after is left. */
const MOST_WORDS = 16;

/**
 * What a query finds, the best first: exact names, names that begin so, quotations and titles with all
 * of its words, and what is close to it. Each entity and each utterance comes once, in the form that
 * fits best. Nothing for a query without a letter or digit, and for one letter names alone.
 * @param limit how many results at most.
 */
export function search(index: SearchIndex, query: string, limit = 20): SearchResult[] {
  const keys = termsOf(query.slice(0, 400)).map(({ key }) => key);
  if (keys.length === 0) return [];
  const best = new Map<string, Ranked>();
  for (const [i, variant] of variantsOf(keys.slice(0, MOST_WORDS)).entries())
    for (const ranked of found(index, variant, i === 0)) {
      const known = best.get(ranked.of);
      if (!known || inOrderOfRank(ranked, known) < 0) best.set(ranked.of, ranked);
    }
  return [...best.values()]
    .sort(inOrderOfRank)
    .slice(0, limit)
    .map(({ result }) => result);
}

/** The words as they were typed, and with two neighbours as one: "war mongering". */
const variantsOf = (keys: readonly string[]): string[][] => [
  [...keys],
  ...keys.slice(1).map((key, i) => [...keys.slice(0, i), keys[i] + key, ...keys.slice(i + 2)]),
];

interface Ranked {
  result: SearchResult;
  /** What comes once. */
  of: string;
  rank: number;
  weight: number;
  /** The document's number: the canonical name comes first. */
  number: number;
}

const inOrderOfRank = (a: Ranked, b: Ranked): number =>
  b.rank - a.rank || b.weight - a.weight || a.number - b.number;

/** @param mayBeMistyped false where words were joined, which are then taken as they are. */
function found(index: SearchIndex, keys: readonly string[], mayBeMistyped: boolean): Ranked[] {
  const { vocabulary } = index;
  const typed = keys.map((key) => asTyped(vocabulary, key));
  const close = (key: string, i: number) =>
    mayBeMistyped ? nearly(vocabulary, key, i === keys.length - 1) : [];
  const missing = typed.map((one, i) => (one.length > 0 ? [] : close(keys[i] as string, i)));
  let groups: Alternative[][] = typed.map((one, i) => [...one, ...(missing[i] ?? [])]);
  let candidates = candidatesOf(index, groups);
  if (candidates.length === 0 && keys.length > 1) {
    groups = typed.map((one, i) => {
      const known = new Set(one.map(({ word }) => word));
      return [...one, ...close(keys[i] as string, i).filter(({ word }) => !known.has(word))];
    });
    candidates = candidatesOf(index, groups);
  }
  const asked = keys.map((key, i): Typed => {
    const words = (groups[i] ?? []).map(({ word }) => vocabulary.words[word] as string);
    return { key, close: new Set(words.filter((word) => !word.startsWith(key))) };
  });
  const isLetter = keys.length === 1 && keys[0]?.length === 1;
  return likeliest(index, candidates)
    .filter(({ document }) => !isLetter || index.documents[document]?.kind === 'entity')
    .map((candidate) => ranked(index, candidate, asked));
}

/** Of many candidates the likeliest, by what is known without a look at their texts. */
function likeliest({ lengths, weights }: SearchIndex, candidates: Candidate[]): Candidate[] {
  if (candidates.length <= LOOKED_AT) return candidates;
  const score = ({ document, fit }: Candidate) =>
    fit - (lengths[document] as number) / 100 + Math.min(weights[document] as number, 50) / 1000;
  return candidates
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .sort((a, b) => b.score - a.score || a.candidate.document - b.candidate.document)
    .slice(0, LOOKED_AT)
    .map(({ candidate }) => candidate);
}

/** Names before titles, and titles before quotations, where they fit alike. */
const KINDS = { entity: 2, source: 1, quotation: 0 };

function ranked(
  { documents, lengths, weights }: SearchIndex,
  { document: number, fit }: Candidate,
  asked: readonly Typed[],
): Ranked {
  const document = documents[number] as SearchDocument;
  const { match, inOrder, ranges } = place(document.text, asked);
  // What a quotation begins with says no more than what it goes on with.
  const shown = match === 'begins' && document.kind === 'quotation' ? 'words' : match;
  const tier = MATCHES.length - MATCHES.indexOf(shown);
  const rank =
    tier * 100 +
    (inOrder && asked.length > 1 ? 40 : 0) +
    KINDS[document.kind] * 10 +
    fit * 9 -
    Math.min(lengths[number] as number, 50) / 100;
  const of = document.kind === 'quotation' ? document.utterance : document.id;
  return {
    result: { ...document, match: shown, ranges },
    of: `${document.kind} ${of}`,
    rank,
    weight: weights[number] as number,
    number,
  };
}
