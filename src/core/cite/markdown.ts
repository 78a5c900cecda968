import { type Citation, isWebAddress } from './citation';
import { type CiteWords, citeParts, ENGLISH_CITE_WORDS } from './cite-words';

/**
 * A citation as Markdown: one block quote of the words, who said them, and on a line of its own the
 * source, its title linked to the words where its address is known.
 */
export function markdownCitation(
  citation: Citation,
  { accessed, words = ENGLISH_CITE_WORDS }: { accessed?: string; words?: CiteWords } = {},
): string {
  const { quoted, said, title, publisher, date } = citeParts(citation, words);
  const { link } = citation;
  const where = [
    link === null ? escapeMarkdown(title) : markdownLink(title, link),
    escapeMarkdown(`${publisher}, ${date}`),
    ...(link === null || accessed === undefined ? [] : [escapeMarkdown(words.accessed(accessed))]),
  ];
  return `> ${escapeMarkdown(quoted)}\n>\n> — ${escapeMarkdown(said)}\\\n> ${where.join(', ')}`;
}

/** What means something inside a line of Markdown, with tables, strikes, formulas and mentions. */
const SIGNS = /[\\`*_[\]<>|~&$@#]/g;
/** What makes a list, a heading or a rule at the beginning of a line. */
const BEGINNING = /^(\s*)(?:([-+=])|(\d{1,9})([.)]))/;
/** What turns into a link by itself. */
const AUTOLINKS = /:(?=\/\/)|(?<=\bwww)\./gi;

/** Words as Markdown that shows just them, in one line: nothing in them is markup, link or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\n\r\u2028\u2029]+\s*/g, ' ')
    .replace(SIGNS, '\\$&')
    .replace(AUTOLINKS, '\\$&')
    .replace(BEGINNING, (_, space: string, sign?: string, number?: string, end?: string) =>
      sign === undefined ? `${space}${number}\\${end}` : `${space}\\${sign}`,
    );
}

/** A link; the bare words where the address is none of the web. */
export function markdownLink(text: string, url: string): string {
  if (!isWebAddress(url)) return escapeMarkdown(text);
  // An entity would be read even in an address, and brackets or a space would end it.
  const address = url
    .replace(/[\s()<>\\]/g, (sign) => encodeURIComponent(sign).replace(/[()]/g, percent))
    .replace(/&(?=#?\w+;)/g, '%26');
  return `[${escapeMarkdown(text)}](${address})`;
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
