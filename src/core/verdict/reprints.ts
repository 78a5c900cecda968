/** Whether a page that has the words of a post reprints it, or tells the same in words of its own. */
import type { Mention } from '../model/mention';
import { LONG } from './claims';
import type { Claim } from './marked';
import type { Match } from './match';
import { firstFrom, mentionsIn, type PageText } from './page-text';
import { isPost, isSpoken } from './versions';

/** A version that quotes somebody itself has marks inside, wherever its own ends lie. */
export const hasMarks = ({ version }: Match): boolean =>
  version.quotation.parts.some(({ exact }) => /["“„«]/.test(exact));

/** No name, handle and date above, before or below a post are longer, in code units. */
const LONGEST_LABEL = 90;

/** False for a page's own prose without marks, which happens to have a post's words or quotes whom it quotes. */
export function isReprint(page: PageText, claim: Claim): boolean {
  const { match, attribution } = claim;
  const spoken = match.comparison.to.filter(isSpoken);
  const own = spoken.filter(({ start }) => !isQuoted(page, start));
  if (hasMarks(match) && own.length < LONG) return false;
  if (!isPost(match.version) || match.cut === 0) return true;
  const { speaker } = match.version;
  if (attribution && attribution.entity === speaker) return true;
  return spoken.some(({ key }) => FIRST_PERSON.test(key)) || isLabelled(page, claim);
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

/** "Boris Bondarev: …"; or its author in a line above that is little more, or with a handle above or below. */
function isLabelled(page: PageText, { parts, match }: Claim): boolean {
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  const named = (from: number, to: number) =>
    mentionsIn(page, { start: from, end: to }).filter(
      ({ entity }) => entity === match.version.speaker,
    );
  const from = Math.max(0, start - LONGEST_LABEL);
  const before = page.text.slice(from, start);
  const label = /[^\n:.!?]{2,}(:\s+|\n\s*)$/.exec(before);
  if (label && (label.index > 0 || from === 0)) {
    const range = { start: from + label.index, end: start };
    const isAnyones = label[1]?.startsWith(':') && mentionsIn(page, range).some(isSomebody);
    if (isAnyones || named(range.start, start).length > 0) return true;
  }
  const after = page.text.slice(end, end + LONGEST_LABEL);
  return (
    named(from, start).some((name) => HEADED.test(page.text.slice(name.end, start))) ||
    named(end, end + after.length).some(
      (name) =>
        PARTING.test(page.text.slice(end, name.start)) && SIGNED.test(after.slice(name.end - end)),
    )
  );
}

const isSomebody = ({ type }: Mention): boolean => type === 'Person' || type === 'Organization';

const DATE_WORDS =
  'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|' +
  'october|november|december|[ap]m|h|at|st|nd|rd|th';

/** What sites print from an author's name to the post, with a handle: "(@HillelNeuer) · May 23, 2022". */
const HEADED = new RegExp(
  String.raw`^(?=.*@\w)(?:[^\p{L}@]|@\w+|(?<!\p{L})(?:verified|account|follow|${DATE_WORDS})(?!\p{L}))*$`,
  'isu',
);
/** And below a post, up to the name and from there to the handle. */
const PARTING = /^(?:[^\p{L}\p{N}@]|https?:\S+|pic\.\S+)*$/u;
const SIGNED = /^[^\p{L}\p{N}@]*@\w/u;
