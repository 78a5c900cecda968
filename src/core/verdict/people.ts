/** Who may be meant as the speaker in a stretch of narration. */
import { isOpener, isTitle } from '../match/context-words';
import type { Mention } from '../model/mention';
import type { Range } from '../model/verdicts';
import {
  AS,
  MENS_NAMES_IN_A,
  NO_PERSON,
  PRONOUN,
  ROLE,
  SAYING,
  UNNAMED_OFFICE,
  WORDS_OF,
} from './attribution-words';
import { isCommon } from './common-words';
import { isObject } from './objects';
import { mentionsIn, type PageText } from './page-text';

/** Somebody in the narration, at offsets of the page. */
export interface Somebody extends Range {
  kind: 'person' | 'organization' | 'stranger' | 'pronoun' | 'role';
  /** The entity, for persons and organisations of the pack. */
  entity: string | null;
  text: string;
  /** The entity's full name, where it has one. */
  name: string;
  /** "Bondarev’s": what follows is theirs. */
  possessive: boolean;
  /** No object of a preposition, and no "Navalny spokesperson": may be the subject of a verb. */
  subject: boolean;
  /** Speaks through a thing of theirs: "Bondarev’s letter". */
  ownWords: boolean;
}

/** Narration of a page: `text` begins at the page's offset `start`. */
export interface Narration {
  start: number;
  text: string;
}

/** A narration from an offset of its text on. */
export const partFrom = ({ start, text }: Narration, from: number): Narration => ({
  start: start + from,
  text: text.slice(from),
});

const POSSESSIVE = /^['’]s?(?!\p{L})/u;
const NAME =
  /\p{Lu}[\p{L}’'-]*\p{L}(?:\s+(?:(?:de|van|von|der|al|bin|da|di|el|la)\s+)?(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]*\p{L})){0,3}/gu;
/** How far back a family name's full form is looked for, in code units. */
const NAMED_BEFORE = 5000;

/** Everybody in a stretch of narration, in order. */
export function peopleIn(page: PageText, narration: Narration): Somebody[] {
  const { start, text } = narration;
  const range = { start, end: start + text.length };
  // A mention whose text is blanked out stands in another quotation.
  const mentions = mentionsIn(page, range).filter(
    (m) => text.slice(m.start - start, m.start - start + 1).trim() !== '',
  );
  const named = mentions.flatMap((mention) => ofMention(mention, narration));
  const isTaken = (from: number, to: number) =>
    mentions.some((m) => m.start < to + start && from + start < m.end);
  const found = [...named];
  const put = (kind: Somebody['kind'], from: number, to: number) => {
    const overlaps = found.some((one) => one.start < to + start && from + start < one.end);
    if (!overlaps) found.push(somebody(kind, null, from, to, narration));
  };
  for (const match of text.matchAll(NAME)) {
    const name = strangerIn(page, match[0], start + match.index);
    if (!name) continue;
    const from = match.index + name.start;
    if (!isTaken(from, from + name.length)) put('stranger', from, from + name.length);
  }
  for (const match of text.matchAll(PRONOUN)) {
    if (match[0] !== 'I' && match[0] === match[0].toUpperCase() && match[0].length < 2) continue;
    if (match[0].toLowerCase() === 'who') continue;
    put('pronoun', match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(ROLE)) put('role', match.index, match.index + match[0].length);
  return found.sort((a, b) => a.start - b.start);
}

function ofMention(mention: Mention, narration: Narration): Somebody[] {
  const { type, entity, start, end } = mention;
  if (type !== 'Person' && type !== 'Organization') return [];
  const kind = type === 'Person' ? 'person' : 'organization';
  const [from, to] = [start - narration.start, end - narration.start];
  return [{ ...somebody(kind, entity, from, to, narration), name: mention.name }];
}

function somebody(
  kind: Somebody['kind'],
  entity: string | null,
  from: number,
  to: number,
  { start, text }: Narration,
): Somebody {
  const own = text.slice(from, to);
  const inside = /['’]s?$/.exec(own);
  const after = text.slice(inside ? to - inside[0].length : to);
  const mark = POSSESSIVE.exec(after);
  const before = text.slice(Math.max(0, from - 60), from);
  const possessive = mark !== null;
  return {
    kind,
    entity,
    start: start + from,
    end: start + to,
    text: own,
    name: own,
    possessive,
    subject:
      !possessive &&
      !UNNAMED_OFFICE.test(after) &&
      (!isObject(before) || (AS.test(before) && speaks(after))),
    ownWords: mark !== null && WORDS_OF.test(after.slice(mark[0].length)),
  };
}

/** True where the next word, but for an auxiliary, is a verb of saying. */
const speaks = (after: string): boolean =>
  SAYING.has(/^\s+(?:ha[sd]\s+|once\s+|later\s+)?([\p{L}-]+)/u.exec(after)?.[1] ?? '');

/** Somebody's name that is none of the pack's: two words at least, or one with a title or known. */
function strangerIn(
  page: PageText,
  words: string,
  at: number,
): { start: number; length: number } | null {
  const parts = [...words.matchAll(/\S+/g)];
  let titled = false;
  while (parts.length > 0) {
    const word = (parts[0]?.[0] ?? '').replace(/\.$/, '');
    if (!isTitle(word) && !isOpener(word)) break;
    titled = isTitle(word);
    parts.shift();
  }
  const first = parts[0];
  if (!first) return null;
  const start = first.index;
  const name = words.slice(start);
  const common = parts.filter(([word]) => isCommon(word.toLowerCase()));
  if (NO_PERSON.test(name) || common.length === parts.length) return null;
  if (common.some((part) => part !== first)) return null;
  if (/\bthe\s+$/i.test(page.text.slice(Math.max(0, at + start - 6), at + start))) return null;
  const isKnown = parts.length > 1 || titled || hasFullName(page, name, at + start);
  return isKnown ? { start, length: name.length } : null;
}

function hasFullName(page: PageText, family: string, at: number): boolean {
  const before = page.text.slice(Math.max(0, at - NAMED_BEFORE), at);
  const found = before.lastIndexOf(` ${family}`);
  if (found < 0) return false;
  const given = /(\p{Lu}[\p{L}-]+)$/u.exec(before.slice(Math.max(0, found - 30), found))?.[1];
  return given !== undefined && !isTitle(given) && !isOpener(given) && !NO_PERSON.test(given);
}

/** Whether a pronoun can stand for a person of this name; "the diplomat" can for any. */
export function fits(pronoun: string, name: string): boolean {
  const given = (/^\p{L}+/u.exec(name)?.[0] ?? '').toLowerCase();
  const woman = given.endsWith('a') && !MENS_NAMES_IN_A.has(given);
  if (/^he$/i.test(pronoun)) return !woman;
  if (/^she$/i.test(pronoun)) return woman;
  return true;
}
