import type { Citation } from './citation';
import { type CiteWords, citeParts, ENGLISH_CITE_WORDS } from './cite-words';

/** A date as far as it is known: year, month, day. */
export interface CslDate {
  'date-parts': [number[]];
}

/** One entry of CSL-JSON, as far as Gloss fills it. What a source does not state has no key. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  note: string;
}

/**
 * A quotation's source as an entry of CSL-JSON, for reference managers. Nobody is its author: the
 * pack does not know who wrote the report, and whose words it quotes stands in the note, beside the
 * passage (UTF-16 code units of the stored text) and the text's SHA-256. A title in brackets is the
 * first words of a text without one, as is the custom for titles that are supplied.
 */
export function cslItem(
  citation: Citation,
  { accessed, words = ENGLISH_CITE_WORDS }: { accessed?: string; words?: CiteWords } = {},
): CslItem {
  const { source, passage } = citation;
  const { quoted, said, title } = citeParts(citation, words);
  return {
    id: citation.id,
    type: 'article-newspaper',
    title,
    ...(source.publisher !== null && { 'container-title': source.publisher }),
    ...(source.datePublished !== null && { issued: cslDate(source.datePublished) }),
    ...(source.url !== null && accessed !== undefined && { accessed: cslDate(accessed) }),
    ...(source.url !== null && { URL: source.url }),
    note: [
      `${quoted} — ${said}`,
      `passage: ${passage.start}-${passage.end} (UTF-16)`,
      `SHA-256: ${source.sha256}`,
    ].join('\n'),
  };
}

/** A pack's date as CSL-JSON has it; the time of the day is left out, CSL has none. */
const cslDate = (date: string): CslDate => ({
  'date-parts': [date.slice(0, 10).split('-').map(Number)],
});
