/** Whether a page that has the words of a post reprints it, or tells the same in words of its own. */
import { LONG } from './claims';
import type { Claim } from './marked';
import type { Match } from './match';
import { firstFrom, mentionsIn, type PageText } from './page-text';
import { isSpoken } from './versions';

/** A post reads like a report, and a report may read like it. */
export const isPost = ({ version }: Match): boolean => version.quotation.medium === 'post';

/** A version that quotes somebody itself has marks inside, wherever its own ends lie. */
export const hasMarks = ({ version }: Match): boolean =>
  version.quotation.parts.some(({ exact }) => /["“„«]/.test(exact));

/** No name, handle and date above or before a post are longer, in code units. */
const LONGEST_LABEL = 90;

/** False for a page's own prose without marks, which happens to have a post's words or quotes whom it quotes. */
export function isReprint(page: PageText, { parts, match, attribution }: Claim): boolean {
  const spoken = match.comparison.to.filter(isSpoken);
  const own = spoken.filter(({ start }) => !isQuoted(page, start));
  if (hasMarks(match) && own.length < LONG) return false;
  if (!isPost(match) || match.cut === 0) return true;
  const { speaker } = match.version;
  if (attribution && attribution.entity === speaker) return true;
  return spoken.some(({ key }) => FIRST_PERSON.test(key)) || isLabelled(page, parts[0]?.start ?? 0);
}

/** Who says "I" is no reporter. */
const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|our|ours)(?:'|$)/;

/** True where a closed quotation in marks holds an offset. */
function isQuoted({ quoted }: PageText, at: number): boolean {
  const next = firstFrom(quoted, at + 1);
  return quoted
    .slice(Math.max(0, next - NESTED), next)
    .some(({ closed, end }) => closed && at < end);
}

/** Quotations inside one another. */
const NESTED = 4;

/** "Boris Bondarev: …", or a line above that is little but a name. */
function isLabelled(page: PageText, start: number): boolean {
  const before = page.text.slice(Math.max(0, start - LONGEST_LABEL), start);
  const label = /[^\n:.!?]{2,}(?::\s+|\n\s*)$/.exec(before);
  if (!label || (label.index === 0 && before.length === LONGEST_LABEL)) return false;
  const range = { start: start - before.length + label.index, end: start };
  return mentionsIn(page, range).some(({ type }) => type === 'Person' || type === 'Organization');
}
