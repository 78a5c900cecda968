import type { Citation } from './citation';
import { type CiteWords, citeParts, ENGLISH_CITE_WORDS } from './cite-words';

/**
 * A citation as plain text, in two lines: the words and who said them; the source.
 * @param accessed the day on which the reader opened the page, YYYY-MM-DD; left out where not given.
 */
export function plainCitation(
  citation: Citation,
  { accessed, words = ENGLISH_CITE_WORDS }: { accessed?: string; words?: CiteWords } = {},
): string {
  const { quoted, said, title, publisher, date } = citeParts(citation, words);
  const { url } = citation.source;
  const where = [
    title,
    publisher,
    date,
    ...(url === null ? [] : [url]),
    ...(url === null || accessed === undefined ? [] : [words.accessed(accessed)]),
  ];
  return `${quoted} — ${said}\n${where.join(', ')}`;
}
