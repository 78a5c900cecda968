/** The words by which a report says who speaks, and their subject. */
import type { Range } from '../model/verdicts';
import { type Attribution, given, isNamed, UNKNOWN } from './antecedent';
import {
  ACCORDING,
  BE,
  OFFICE,
  OFFICE_WITH,
  PASSES_ON,
  QUOTED_AS,
  RELATIVE,
  SAID_TO,
  SAYING,
  SAYING_WITH,
  TO_WORDS,
  WORDS_BY,
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
  if (GOES_ON.test(tag.text)) return null;
  const according = accordingTo(page, tag, true);
  if (according) return according;
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
  const according = accordingTo(page, before, false) ?? passedOn(page, before);
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
  return nameFrom(page, partFrom(narration, match.index + match[0].length));
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
  const speaks = ({ end }: Somebody) => OWN_WORDS_SPEAK.test(left.slice(end - narration.start));
  const subjects = all.filter((one) => one.subject || (one.ownWords && speaks(one)));
  if (subjects.length === 0) return inversion(page, narration, saying);
  const aside = /,\s*$/.test(left);
  const subject =
    aside || saying.word.endsWith('ing')
      ? (subjects.find(({ end }) => !aside || /^\s*[,(]/.test(left.slice(end - narration.start))) ??
        subjects[0])
      : subjects.at(-1);
  return subject ? given(page, subject) : null;
}

/** "Bondarev’s resignation letter" right before its verb. */
const OWN_WORDS_SPEAK = /^(?:['’]s?)?\s+(?:(?!and\b|or\b)[\p{L}-]+\s+){1,4}$/iu;

/** Said Bondarev: “…” */
function inversion(page: PageText, narration: Narration, saying: Saying): Attribution | null {
  return saying.start === 0 ? inverted(page, narration, saying) : null;
}
