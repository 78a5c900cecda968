/** Who is named right behind a quotation: denounced as “…” by Bondarev; “…”, as Cassis put it. */
import { type Attribution, given, isNamed, nameFrom, UNKNOWN } from './antecedent';
import { OFFICE, PASSIVE, SAID_TO } from './attribution-words';
import type { PageText } from './page-text';
import { type Narration, partFrom, peopleIn } from './people';
import { sayingsIn } from './sayings';

/** Whoever is named behind the words as the one whose they are; null where nobody is. */
export const namedBehind = (
  page: PageText,
  before: Narration,
  after: Narration,
): Attribution | null =>
  doneBy(page, before, after) ?? madeBy(page, after) ?? asTold(page, before, after);

/** “…”, made by Bondarev; not clearly, as it may be something else that was made. */
function madeBy(page: PageText, after: Narration): Attribution | null {
  const made = MADE_BY.exec(after.text)?.[0].length;
  const found = made ? nameFrom(page, partFrom(after, made)) : null;
  return found && { ...found, clear: false };
}

const MADE_BY =
  /^["”“’'»«›\s,–—-]*(?:an?\s+|the\s+)?(?:(?:claims?|words?|charges?|phrase|line)\s+)?(?:made|voiced|levelled|leveled|raised|written|spoken|uttered)\s+by\s+/i;

/** What may stand between a verb in the passive and the words: "as", "as a". */
const INTO_PASSIVE = /^\s+(?:as\s+)?(?:an?\s+|the\s+)?["“„«'‘‹»]?\s*$/i;

/** Lavrov was denounced as “…” by Bondarev */
function doneBy(page: PageText, before: Narration, after: Narration): Attribution | null {
  const by = /^["”“’'»«›\s]*by\s+/i.exec(after.text)?.[0].length;
  const verb = sayingsIn(before).at(-1);
  if (!by || !verb || !SAID_TO.has(verb.word)) return null;
  if (!INTO_PASSIVE.test(before.text.slice(verb.end))) return null;
  if (!PASSIVE.test(before.text.slice(0, verb.start))) return null;
  return nameFrom(page, partFrom(after, by)) ?? UNKNOWN;
}

/** Behind the name, up to where nothing more is told: "put it", "had once written to Reuters". */
const PUTS_IT =
  /^\s+(?:(?:ha[sd]|once|later|also|first)\s+){0,2}(?:puts?\s+it|says?|said|wrote|writes|written|noted?|notes|tweeted|told\s+\p{Lu}[\p{L}]*)(?:\s+(?:in|on|to|at|last)\s+[^.,;]*)?\s*(?:[.,;:!?]|$)/u;

/**
 * “…”, as Cassis put it. Where somebody else is named beside, it may be either's: one repeats it, or has
 * read it.
 */
function asTold(page: PageText, before: Narration, after: Narration): Attribution | null {
  const as = /^["”“’'»«›\s,–—-]*as\s+/i.exec(after.text)?.[0].length;
  if (!as) return null;
  const rest = partFrom(after, as);
  const who = peopleIn(page, rest).find(isNamed);
  if (!who || !OFFICE.test(rest.text.slice(0, who.start - rest.start))) return null;
  if (!PUTS_IT.test(rest.text.slice(who.end - rest.start))) return null;
  const named = given(page, who);
  const others = [...peopleIn(page, before), ...peopleIn(page, rest)].filter(isNamed);
  const other = others.map((one) => given(page, one)).find(({ entity }) => entity !== named.entity);
  return other ? { ...named, clear: false, or: other.entity } : named;
}
