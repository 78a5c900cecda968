import { dateInWords } from '../model/dates';
import type { Citation } from './citation';

/** The few words of a citation, so that it can be had in another language. */
export interface CiteWords {
  publisherNotStated: string;
  /** In place of a date that the source does not state. */
  noDate: string;
  speakerNotStated: string;
  /** The marks around quoted words, and what stands between two parts of them. */
  quotes: readonly [open: string, close: string];
  between: string;
  /** The speaker with those it was told to, and the medium. */
  said(speaker: string, to: string | null, medium: string | null): string;
  date(date: string): string;
  accessed(date: string): string;
}

export const ENGLISH_CITE_WORDS: CiteWords = {
  publisherNotStated: 'publisher not stated',
  noDate: 'n.d.',
  speakerNotStated: 'speaker not stated',
  quotes: ['“', '”'],
  between: '” … “',
  said: (speaker, to, medium) =>
    [speaker, ...(to === null ? [] : [`to ${to}`]), ...(medium === null ? [] : [medium])].join(
      ', ',
    ),
  date: (date) => dateInWords(date),
  accessed: (date) => `accessed ${dateInWords(date)}`,
};

/** The pieces of a citation in words; the title in brackets where it is only the first words. */
export function citeParts(citation: Citation, words: CiteWords) {
  const { parts, speaker, to, medium, source } = citation;
  const [open, close] = words.quotes;
  return {
    quoted: `${open}${parts.map(inOneLine).join(words.between)}${close}`,
    said: words.said(speaker ?? words.speakerNotStated, to, medium),
    title: source.title === null ? `[${source.firstWords}]` : inOneLine(source.title),
    publisher: source.publisher ?? words.publisherNotStated,
    date: source.datePublished === null ? words.noDate : words.date(source.datePublished),
  };
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
