import type { SearchIndex } from './search-index';
import type { Alternative } from './vocabulary';

/** A document that has every word that was typed, each in one form or another. */
export interface Candidate {
  document: number;
  /** From 0 to 1: how well its words fit, on average. */
  fit: number;
}

/**
 * The documents that have one alternative or more of every group. A quotation may have some of its
 * words in its speaker's name, but not all.
 * @param groups for each typed word the words of the vocabulary that it may mean, the best first.
 */
export function candidatesOf(
  { documents, vocabulary }: SearchIndex,
  groups: readonly (readonly Alternative[])[],
): Candidate[] {
  const fits = new Float64Array(documents.length);
  const matched = new Uint8Array(documents.length);
  const inText = new Uint8Array(documents.length);
  let reached: number[] = [];
  for (const [group, alternatives] of groups.entries()) {
    reached = [];
    for (const { word, fit } of alternatives) {
      const end = vocabulary.from[word + 1] as number;
      for (let at = vocabulary.from[word] as number; at < end; at++) {
        const posting = vocabulary.postings[at] as number;
        const document = posting >> 1;
        if ((matched[document] as number) < group) continue;
        if ((posting & 1) === 0) inText[document] = 1;
        if (matched[document] === group) {
          matched[document] = group + 1;
          fits[document] = (fits[document] as number) + fit;
          reached.push(document);
        }
      }
    }
  }
  return reached
    .filter((document) => inText[document] === 1)
    .map((document) => ({ document, fit: (fits[document] as number) / groups.length }));
}
