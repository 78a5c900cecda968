import { documentsOf, type SearchDocument, type Searched } from './documents';
import { termsOf } from './terms';
import { buildVocabulary, type Vocabulary } from './vocabulary';

/** What a search runs on, made once of a pack. */
export interface SearchIndex {
  documents: readonly SearchDocument[];
  /** By document: how many words its text has. */
  lengths: Uint16Array;
  /** By document: how often the sources name what it is a name of. */
  weights: Int32Array;
  /** A posting is the document's number twice, and one more where the word is its speaker's name. */
  vocabulary: Vocabulary;
}

/** Makes the index; a hundred thousand names take about half a second. */
export function buildSearchIndex(pack: Searched): SearchIndex {
  const documents = documentsOf(pack);
  const lengths = new Uint16Array(documents.length);
  function* pairs(): Generator<readonly [string, number]> {
    for (const [number, document] of documents.entries()) {
      const terms = termsOf(document.text);
      lengths[number] = terms.length;
      for (const [i, { key, hyphened }] of terms.entries()) {
        yield [key, number * 2];
        // "war-mongering" is found as "warmongering" too.
        if (hyphened) yield [(terms[i - 1]?.key ?? '') + key, number * 2];
      }
      if (document.kind === 'quotation' && document.speaker)
        for (const { key } of termsOf(document.speaker.name)) yield [key, number * 2 + 1];
    }
  }
  const vocabulary = buildVocabulary(pairs());
  const named = new Map(pack.entities.map(({ id, passages }) => [id, passages.length]));
  const weights = Int32Array.from(documents, ({ id }) => named.get(id) ?? 0);
  return { documents, lengths, weights, vocabulary };
}
