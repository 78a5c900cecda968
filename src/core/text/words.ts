import { withoutFormat } from './fold';

/**
 * The words of a quotation, folded for comparison: case, typographic quotes and dashes, commas, white
 * space and final punctuation do not count.
 */
export interface Word {
  /** UTF-16 code units into the text. */
  start: number;
  end: number;
  /** The folded word; ELLIPSIS for a mark that words were left out. */
  key: string;
  /** In square brackets, or in round ones that only name somebody: an editor's, not the speaker's. */
  inserted: boolean;
  /** Punctuation stands between this word and the one before: another clause may begin. */
  clause: boolean;
}

export const ELLIPSIS = '…';

/** An ellipsis, an abbreviation with periods, a number, a word with apostrophes and hyphens, & or %. */
const TOKEN =
  /[[(]?\s*(?:…|\.\s?\.\s?\.+)\s*[\])]?|(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?\b%?|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*(?:['’‘ʼ\-‐‑][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]+)*['’]?|[&%]/gu;
const CLAUSE_MARK = /[,;:.!?()–—]|\s-\s/;

/** Cuts a text into words, in order. */
export function wordsOf(text: string): Word[] {
  const brackets = insertions(text);
  let bracket = 0;
  let before = 0;
  return [...text.matchAll(TOKEN)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const between = text.slice(before, start);
    before = end;
    while ((brackets[bracket]?.end ?? Number.POSITIVE_INFINITY) <= start) bracket++;
    return {
      start,
      end,
      key: keyOf(match[0]),
      inserted: isInside(brackets[bracket], start, end),
      clause: CLAUSE_MARK.test(between),
    };
  });
}

function keyOf(token: string): string {
  if (/…|\.\s?\./.test(token)) return ELLIPSIS;
  return withoutFormat(token.normalize('NFC'))
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/'$/, '')
    .replace(/(?<=\p{L})\./gu, '')
    .toLowerCase();
}

const isInside = (range: { start: number; end: number } | undefined, start: number, end: number) =>
  range !== undefined && range.start <= start && end <= range.end;

/** In order. Square brackets; and round ones of at most three words that all begin with a capital: "(Lavrov)". */
function insertions(text: string): { start: number; end: number }[] {
  const square = text.matchAll(/\[[^[\]]{0,200}\]/g);
  const round = text.matchAll(/\((?:\p{Lu}[\p{L}’'-]*\s?){1,3}\)/gu);
  return [...square, ...round]
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
    .sort((a, b) => a.start - b.start);
}
