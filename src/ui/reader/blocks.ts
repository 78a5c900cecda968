import type { Source } from '../../core/model/pack';

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Paragraphs that follow each other and are all page furniture, or all not. */
export interface Block {
  furniture: boolean;
  paragraphs: Stretch[];
}

/** The first paragraph where it is the source's own headline, so that it need not be shown twice. */
export function headlineOf({ text, title }: Pick<Source, 'text' | 'title'>): Stretch | null {
  const start = text.search(/\S/);
  if (title === null || !text.startsWith(title, start)) return null;
  const end = start + title.length;
  return /^[^\S\n]*(\n|$)/.test(text.slice(end)) ? { start, end } : null;
}

/**
 * A source's text from `after` (UTF-16 code units) on as paragraphs, one a line, white space at their
 * ends left out.
 */
export function blocksOf(
  { text, furniture }: Pick<Source, 'text' | 'furniture'>,
  after: number,
): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/\S.*/g)) {
    const paragraph = { start: line.index, end: line.index + line[0].trimEnd().length };
    if (paragraph.start < after) continue;
    const inside = furniture.some(
      ({ start, end }) => start <= paragraph.start && paragraph.end <= end,
    );
    const last = blocks.at(-1);
    if (last?.furniture === inside) last.paragraphs.push(paragraph);
    else blocks.push({ furniture: inside, paragraphs: [paragraph] });
  }
  return blocks;
}
