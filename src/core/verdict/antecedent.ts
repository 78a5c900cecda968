/** Whom a name, a pronoun or an office in the narration stands for. */
import type { Range } from '../model/verdicts';
import { sentenceAround } from '../text/sentence';
import { OFFICE_WITH, SAME_ROLE, UNNAMED_OFFICE } from './attribution-words';
import { firstFrom, type PageText } from './page-text';
import { fits, type Narration, peopleIn, type Somebody } from './people';

export interface Attribution {
  /** The person or organisation of the pack; null for somebody else, or nobody that could be told. */
  entity: string | null;
  /** Somebody in particular, of the pack or not. */
  known: boolean;
  isPerson: boolean;
  /** In so many words, in the same sentence or the next. */
  clear: boolean;
  /** Whose words they may be as well, where one of the two hands on the other's: the entity. */
  or?: string | null;
}

/** An attribution as it bears on somebody's words: whoever may have said them as well is not robbed of them. */
export const inFavourOf = (
  found: Attribution | null,
  speaker: string | null,
): Attribution | null =>
  found && speaker !== null && found.or === speaker
    ? { entity: speaker, known: true, isPerson: true, clear: false }
    : found;

/** Somebody, or something, that could not be told. */
export const UNKNOWN: Attribution = { entity: null, known: false, isPerson: false, clear: false };

/** True for persons, of the pack or not. */
export const isNamed = ({ kind }: Somebody): boolean => kind === 'person' || kind === 'stranger';

/** Whom the words are given to by what the page calls them. */
export function given(page: PageText, who: Somebody): Attribution {
  if (who.kind === 'person')
    return { entity: who.entity, known: true, isPerson: true, clear: true };
  if (who.kind === 'stranger') return { entity: null, known: true, isPerson: true, clear: true };
  if (who.kind === 'organization')
    return { entity: who.entity, known: true, isPerson: false, clear: true };
  if (/^(?:they|we|i)$/i.test(who.text)) return UNKNOWN;
  return antecedent(page, who);
}

/** Whoever is named first, before the phrase ends. */
export function nameFrom(page: PageText, narration: Narration): Attribution | null {
  const stop = /[,.;:!?()“"«]|\s(?:of|for|in|on|at|to|from|after|when|whom?|as|and|that)\s/.exec(
    narration.text.slice(1),
  );
  const text = narration.text.slice(0, stop ? stop.index + 1 : undefined);
  const people = peopleIn(page, narration).filter(
    ({ start, possessive }) => start < narration.start + text.length && !possessive,
  );
  const best = people.find(isNamed) ?? people[0];
  if (!best) return null;
  const holder = holderOf(page, people, best);
  const isOthers = UNNAMED_OFFICE.test(narration.text.slice(holder.end - narration.start));
  return isOthers ? UNKNOWN : given(page, holder);
}

/** Of names before and after an office, the one who holds it; the first says with whom. */
export function holderOf(page: PageText, people: readonly Somebody[], first: Somebody): Somebody {
  const next = people[people.indexOf(first) + 1];
  const isHolder =
    next && isNamed(next) && OFFICE_WITH.test(page.text.slice(first.end, next.start));
  return isHolder ? holderOf(page, people, next) : first;
}

/** How far back a pronoun looks, in code units. */
export const LOOK_BACK = 900;

/** Whom a pronoun stands for: the nearest subject before it that fits, or nobody that could be told. */
function antecedent(page: PageText, pronoun: Somebody): Attribution {
  const from = Math.max(0, pronoun.start - LOOK_BACK);
  const around = narrationBefore(page, from, pronoun.start);
  const people = peopleIn(page, around).filter(
    (one) => isNamed(one) && !one.possessive && fits(pronoun.text, one.name),
  );
  if (people.length === 0 && pronoun.kind === 'pronoun') return UNKNOWN;
  const names = new Set(people.map(({ entity, text }) => entity ?? text));
  const role = pronoun.kind === 'role' ? (/\p{L}+$/u.exec(pronoun.text)?.[0] ?? '') : null;
  const isFit = (one: Somebody) =>
    role === null || one.entity === null || hasRole(page, one.entity, role);
  // Whoever a sentence names only as an object is not who the next one goes on with.
  const who =
    people.findLast((one) => one.subject && isFit(one) && opensSentence(around, one)) ??
    people.findLast((one) => one.subject && isFit(one)) ??
    people.findLast(isFit);
  if (!who) return role === null ? UNKNOWN : lastOfRole(page, pronoun.start, role);
  const clear = names.size === 1 && pronoun.kind === 'pronoun';
  return { entity: who.entity, known: true, isPerson: true, clear };
}

/** True where the pack describes a person by this word. */
function hasRole(page: PageText, entity: string, role: string): boolean {
  const described = page.descriptions.get(entity)?.toLowerCase() ?? '';
  const word = role.toLowerCase();
  return described.includes(SAME_ROLE.get(word) ?? word);
}

/** "The envoy": whoever of the pack was last named that a source calls so. */
function lastOfRole(page: PageText, before: number, role: string): Attribution {
  const from = firstFrom(page.mentions, before);
  const who = page.mentions
    .slice(Math.max(0, from - MENTIONS_BACK), from)
    .findLast(({ type, entity }) => type === 'Person' && hasRole(page, entity, role));
  return who ? { entity: who.entity, known: true, isPerson: true, clear: false } : UNKNOWN;
}

const MENTIONS_BACK = 100;

/** Named first in its sentence, a few words from its beginning at most. */
function opensSentence({ start, text }: Narration, one: Somebody): boolean {
  const at = one.start - start;
  const sentence = sentenceAround(text, at, at + 1);
  return at - sentence.start <= NEAR_BEGINNING;
}

/** In code units: a title, or "On Monday,". */
const NEAR_BEGINNING = 40;

/** The narration between two offsets, over blocks, with what is quoted blanked out. */
export function narrationBefore(page: PageText, from: number, to: number): Narration {
  let text = page.text.slice(from, to);
  for (let i = firstFrom(page.quoted, from - LOOK_BACK); i < page.quoted.length; i++) {
    const { start, end } = page.quoted[i] as Range;
    if (start >= to) break;
    if (end <= from || end >= to) continue;
    const [a, b] = [Math.max(start, from) - from, Math.min(end, to) - from];
    text = text.slice(0, a) + ' '.repeat(b - a) + text.slice(b);
  }
  return { start: from, text };
}
