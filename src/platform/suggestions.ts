/** Search results as the address bar shows them. */
import type { Range } from '../core/model/verdicts';
import type { SearchResult } from '../core/search/search';
import type { KeyOf } from '../words/keys';
import type { Words } from '../words/words';

/** What an address bar takes: the words that choosing puts in it, and a line of Chromium's own markup. */
export interface Suggestion {
  content: string;
  description: string;
}

/** Characters of a text that are shown at most: an address bar is one line. */
const MOST = 100;
/** Characters before the first of the words that were typed, where a text is cut. */
const BEFORE = 30;

/**
 * @param marked whether the browser reads markup; else the description is plain text.
 */
export function suggestionOf(
  result: SearchResult,
  words: Words<KeyOf<'shared' | 'background'>>,
  marked: boolean,
): Suggestion {
  const { text, ranges } = cut(result);
  const shown = marked ? withMatches(text, ranges) : text;
  const beside = besideOf(result, words);
  const aside = marked ? `<dim>${inXml(beside)}</dim>` : beside;
  return { content: result.text, description: `${shown} — ${aside}` };
}

function besideOf(result: SearchResult, words: Words<KeyOf<'shared' | 'background'>>): string {
  if (result.kind === 'source') return words.say('background.source');
  if (result.kind === 'quotation')
    return result.speaker?.name ?? words.say('shared.speakerNotStated');
  const type = words.say(`shared.type.${result.type}`);
  return result.text === result.name ? type : `${result.name}, ${type}`;
}

/** The part of a text that is shown, from a little before what was typed. */
function cut({ text, ranges }: SearchResult): { text: string; ranges: Range[] } {
  if (text.length <= MOST) return { text, ranges };
  const first = ranges[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : text.lastIndexOf(' ', first - BEFORE) + 1;
  const part = [...text.slice(from)].slice(0, MOST).join('');
  const head = from > 0 ? '… ' : '';
  const moved = ranges
    .map(({ start, end }) => ({ start: start - from, end: Math.min(end - from, part.length) }))
    .filter(({ start, end }) => start >= 0 && start < end)
    .map(({ start, end }) => ({ start: start + head.length, end: end + head.length }));
  const tail = from + part.length < text.length ? '…' : '';
  return { text: `${head}${part}${tail}`, ranges: moved };
}

function withMatches(text: string, ranges: readonly Range[]): string {
  let at = 0;
  let marked = '';
  for (const { start, end } of ranges) {
    marked += `${inXml(text.slice(at, start))}<match>${inXml(text.slice(start, end))}</match>`;
    at = end;
  }
  return marked + inXml(text.slice(at));
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text in XML; characters that XML has no way to write are left out. */
const inXml = (text: string): string =>
  text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, '')
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
