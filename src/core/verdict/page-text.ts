/** A page as the verdicts see it: its whole text, what is named there and what stands in marks. */
import type { Mention } from '../model/mention';
import type { Range } from '../model/verdicts';
import { countBefore } from '../text/halving';
import { type Quoted, quotedIn } from './marks';

export interface PageText {
  text: string;
  /** Paragraphs, headings and the like, in order. */
  blocks: readonly Range[];
  /** In order. */
  mentions: readonly Mention[];
  quoted: readonly Quoted[];
  /** What the pack says that its persons are, by entity. */
  descriptions: ReadonlyMap<string, string>;
}

/** Reads the marks of a page; blocks and mentions are to be in order. */
export function readPage(
  text: string,
  blocks: readonly { start: number; text: string }[],
  mentions: readonly Mention[],
  descriptions: ReadonlyMap<string, string>,
): PageText {
  const ranges = blocks.map((block) => ({
    start: block.start,
    end: block.start + block.text.length,
  }));
  return { text, blocks: ranges, mentions, quoted: quotedIn(text), descriptions };
}

/** The number of the first range, of ranges in order, that starts at `at` or later. */
export const firstFrom = (ranges: readonly Range[], at: number): number =>
  countBefore(ranges, ({ start }) => start < at);

/** The block that holds an offset; the text itself where none does. */
export function blockAt({ blocks, text }: PageText, at: number): Range {
  const block = blocks[firstFrom(blocks, at + 1) - 1];
  return block && at <= block.end ? block : { start: 0, end: text.length };
}

/** The mentions that begin in a range. */
export function mentionsIn({ mentions }: PageText, { start, end }: Range): Mention[] {
  const found: Mention[] = [];
  for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.start >= end) break;
    found.push(mention);
  }
  return found;
}

/** How far around a quotation its attribution is looked for, in code units. */
const REACH = 1200;
/** Quoted stretches that begin this far before may still reach in. */
const LONGEST = 4000;

/**
 * The text around a range, inside its block and inside the marks that it stands in, with every other
 * quoted stretch blanked out: same length, same offsets. A quotation's last mark of punctuation stays.
 */
export function narrationAround(page: PageText, range: Range): Range & { text: string } {
  const first = blockAt(page, range.start);
  const last = blockAt(page, range.end);
  let start = Math.max(first.start, range.start - REACH);
  let end = Math.min(last.end, range.end + REACH);
  const from = firstFrom(page.quoted, start - LONGEST);
  const others: Range[] = [];
  for (let i = from; i < page.quoted.length; i++) {
    const quoted = page.quoted[i] as Quoted;
    if (quoted.start >= end) break;
    const around = quoted.start <= range.start && range.end <= quoted.end;
    const within = range.start <= quoted.start && quoted.end <= range.end;
    if (within) continue;
    if (around && quoted.closed) {
      start = Math.max(start, quoted.start);
      end = Math.min(end, quoted.end);
    } else if (!around) others.push(quoted);
  }
  let text = page.text.slice(start, end);
  for (const other of others) {
    const a = Math.max(other.start, start) - start;
    const b = Math.min(other.end, end) - start;
    if (a < b) text = text.slice(0, a) + blank(text.slice(a, b)) + text.slice(b);
  }
  return { start, end, text: unwrapped(text) };
}

/** Lines of this length are cut by a column, not by their writer; in code units. */
const COLUMN = { from: 55, to: 100 };

/** Line breaks that a column made, as spaces. */
function unwrapped(text: string): string {
  const lines = text.split('\n');
  const isCut = (line: string, next: string) =>
    line.length >= COLUMN.from &&
    line.length <= COLUMN.to &&
    next !== '' &&
    !/[.!?:”"’']\s*$/.test(line);
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      return next === undefined ? line : line + (isCut(line, next) ? ' ' : '\n');
    })
    .join('');
}

const blank = (text: string): string =>
  ' '.repeat(Math.max(0, text.length - 1)) +
  (/[.!?]$/.test(text) ? text.slice(-1) : ' ').slice(0, text.length);
