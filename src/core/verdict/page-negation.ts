/** A negation that a page prints before its marks: did not want “…”, refused to “…” */
import { cutNegation } from '../collate/negation';
import type { Group } from './groups';
import { blockAt, type PageText } from './page-text';
import { unitsIn } from './stretches';

/** Words that negate what follows them are so near, in code units and in words. */
const BEFORE = 80;
const WORDS = 6;
const REFUSES = /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|unwilling|unable)$/;

/** True where the page's own words right before a quotation negate what it quotes. */
export function isNegated(page: PageText, { parts: [first], units: [word] }: Group): boolean {
  if (!first || !word) return false;
  const start = Math.max(blockAt(page, first.start).start, first.start - BEFORE);
  const before = page.text.slice(start, first.start);
  if (/[^\p{L}\p{N}\s]\s*\S\s*$/u.test(before)) return false;
  const words = unitsIn(page.text, [{ start, end: first.start }]).slice(-WORDS);
  const clause = words.findLastIndex((unit) => unit.clause);
  if (words.slice(Math.max(0, clause)).some(({ key }) => REFUSES.test(key))) return true;
  return cutNegation([...words, word], words.length, words.length) !== null;
}
