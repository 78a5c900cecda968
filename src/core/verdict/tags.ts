/** The words by which a report says who speaks, and their subject. */
import type { Range } from '../model/verdicts';
import { type Attribution, given, isNamed, UNKNOWN } from './antecedent';
import {
  ACCORDING,
  BE,
  DOCUMENT,
  FROM_SAYING,
  INTRANSITIVE,
  MAY_BE_READ,
  OFFICE,
  OFFICE_WITH,
  PASSES_ON,
  QUOTED_AS,
  QUOTING,
  RELATIVE,
  SAID_TO,
  SAYING,
  SAYING_WITH,
  TO_WORDS,
  WHO,
  WORDS_BY,
  WORDS_THAT,
} from './attribution-words';
import type { PageText } from './page-text';
import { type Narration, peopleIn, type Somebody } from './people';

/** A verb of saying, at offsets of its narration's text. */
export interface Saying extends Range {
  word: string;
}

/** The verbs of saying in a narration, at offsets of its text. */
export function sayingsIn({ text }: Narration): Saying[] {
  const found: Saying[] = [];
  for (const match of text.matchAll(/[\p{L}-]+/gu)) {
    const word = match[0].toLowerCase();
    const end = match.index + match[0].length;
    if (!SAYING.has(word)) continue;
    const phrase = SAYING_WITH.get(word);
    if (phrase && !phrase.test(text.slice(end))) continue;
    if (/\bto\s+$/.test(text.slice(0, match.index))) continue;
    found.push({ word, start: match.index, end });
  }
  return found;
}

/** “…,” said Bondarev; “…,” Bondarev, 41, told Reuters. */
export function tagAfter(page: PageText, after: Narration): Attribution | null {
  const lead = /^["”“’'»«›\s,.;…–—-]*/.exec(after.text)?.[0].length ?? 0;
  const tag = { start: after.start + lead, text: after.text.slice(lead) };
  const own = inWordsOf(page, tag, true);
  if (own) return own;
  if (GOES_ON.test(tag.text)) return null;
  const according = accordingTo(page, tag, true);
  if (according) return according;
  const other = documents(page, tag) ?? quoting(page, tag);
  if (other) return other;
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

/** A narration from an offset of its text on. */
export const partFrom = ({ start, text }: Narration, from: number): Narration => ({
  start: start + from,
  text: text.slice(from),
});

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

/** In Bondarev’s words, “…”; “…,” in the words of Bondarev is what according to tells. */
function inWordsOf(page: PageText, narration: Narration, atStart: boolean): Attribution | null {
  const own = peopleIn(page, narration).findLast(({ start, end, ownWords }) => {
    const before = narration.text.slice(0, start - narration.start);
    const after = narration.text.slice(end - narration.start);
    const opens = atStart ? /^in\s+$/i : /\bin\s+$/i;
    return ownWords && opens.test(before) && /^['’]s?\s+(?:own\s+)?words\b/i.test(after);
  });
  if (!own || (!atStart && saysAfter(narration, own.end))) return null;
  return given(page, own);
}

/** True where somebody says something between an offset of the page and the end. */
const saysAfter = (narration: Narration, at: number): boolean =>
  sayingsIn(partFrom(narration, at - narration.start)).length > 0;

/** Peskov was asked about Bondarev’s remark that it was “…” */
function remarked(page: PageText, before: Narration): Attribution | null {
  const owner = peopleIn(page, before).findLast(({ end, ownWords }) => {
    const that = WORDS_THAT.exec(before.text.slice(end - before.start))?.[1];
    return ownWords && that !== undefined && !saysAfter(before, end + that.length);
  });
  return owner ? given(page, owner) : null;
}

/** “…,” reads the letter by Bondarev; “…,” says Bondarev’s statement */
function documents(page: PageText, tag: Narration): Attribution | null {
  const verb = MAY_BE_READ.exec(tag.text)?.[0].length;
  if (!verb) return null;
  const rest = partFrom(tag, verb);
  const [who] = peopleIn(page, rest);
  if (who?.ownWords && OFFICE.test(rest.text.slice(0, who.start - rest.start)))
    return given(page, who);
  const document = DOCUMENT.exec(rest.text)?.[0].length;
  if (!document) return null;
  const by = BY.exec(rest.text.slice(document))?.[0].length;
  return (by ? nameFrom(page, partFrom(rest, document + by)) : null) ?? UNKNOWN;
}

const BY = /^\s+(?:(?:written|signed|sent)\s+)?(?:by|from|of)\s+/i;

/** “…,” wrote Neuer, quoting Bondarev; whoever quotes a poet says it as well. */
function quoting(page: PageText, tag: Narration): Attribution | null {
  const match = QUOTING.exec(tag.text);
  const named = match && nameFrom(page, partFrom(tag, match.index + match[0].length));
  return named?.entity ? { ...named, clear: false } : null;
}

/** Neuer tweeted a letter by Bondarev: “…”; shared Bondarev’s statement: “…” */
function passedOn(page: PageText, before: Narration): Attribution | null {
  const match = [...before.text.matchAll(PASSES_ON)].at(-1);
  if (!match) return null;
  // Whoever says something after passing it on says what is theirs.
  if (sayingsIn({ ...before, text: before.text.slice(0, match.index) }).length > 0) return null;
  const rest = partFrom(before, match.index + match[0].length);
  const by = WORDS_BY.exec(rest.text)?.[0].length ?? 0;
  const named = partFrom(rest, by);
  const owner = peopleIn(page, named).find(isNamed);
  if (!owner || !(by > 0 || owner.ownWords)) return null;
  const office = named.text.slice(0, owner.start - named.start).trimStart();
  const toWords = before.text.slice(owner.end - before.start);
  return OFFICE.test(office) && TO_WORDS.test(toWords) ? given(page, owner) : null;
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
  return best ? given(page, holderOf(page, people, best)) : null;
}

/** Of names before and after an office, the one who holds it; the first says with whom. */
export function holderOf(page: PageText, people: readonly Somebody[], first: Somebody): Somebody {
  const next = people[people.indexOf(first) + 1];
  const isHolder =
    next && isNamed(next) && OFFICE_WITH.test(page.text.slice(first.end, next.start));
  return isHolder ? holderOf(page, people, next) : first;
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
  if (SAID_TO.has(saying.word) && lastWords.some((word) => BE.has(word))) return UNKNOWN;
  if (lastWords.some((word) => /^(?:not|never)$|n['’]t$/.test(word))) return UNKNOWN;
  const all = peopleIn(page, narration).filter(({ end }) => end <= at);
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
  const subject =
    aside || saying.word.endsWith('ing')
      ? (subjects.find(({ end }) => !aside || /^\s*[,(]/.test(left.slice(end - narration.start))) ??
        subjects[0])
      : subjects.at(-1);
  return subject ? given(page, subject) : null;
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
