/** The words by which a report says who speaks, and their subject. */
import { type Attribution, given, isNamed, nameFrom, UNKNOWN } from './antecedent';
import {
  ACCORDING,
  FROM_SAYING,
  INTRANSITIVE,
  OFFICE,
  PASSIVE,
  QUOTED_AS,
  RELATIVE,
  SAID_TO,
  WHO,
} from './attribution-words';
import { type Clause, clauseOf } from './clauses';
import { documents, inWordsOf, orQuoted, passedOn, remarked } from './handed-on';
import { forSaying, hearsay } from './hearsay';
import type { PageText } from './page-text';
import { type Narration, partFrom, peopleIn, type Somebody } from './people';
import { type Saying, sayingsIn } from './sayings';

/** “…,” said Bondarev; “…,” Bondarev, 41, told Reuters. */
export function tagAfter(page: PageText, after: Narration): Attribution | null {
  const lead = /^["”“’'»«›\s,.;…–—-]*/.exec(after.text)?.[0].length ?? 0;
  const tag = { start: after.start + lead, text: after.text.slice(lead) };
  const own = inWordsOf(page, tag, true);
  if (own) return own;
  if (GOES_ON.test(tag.text)) return null;
  const according = accordingTo(page, tag, true);
  if (according) return according;
  return documents(page, tag) ?? orQuoted(page, tag, teller(page, tag));
}

/** Whoever a tag says speaks. */
function teller(page: PageText, tag: Narration): Attribution | null {
  const quoted = QUOTED_AS.exec(tag.text)?.[0].length;
  const cited = quoted ? nameFrom(page, partFrom(tag, quoted)) : null;
  if (cited) return cited;
  const sayings = sayingsIn(tag);
  const [saying] = sayings;
  if (!saying) return null;
  if (saying.start === 0) return inverted(page, tag, saying);
  const people = peopleIn(page, tag).filter(({ end }) => end <= tag.start + saying.start);
  const opens = people[0];
  const opening = opens && tag.text.slice(0, opens.start - tag.start).trim();
  const leadIn = tag.text.slice(0, saying.start).trim();
  if (!opens) return leadIn.split(/\s+/).length <= TITLE_WORDS ? UNKNOWN : null;
  if (opening && opening.split(/\s+/).length > TITLE_WORDS) return null;
  const name = opens.end - tag.start;
  const aside = RELATIVE.exec(tag.text.slice(name))?.[0].length;
  if (
    aside &&
    isNamed(opens) &&
    opens.subject &&
    sayings.some(({ start }) => start >= name + aside)
  )
    return given(page, opens);
  return bySubject(page, tag, saying);
}

/** The sentence goes on after the quotation: what follows is another clause. */
const GOES_ON =
  /^(?:and|but|or|nor|while|whereas|because|since|which|who|when|where|if|so|than|to|of|with|for|in|on|at|by|from|about|against|between|before|after|ahead|among|amongst|as|over|into|through|during|that|following|without|amid|is|was|are|were|has|had|will|would)\b(?!\s+(?:how|what)\b)/i;

/** Words of office before a name: "UN Watch's executive director Hillel Neuer". */
const TITLE_WORDS = 8;

/** The verb nearest to the quotation decides: Peskov said that Bondarev had “…”. */
export function tagBefore(page: PageText, before: Narration): Attribution | null {
  const according =
    inWordsOf(page, before, false) ??
    accordingTo(page, before, false) ??
    passedOn(page, before) ??
    hearsay(page, before) ??
    remarked(page, before);
  if (according) return according;
  for (const saying of sayingsIn(before).reverse()) {
    const found = bySubject(page, before, saying);
    if (found) return found;
  }
  return null;
}

function accordingTo(page: PageText, narration: Narration, atStart: boolean): Attribution | null {
  const match = [...narration.text.matchAll(ACCORDING)].at(atStart ? 0 : -1);
  if (!match || (atStart && match.index > 0)) return null;
  const rest = partFrom(narration, match.index + match[0].length);
  const named = nameFrom(page, rest);
  // According to Neuer, Bondarev wrote: “…”; quoting Kipling, Bondarev wrote: “…”
  const isSource = /^a/i.test(match[0]) || named?.entity === null;
  if (!atStart && isSource && sayingsIn(rest).length > 0) return null;
  // "Neuer quoted him", "quoted the letter": whoever quotes does not say it.
  const isOthers = /^(?:him|her|them|it|from|the|his|a)\b/i.test(rest.text) && !atStart;
  return named ?? (isOthers && sayingsIn(rest).length === 0 ? UNKNOWN : null);
}

/** said Kremlin spokesman Dmitry Peskov; said the man Neuer called a hero */
function inverted(page: PageText, tag: Narration, saying: Saying): Attribution | null {
  const rest = partFrom(tag, saying.end);
  const [role, name] = peopleIn(page, rest);
  const isCalled =
    role?.kind === 'role' &&
    role.start === rest.start + 1 &&
    name &&
    sayingsIn(rest).some(({ start }) => rest.start + start === name.end + 1);
  return isCalled ? given(page, role) : nameFrom(page, rest);
}

/** The subject of a verb of saying: before it, after "by", or after the verb that begins a tag. */
export function bySubject(
  page: PageText,
  narration: Narration,
  saying: Saying,
): Attribution | null {
  const at = narration.start + saying.start;
  const left = narration.text.slice(0, saying.start);
  const right = narration.text.slice(saying.end);
  const isQuoted = /\b(?:quoted|cited|reported)\s+as\s+$/.test(left);
  const by = isQuoted ? null : /^\s+by\s+/.exec(right);
  if (by) return nameFrom(page, partFrom(narration, saying.end + by[0].length));
  if (/^\s+nothing\b/.test(right)) return UNKNOWN;
  const lastWords = left
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter(Boolean)
    .slice(-2);
  if (SAID_TO.has(saying.word) && PASSIVE.test(left)) return UNKNOWN;
  if (lastWords.some((word) => /^(?:not|never)$|n['’]t$/.test(word))) return UNKNOWN;
  const all = peopleIn(page, narration).filter(({ end }) => end <= at);
  const praised = forSaying(page, left, saying, all);
  if (praised) return praised;
  const aside = /,\s*$/.test(left);
  const writes = aside && INTRANSITIVE.has(saying.word) ? enclosed(page, narration, saying) : null;
  if (writes) return writes;
  const nearest = all.findLast(isNamed);
  if (nearest && !nearest.subject) {
    const [upTo, rest] = [
      left.slice(nearest.end - narration.start),
      narration.text.slice(nearest.end - narration.start),
    ];
    if (WHO.test(upTo) && !/^\s+not\b/.test(right))
      return { ...given(page, nearest), clear: false };
    if (
      FROM_SAYING.test(rest) &&
      /\b(?:by|from)\s+(?:\S+\s+){0,3}$/.test(left.slice(0, nearest.start - narration.start))
    )
      return UNKNOWN;
  }
  const speaks = ({ end }: Somebody) => OWN_WORDS_SPEAK.test(left.slice(end - narration.start));
  const subjects = all.filter(
    (one) => !isAside(narration, one) && (one.subject || (one.ownWords && speaks(one))),
  );
  if (subjects.length === 0) return inversion(page, narration, saying);
  const isParticiple = saying.word.endsWith('ing');
  if (!aside && !isParticiple) return given(page, subjects.at(-1) as Somebody);
  const clause = isParticiple ? clauseOf(left, narration.start, subjects) : null;
  if (clause) return ofClause(page, clause);
  const followed = ({ end }: Somebody) => /^\s*[,(]/.test(left.slice(end - narration.start));
  const subject = (aside && subjects.find(followed)) || (subjects[0] as Somebody);
  return given(page, subject);
}

/** The subject of a participle's clause; where the main clause may do as well, not clearly. */
function ofClause(page: PageText, { subject, main }: Clause): Attribution {
  const found = given(page, subject);
  return main ? { ...found, clear: false, or: given(page, main).entity } : found;
}

/** "Bondarev’s resignation letter" right before its verb. */
const OWN_WORDS_SPEAK = /^(?:['’]s?)?\s+(?:(?!and\b|or\b)[\p{L}-]+\s+){1,4}$/iu;

/** Lavrov, wrote Bondarev, had become “…” */
function enclosed(page: PageText, narration: Narration, saying: Saying): Attribution | null {
  const rest = partFrom(narration, saying.end);
  const [who] = peopleIn(page, rest);
  if (!who?.subject || !(isNamed(who) || who.kind === 'pronoun')) return null;
  const between = rest.text.slice(0, who.start - rest.start);
  const isClosed = /^\s*,/.test(rest.text.slice(who.end - rest.start));
  return isClosed && OFFICE.test(between.trimStart()) ? given(page, who) : null;
}

/** The diplomat, wrote Kasparov, had said: “…” */
function isAside({ start, text }: Narration, one: Somebody): boolean {
  const verb = /,\s+(\p{L}+)\s+(?:\p{L}+\s+){0,4}$/u.exec(text.slice(0, one.start - start))?.[1];
  return (
    verb !== undefined &&
    INTRANSITIVE.has(verb.toLowerCase()) &&
    /^\s*,/.test(text.slice(one.end - start))
  );
}

/** Said Bondarev: “…” */
function inversion(page: PageText, narration: Narration, saying: Saying): Attribution | null {
  return saying.start === 0 ? inverted(page, narration, saying) : null;
}
