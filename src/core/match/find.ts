import { BASES, baseOf, SEPARATOR, SKIPPED } from '../text/chars';
import { fold } from '../text/fold';
import { HASH_START, hashStep, hashWord } from '../text/hash';
import type { Mended } from '../text/offset-map';
import { inAddress } from './address';
import { whoseBody } from './body';
import {
  CASE_FORM,
  ENTITY_SHIFT,
  FAMILY_NAME,
  givenNamesIn,
  mayBegin,
  type NameIndex,
  namesOf,
  ORDINARY_WORD,
  ORGANIZATION,
  PLACE,
  STANDS_ALONE,
  startOf,
  TRIGGER,
  unitAt,
} from './name-index';
import { ownerOf, type Unsure } from './person';
import { unitsEnd } from './spelling';
import {
  isAnotherPlace,
  isElsewhere,
  isNoPlace,
  isPartOfPlace,
  standsAsName,
  wasGerman,
} from './thing';
import { isAllCapitals, isCapitalized, opensSentence, wordAfter, wordBefore } from './words-around';

/** A place in one text that may name an entity; what the rest of the page says of it comes later. */
export interface Hit {
  /** UTF-16 code units. */
  start: number;
  end: number;
  /** Number of the entity in the pack. */
  entity: number;
  /** full: says whom it means; bare: must be supported; namesake: somebody else of that name. */
  kind: 'full' | 'bare' | 'namesake' | 'trigger';
  /** Of a namesake, why it may be none; null where it is one. */
  unsure: Unsure | null;
  /** The name is also an ordinary word. */
  ordinary: boolean;
  /** An ordinary word at the beginning of a sentence, where its capital is not its own. */
  opening: boolean;
  /** A person's family name. */
  family: boolean;
  /** A bare family name that needs no support unless a namesake is about. */
  standsAlone: boolean;
}

/** Finds everything in a text that may name an entity: one walk over its characters. */
export function findHits(index: NameIndex, text: string): Hit[] {
  const folded = fold(text);
  const hits: Hit[] = [];
  findFrom(0, index, folded?.text ?? text, hits);
  return folded ? unfolded(hits, folded) : hits;
}

/**
 * The same in steps, for a text that is too long for one.
 * @param units about how many UTF-16 code units of the text one step is.
 */
export function* findHitsInSteps(
  index: NameIndex,
  text: string,
  units: number,
): Generator<void, Hit[]> {
  const folded = fold(text);
  const read = folded?.text ?? text;
  const hits: Hit[] = [];
  for (let at = 0; at < read.length; ) {
    yield;
    at = findFrom(at, index, read, hits, at + units);
  }
  return folded ? unfolded(hits, folded) : hits;
}

const unfolded = (hits: readonly Hit[], folded: Mended): Hit[] =>
  hits.map((hit) => ({ ...hit, ...folded.original(hit) }));

/** Adds what begins from `from` on, before `to`; gives where it goes on, which is no place within a word. */
function findFrom(
  from: number,
  index: NameIndex,
  text: string,
  hits: Hit[],
  to = text.length,
): number {
  const { length } = text;
  let at = from;
  while (at < length && at < to) {
    let base = (BASES[text.charCodeAt(at)] as number) || baseOf(text.charCodeAt(at));
    if (base <= SKIPPED) {
      at++;
      continue;
    }
    const start = at;
    let hash = HASH_START;
    while (base !== SEPARATOR) {
      if (base !== SKIPPED) hash = hashStep(hash, base);
      if (++at === length) break;
      base = (BASES[text.charCodeAt(at)] as number) || baseOf(text.charCodeAt(at));
    }
    if (mayBegin(index, hash)) collect(index, text, start, at, hash, hits);
  }
  return at;
}

function collect(
  index: NameIndex,
  text: string,
  start: number,
  wordEnd: number,
  hash: number,
  hits: Hit[],
): void {
  const next = nextBase(text, wordEnd);
  const letters = lettersIn(text, start, wordEnd);
  for (const name of namesOf(index, hash)) {
    const from = startOf(index, name);
    if (!mayGoOn(index, name, from, letters, next)) continue;
    const kind = index.kinds[name] as number;
    const end = endOf(index, name, from, text, start, false);
    if (end >= 0) take(index, text, start, end, kind, hits);
  }
}

function lettersIn(text: string, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) if (baseOf(text.charCodeAt(i)) > SKIPPED) letters++;
  return letters;
}

/** The base of the first letter after `at`, or SEPARATOR at the text's end. */
function nextBase(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const base = baseOf(text.charCodeAt(i));
    if (base > SKIPPED) return base;
  }
  return SEPARATOR;
}

/**
 * False where the name's second word cannot be the page's: with many names a first name has hundreds of
 * bearers, and this look at one letter spares comparing most of them.
 */
function mayGoOn(
  index: NameIndex,
  name: number,
  from: number,
  word: number,
  next: number,
): boolean {
  if (word + 1 >= (index.lengths[name] as number)) return true;
  const second = from + word + 1;
  const gap = baseOf(unitAt(index, second - 1));
  const base = baseOf(unitAt(index, second));
  return gap !== SEPARATOR || base <= SKIPPED || base === next;
}

function take(
  index: NameIndex,
  text: string,
  start: number,
  end: number,
  kind: number,
  hits: Hit[],
): void {
  if (inAddress(text, start, end)) return;
  const hit = hitOf(index, text, start, end, kind >> ENTITY_SHIFT, kind);
  if (hit && !isKnown(hits, hit)) hits.push(hit);
}

/** True where the hit was found by another name: the same one is no further back than what ends before it. */
function isKnown(hits: readonly Hit[], hit: Hit): boolean {
  for (let i = hits.length - 1; i >= 0; i--) {
    const other = hits[i] as Hit;
    if (other.end <= hit.start) return false;
    if (sameHit(other, hit)) return true;
  }
  return false;
}

/** Where a name ends if it stands at `start`, else -1. `from` is where it begins in the index. */
function endOf(
  index: NameIndex,
  name: number,
  from: number,
  text: string,
  start: number,
  exactCase: boolean,
): number {
  return unitsEnd(text, start, index, from, from + (index.lengths[name] as number), exactCase);
}

/** What stands at `start`..`end`, read with the words beside it; null where those make it nothing. */
function hitOf(
  index: NameIndex,
  text: string,
  start: number,
  end: number,
  entity: number,
  flags: number,
): Hit | null {
  const ordinary = (flags & ORDINARY_WORD) !== 0;
  const standsAlone = (flags & STANDS_ALONE) !== 0;
  const opening = ordinary && (flags & FAMILY_NAME) !== 0 && opensSentence(text, start);
  const family = (flags & FAMILY_NAME) !== 0;
  const at = { start, end, entity, ordinary, opening, family, unsure: null };
  if (wasGerman(text, start, end)) return null;
  if (flags & TRIGGER) return { ...at, kind: 'trigger', standsAlone };
  const isOtherName = (word: string) => namesAWholeWord(index, word, entity);
  if (flags & FAMILY_NAME) {
    const owner = ownerOf(text, start, end, {
      givenNames: givenNamesIn(index, entity),
      isOtherName,
      caseForm: (flags & CASE_FORM) !== 0,
      known: standsAlone,
    });
    // In capitals an ordinary word is a name only with a given name before it.
    const capitals = isAllCapitals(text.slice(start, end));
    const isWord = capitals || isAdjective(text, opening, end) || isOne(text, start);
    if (ordinary && owner.whose !== 'this-person' && isWord) return null;
    return { ...at, ...owner, kind: KINDS[owner.whose], standsAlone };
  }
  const oneWord = !/[\s-]/.test(text.slice(start, end));
  if (flags & PLACE) {
    if (isPartOfPlace(text, start)) return null;
    if (isAnotherPlace(text, start, end)) return { ...at, kind: 'namesake', standsAlone };
    if (ordinary && isNoPlace(text, start, end)) return null;
  }
  if (flags & ORGANIZATION && !oneWord && isElsewhere(text, start, end)) return null;
  if (flags & ORGANIZATION && (ordinary || !standsAlone)) {
    const isOwn = (word: string) => beginsName(index, word, entity);
    const whose = oneWord ? 'open' : whoseBody(text, start, end, { isOwn, isOtherName });
    if (whose === 'own') return { ...at, kind: 'full', standsAlone: true };
    if (whose === 'another') return { ...at, kind: 'namesake', standsAlone };
    if (whose === 'unclear' || (oneWord && ordinary && !standsAsName(text, start, end)))
      return null;
  }
  if (end - start <= ACRONYM && KIM.test(text.slice(Math.max(0, start - 8), start))) return null;
  const isLost = isLostInCapitals(text, start, end);
  // "UN DIPLOMATE": an article, in half of the languages that write so.
  if (isLost && end - start <= ARTICLE && isAllCapitals(wordAfter(text, end)?.text ?? ''))
    return null;
  const kind = standsAlone && !isLost ? 'full' : 'bare';
  return { ...at, kind, standsAlone: kind === 'full' };
}

/** "Neuer Botschafter": at the beginning of a sentence, before a noun. */
function isAdjective(text: string, opening: boolean, end: number): boolean {
  const after = opening ? wordAfter(text, end) : null;
  return after !== null && isCapitalized(after.text);
}

/** "Er ist ein Neuer." */
const isOne = (text: string, start: number): boolean =>
  /^k?eine?[mn]?$/i.test(wordBefore(text, start)?.text ?? '');

const KINDS = { 'this-person': 'full', bare: 'bare', 'another-person': 'namesake' } as const;

/** Letters up to which a name in capitals cannot be told from a word in a headline set in capitals. */
const ACRONYM = 4;
/** Letters up to which it may be an article. */
const ARTICLE = 2;

/** "KIM JONG UN". */
const KIM = /\bjong[-‐‑\s]+$/i;

/** "UN" between other words in capitals: an organisation, or French for "a". */
function isLostInCapitals(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (name.length > ACRONYM || !isAllCapitals(name)) return false;
  const beside = [wordBefore(text, start), wordAfter(text, end)];
  return beside.some((word) => word !== null && isAllCapitals(word.text));
}

/** True where the word alone is a name of another entity of the pack. */
function namesAWholeWord(index: NameIndex, word: string, except: number): boolean {
  return namesFrom(index, word).some(
    (name) =>
      (index.kinds[name] as number) >> ENTITY_SHIFT !== except &&
      endOf(index, name, startOf(index, name), word, 0, true) === word.length,
  );
}

/** True where a name that says for certain that it is the entity's begins with the word. */
const beginsName = (index: NameIndex, word: string, entity: number): boolean =>
  namesFrom(index, word).some((name) => {
    const from = startOf(index, name);
    const last = from + Math.min(word.length, index.lengths[name] as number);
    const kind = index.kinds[name] as number;
    if (kind >> ENTITY_SHIFT !== entity || !(kind & STANDS_ALONE)) return false;
    return unitsEnd(word, 0, index, from, last, true) === word.length;
  });

/** The numbers of the names that may begin with the word. */
function namesFrom(index: NameIndex, word: string): number[] {
  const hash = hashWord(word, 0);
  return mayBegin(index, hash) ? [...namesOf(index, hash)] : [];
}

const sameHit = (a: Hit, b: Hit): boolean =>
  a.start === b.start && a.end === b.end && a.entity === b.entity && a.kind === b.kind;
