/** To whom a page gives the words it quotes. */

import type { Range } from '../model/verdicts';
import { sentenceAround } from '../text/sentence';
import { ACCORDING, BE, SAID_TO, SAME_ROLE, SAYING, SAYING_WITH } from './attribution-words';
import { blockAt, firstFrom, narrationAround, type PageText } from './page-text';
import { fits, type Narration, peopleIn, type Somebody } from './people';

export interface Attribution {
  /** The person or organisation of the pack; null for somebody else, or nobody that could be told. */
  entity: string | null;
  /** Somebody in particular, of the pack or not. */
  known: boolean;
  isPerson: boolean;
  /** In so many words, in the same sentence or the next. */
  clear: boolean;
}

const UNKNOWN: Attribution = { entity: null, known: false, isPerson: false, clear: false };

/** Whom the page gives a quotation to; `parts` are its quoted words. null where the page does not say. */
export function attributionOf(page: PageText, parts: readonly Range[]): Attribution | null {
  const [first, last] = [parts[0] as Range, parts.at(-1) as Range];
  const whole = { start: first.start, end: last.end };
  const around = narrationAround(page, whole);
  const at = { start: whole.start - around.start, end: whole.end - around.start };
  const sentence = sentenceAround(around.text, at.start, at.end);
  const cut = (from: number, to: number): Narration => ({
    start: around.start + Math.max(0, from),
    text: around.text.slice(Math.max(0, from), Math.max(0, to)),
  });
  const before = cut(Math.min(sentence.start, at.start), at.start);
  const after = cut(at.end, Math.max(at.end, sentence.end));
  for (let i = 0; i + 1 < parts.length; i++) {
    const [from, to] = [(parts[i] as Range).end, (parts[i + 1] as Range).start];
    const between = { start: from, text: page.text.slice(from, to) };
    const found = tagAfter(page, between) ?? tagBefore(page, between);
    if (found) return found;
  }
  const direct = /(?:[:,]|\bthat)\s*["“„«'‘‹»]?\s*$/.test(before.text)
    ? tagBefore(page, before)
    : null;
  if (direct?.known) return direct;
  const rest = cut(Math.max(at.end, sentence.end), around.text.length);
  return (
    tagAfter(page, after) ??
    direct ??
    signature(page, whole) ??
    tagBefore(page, before) ??
    colonBefore(page, before) ??
    nextSentence(page, rest) ??
    loosely(page, before) ??
    earlier(page, cut(0, Math.min(sentence.start, at.start))) ??
    paragraphBefore(page, whole)
  );
}

interface Saying extends Range {
  word: string;
}

/** The verbs of saying in a narration, at offsets of its text. */
function sayingsIn({ text }: Narration): Saying[] {
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
function tagAfter(page: PageText, after: Narration): Attribution | null {
  const lead = /^["”“’'»«›\s,.;…–—-]*/.exec(after.text)?.[0].length ?? 0;
  const tag = { start: after.start + lead, text: after.text.slice(lead) };
  if (GOES_ON.test(tag.text)) return null;
  const according = accordingTo(page, tag, true);
  if (according) return according;
  const [saying] = sayingsIn(tag);
  if (!saying) return null;
  if (saying.start === 0) return inverted(page, tag, saying);
  const people = peopleIn(page, tag).filter(({ end }) => end <= tag.start + saying.start);
  const opens = people[0];
  const opening = opens && tag.text.slice(0, opens.start - tag.start).trim();
  const leadIn = tag.text.slice(0, saying.start).trim();
  if (!opens) return leadIn.split(/\s+/).length <= TITLE_WORDS ? UNKNOWN : null;
  if (opening && opening.split(/\s+/).length > TITLE_WORDS) return null;
  return bySubject(page, tag, saying);
}

/** The sentence goes on after the quotation: what follows is another clause. */
const GOES_ON =
  /^(?:and|but|or|nor|while|whereas|because|since|which|who|when|where|if|so|than|to|of|with|for|in|on|at|by|from|about|against|between|before|after|ahead|among|amongst|as|over|into|through|during|that|following|without|amid|is|was|are|were|has|had|will|would)\b(?!\s+(?:how|what)\b)/i;

/** Words of office before a name: "UN Watch's executive director Hillel Neuer". */
const TITLE_WORDS = 8;

/** The verb nearest to the quotation decides: Peskov said that Bondarev had “…”. */
function tagBefore(page: PageText, before: Narration): Attribution | null {
  const according = accordingTo(page, before, false);
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
  const start = match.index + match[0].length;
  return nameFrom(page, { start: narration.start + start, text: narration.text.slice(start) });
}

/** said Kremlin spokesman Dmitry Peskov */
function inverted(page: PageText, tag: Narration, saying: Saying): Attribution | null {
  return nameFrom(page, { start: tag.start + saying.end, text: tag.text.slice(saying.end) });
}

/** Whoever is named first, before the phrase ends. */
function nameFrom(page: PageText, narration: Narration): Attribution | null {
  const stop = /[,.;:!?()“"«]|\s(?:of|for|in|on|at|to|from|after|when|who|as|and|that)\s/.exec(
    narration.text.slice(1),
  );
  const text = narration.text.slice(0, stop ? stop.index + 1 : undefined);
  const people = peopleIn(page, narration).filter(
    ({ start, possessive }) => start < narration.start + text.length && !possessive,
  );
  const best = people.find(isNamed) ?? people[0];
  return best ? given(page, best) : null;
}

const isNamed = ({ kind }: Somebody): boolean => kind === 'person' || kind === 'stranger';

function bySubject(page: PageText, narration: Narration, saying: Saying): Attribution | null {
  const at = narration.start + saying.start;
  const left = narration.text.slice(0, saying.start);
  const right = narration.text.slice(saying.end);
  const by = /^\s+by\s+/.exec(right);
  if (by)
    return nameFrom(page, {
      start: narration.start + saying.end + by[0].length,
      text: right.slice(by[0].length),
    });
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

/** Boris Bondarev: “…”; Bondarev’s message was blunt: “…” */
function colonBefore(page: PageText, before: Narration): Attribution | null {
  if (!/:\s*["“„«'‘‹»]?\s*$/.test(before.text)) return null;
  const people = peopleIn(page, before).filter(({ subject, ownWords }) => subject || ownWords);
  const who = people.find(isNamed) ?? people[0];
  return who ? given(page, who) : null;
}

/** “…” — Boris Bondarev; on the same line, or alone on the next. */
function signature(page: PageText, whole: Range): Attribution | null {
  const block = blockAt(page, whole.end);
  const rest = page.text.slice(whole.end, Math.max(block.end, whole.end) + SIGNATURE);
  const found =
    /^(?:[^\p{L}\p{N}\n(—–-]|https?:\S+|pic\.\S+)*(?:\s+[—–-]{1,2}\s*|\()(?=[\p{Lu}@])/u.exec(rest);
  if (!found) return null;
  const line = rest.slice(found[0].length, found[0].length + SIGNATURE).split('\n')[0] ?? '';
  const isParting = found[0].includes('\n') || /^[^.!?]*[.)]?\s*$/.test(line);
  return isParting ? nameFrom(page, { start: whole.end + found[0].length, text: line }) : null;
}

const SIGNATURE = 120;

/** “…?” Bondarev asked. Those were the words of Bondarev. */
function nextSentence(page: PageText, rest: Narration): Attribution | null {
  const lead = /^["”’'»\s]*/.exec(rest.text)?.[0].length ?? 0;
  if (/["“„«]/.test(rest.text.slice(lead, lead + 1))) return null;
  const { end } = sentenceAround(rest.text, lead, lead + 1);
  const tag = { start: rest.start + lead, text: rest.text.slice(lead, end) };
  const pointing =
    /\b(?:th(?:ese|ose|is|at) (?:words?|remarks?|comments?|line|sentence|was|were)|the (?:words|remark|comment|line|statement)|said so)\b/i;
  const words = tag.text.split(/\s+/).length;
  if (pointing.test(tag.text)) {
    const who = peopleIn(page, tag).find(isNamed);
    return who ? given(page, who) : tagAfter(page, tag);
  }
  return words <= SHORT_TAG && !/\bthat\b|[“"«]/.test(tag.text) ? tagAfter(page, tag) : null;
}

const SHORT_TAG = 8;

/** The only person of the sentence, where nothing says that the words are theirs. */
function loosely(page: PageText, before: Narration): Attribution | null {
  const people = peopleIn(page, before).filter((one) => isNamed(one) && one.subject);
  const names = new Set(people.map(({ entity, text }) => entity ?? text));
  const who = people[0];
  return who && names.size === 1 ? { ...given(page, who), clear: false } : null;
}

/** Whoever spoke last in the paragraph. */
function earlier(page: PageText, before: Narration): Attribution | null {
  const last = sayingsIn(before).at(-1);
  if (!last) return null;
  const sentence = sentenceAround(before.text, last.start, last.end);
  const narration = {
    start: before.start + sentence.start,
    text: before.text.slice(sentence.start, sentence.end),
  };
  const shifted = {
    ...last,
    start: last.start - sentence.start,
    end: last.end - sentence.start,
  };
  const found =
    bySubject(page, narration, shifted) ??
    nameFrom(page, {
      start: narration.start + shifted.end,
      text: narration.text.slice(shifted.end),
    });
  return found ? { ...found, clear: false } : null;
}

/** A paragraph that is all quotation goes on with whoever spoke in the one before. */
function paragraphBefore(page: PageText, whole: Range): Attribution | null {
  const block = blockAt(page, whole.start);
  if (/\p{L}/u.test(page.text.slice(block.start, whole.start))) return null;
  if (/\p{L}/u.test(page.text.slice(whole.end, block.end))) return null;
  const former = blockAt(page, Math.max(0, block.start - 1));
  if (former.start >= block.start) return null;
  const start = Math.max(former.start, former.end - LOOK_BACK);
  return earlier(page, narrationBefore(page, start, former.end));
}

function given(page: PageText, who: Somebody): Attribution {
  if (who.kind === 'person')
    return { entity: who.entity, known: true, isPerson: true, clear: true };
  if (who.kind === 'stranger') return { entity: null, known: true, isPerson: true, clear: true };
  if (who.kind === 'organization')
    return { entity: who.entity, known: true, isPerson: false, clear: true };
  if (/^(?:they|we|i)$/i.test(who.text)) return UNKNOWN;
  return antecedent(page, who);
}

/** How far back a pronoun looks, in code units. */
const LOOK_BACK = 900;

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
function narrationBefore(page: PageText, from: number, to: number): Narration {
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
