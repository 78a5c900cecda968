import type { Pack, Passage } from '../../core/model/pack';

/**
 * The quotations of a source just before and just after a place in it.
 * @param start UTF-16 code units into the source's text; -1 for before its beginning.
 */
export function neighbours(
  pack: Pack,
  sourceId: string,
  start: number,
): { previous: Passage | null; next: Passage | null } {
  const passages = pack.quotations
    .map(({ passage }) => passage)
    .filter(({ source }) => source === sourceId)
    .sort((a, b) => a.start - b.start);
  return {
    previous: passages.findLast((passage) => passage.start < start) ?? null,
    next: passages.find((passage) => passage.start > start) ?? null,
  };
}
