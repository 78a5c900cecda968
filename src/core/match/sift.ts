/**
 * The sift: a search for beginnings of words that tells of a text whether it may hold a name or a
 * quotation of a pack. It is made with the pack (`build-sift.ts`), lets too much pass rather than too
 * little, and is what every page pays; the name index and the quotation index read only what passes.
 *
 * Asking the name index of every word was the first way, and takes longer than walking the page: the
 * search steps over most of a text (`word-search.ts`), and the finer questions are asked only where it
 * finds something. It serves packs of some thousand names; for a larger one the name index's filter is
 * asked.
 */

import { baseOf, SKIPPED } from '../text/chars';
import { FOLDED, FOLDS } from '../text/fold';
import { countBefore } from '../text/halving';
import { inOrder } from '../text/in-order';
import { lateRegExp } from '../text/late-regexp';
import { withoutWideSpaces } from '../text/wide-spaces';
import { FAR, openWordSearch } from './word-search';

export interface Sift {
  /**
   * Where a stretch of a page's text may hold something, in UTF-16 code units, in order; null where it may
   * anywhere. Several blocks' texts may stand in it, with nothing between them.
   */
  places(text: string): readonly number[] | null;
  /** Whether one whole block of text may: stricter, as it is known there where words begin and end. */
  mayHold(text: string): boolean;
}

/** What `buildSift` gives: what it takes for names and for quotations. */
export interface SiftSource extends NameStems, QuotedWords {}

export interface NameStems {
  /** Beginnings of words, joined by `|`: one of them stands in every name, as it is or in capitals. */
  names: string;
  /**
   * For each of them in order a digit: the most letters that a word of the pack has behind it, so that
   * "Українська" is not taken for a form of "Україна"; ANY_REST for as many as there are. Without it,
   * ANY_REST for all.
   */
  rests?: string;
  /**
   * For those of them that stand only in names of several words, by `bareOf`: beginnings of the others of
   * these words, joined by `|`, one of which stands beside it in each such name. Empty where every such
   * name has another beginning of `names`. Without it none needs company.
   */
  company?: Readonly<Record<string, string>>;
}

/** What a sift takes for names besides; as in `NameStems`, but that a beginning with null needs no company. */
export interface MoreNames {
  names: string;
  company: Readonly<Record<string, string | null>>;
}

/** The same for all sifts of a pack. */
export interface QuotedWords {
  /** Beginnings of words of quotations, in lower case; each is common enough to say nothing alone. */
  words: readonly string[];
  /**
   * In which order they come: for each quotation a character for each such word, whose code is the word's
   * place in `words` plus FIRST, and a space behind.
   */
  order: string;
}

/** The source of a sift that lets more names through. */
export function withMore(source: SiftSource, more: MoreNames): SiftSource {
  const { words, order } = source;
  const names = [source.names, more.names].filter(Boolean).join('|');
  const company: Record<string, string> = {};
  for (const [stem, beside] of Object.entries({ ...source.company, ...more.company }))
    if (beside !== null) company[stem] = beside;
  return { names, company, words, order };
}

/** Where the codes in `order` begin: beyond all that a string literal would escape. */
export const FIRST = 0x100;
/** How near two words of a quotation begin, in UTF-16 code units, but for wide spaces: some eight words. */
const NEAR = 64;
/** The same with the wide spaces that may stand between them. */
const WIDE_NEAR = 16_384;
/** How far the words of a name stand apart at most, but for wide spaces. */
const BESIDE = 256;
/** The same with those: less than between a quotation's, as it is asked for every word of a name. */
const WIDE_BESIDE = 2_048;
/** Words of a quotation that may be left out between two, so that a shortened one is found too. */
const REACH = 3;
/** Letters up to which a stem is a whole word, so that "UN" is not found in "UNDER". */
export const WHOLE = 3;

/** In `rests`: it does not matter how many letters there are. */
export const ANY_REST = 9;

/** Code units of the shortest text that may hold anything: "UN" is a name. */
const LEAST = 2;

/** What most texts have none of, asked in one look at one class. */
const FAR_OR_FOLDED = new RegExp(`[${FAR}${FOLDED}]`);

/** Told where something may be; true ends the search. */
type Found = (at: number) => boolean;

/** A text that is sifted. */
interface Asked {
  text: string;
  /** It is a whole block of text, and nothing but it. */
  isBlock: boolean;
  found: Found;
  /** The words of quotations in it. */
  words: FoundWord[];
  /** Where words stand that a name needs beside it, as far as they were looked for; few texts have any. */
  company: Map<readonly string[], readonly number[]> | null;
}

const askedOf = (text: string, isBlock: boolean, found: Found): Asked => ({
  text,
  isBlock,
  found,
  words: [],
  company: null,
});

/** A word of quotations, by its place in `QuotedWords.words`, and where it stands. */
interface FoundWord {
  place: number;
  start: number;
  end: number;
}

/** Opens a sift. */
export function openSift(source: SiftSource): Sift {
  const { words, order } = source;
  const { forms, restOf } = formsOfNames(source);
  // The names come first, then each word in all its forms.
  const all = [...forms, ...words.flatMap(formsOfWord)];
  const companyOf = companiesOf(source);
  const search = openWordSearch(all);
  // Made when two words of quotations first stand in one text.
  let pairs: ReadonlySet<number> | null = null;
  const arePair = (first: number, second: number): boolean => {
    pairs ??= pairsIn(words.length, order);
    return pairs.has(first * words.length + second);
  };
  const mayName = (asked: Asked, name: number, at: number): boolean => {
    const { text, isBlock } = asked;
    const form = forms[name] as string;
    if (isBlock && !mayBeWord(text, at, form, restOf[name])) return false;
    const company = companyOf(form);
    return company === null || standsBy(company, asked, at);
  };
  const look = (asked: Asked, hasNoFar?: boolean): boolean =>
    search(
      asked.text,
      (number, start) => {
        if (number < forms.length) return mayName(asked, number, start) && asked.found(start);
        const place = Math.floor((number - forms.length) / FORMS_OF_WORD);
        asked.words.push({ place, start, end: start + (all[number] as string).length });
        return false;
      },
      hasNoFar,
    );
  const mayQuote = ({ text, words, found }: Asked): boolean => {
    let last: FoundWord | null = null;
    // Of two that begin at one place the longer is meant.
    for (const word of inOrder(words, (a, b) => a.start - b.start || b.end - a.end)) {
      // Another that begins within the last one is none of the quotation's.
      if (last && word.start < last.end) continue;
      const follows = last && arePair(last.place, word.place);
      if (
        last &&
        follows &&
        isShort(text, last.start, word.start, NEAR, WIDE_NEAR) &&
        found(word.start)
      )
        return true;
      last = word;
    }
    return false;
  };
  const sift = (text: string, isBlock: boolean, found: Found, foundFolded: Found): boolean => {
    // Half of a page's text nodes are line breaks.
    if (text.length < LEAST) return false;
    const asked = askedOf(text, isBlock, found);
    const isPlain = !FAR_OR_FOLDED.test(text);
    if (look(asked, isPlain) || mayQuote(asked)) return true;
    // Soft hyphens, and accents of their own, stand in the middle of words.
    if (isPlain || !FOLDS.test(text)) return false;
    const folded = askedOf(plain(text), isBlock, foundFolded);
    return look(folded) || mayQuote(folded);
  };
  const yes = () => true;
  return {
    places(text) {
      const places: number[] = [];
      // Where that stands in the text as it is written is not asked: few texts have any.
      const keep = (at: number) => {
        places.push(at);
        return false;
      };
      const isAnywhere = sift(text, false, keep, yes);
      return isAnywhere ? null : inOrder(places, byPlace);
    },
    mayHold: (text) => sift(text, true, yes, yes),
  };
}

const byPlace = (a: number, b: number): number => a - b;

/** True where a stretch of text is so short, or so long at most and so short without wide spaces. */
const isShort = (text: string, from: number, to: number, most: number, widest: number): boolean =>
  to - from <= most ||
  (to - from <= widest && withoutWideSpaces(text.slice(from, to)).length <= most);

/** True where one of these words stands near a place of the text. */
function standsBy(company: readonly string[], asked: Asked, at: number): boolean {
  const { text } = asked;
  asked.company ??= new Map();
  let places = asked.company.get(company);
  if (!places) {
    places = placesOf(company, asked);
    asked.company.set(company, places);
  }
  const next = countBefore(places, (place) => place < at);
  // The nearest ones: what is beyond them is further away.
  const before = places[next - 1];
  const after = places[next];
  return (
    (before !== undefined && isShort(text, before, at, BESIDE, WIDE_BESIDE)) ||
    (after !== undefined && isShort(text, at, after, BESIDE, WIDE_BESIDE))
  );
}

/** Where one of these words stands in the text, in order. */
function placesOf(company: readonly string[], { text, isBlock }: Asked): readonly number[] {
  const places: number[] = [];
  // Looked for one by one: to compile an expression of them takes longer, and most are met once.
  for (const stem of company)
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
      if (!isBlock || mayBeWhole(text, at, stem)) places.push(at);
  return inOrder(places, byPlace);
}

/** A word's beginning as all spellings of it have it: in capitals, without accents. */
export const bareOf = (stem: string): string =>
  stem.toUpperCase().normalize('NFD').replace(MARKS(), '');

/**
 * What `names` lists, as it is and in capitals, and for each how many letters may be behind it. Two may
 * have the same capitals, which then are found twice: to look for that takes longer.
 */
function formsOfNames({ names, rests = '' }: NameStems) {
  const forms = names ? names.split('|') : [];
  const restOf = forms.map((_, i) => Number(rests[i] ?? ANY_REST));
  for (let i = 0, { length } = forms; i < length; i++) {
    const capitals = (forms[i] as string).toUpperCase();
    if (capitals === forms[i]) continue;
    forms.push(capitals);
    restOf.push(restOf[i] as number);
  }
  return { forms, restOf };
}

/** The ways in which pages write a word of a quotation, or what stands beside another word of a name. */
export const formsOfWord = (stem: string): string[] => [
  stem,
  capitalized(stem),
  stem.toUpperCase(),
];
const FORMS_OF_WORD = 3;

/** Tells what a beginning of a name needs beside it, in all its forms; null: nothing. */
function companiesOf({ company = {} }: NameStems): (form: string) => readonly string[] | null {
  // One list for all that need the same. Capitals of their own cost less than a text in capitals.
  const listOf = memo((stems) => [...new Set(stems ? stems.split('|').flatMap(formsOfWord) : [])]);
  return memo((form) => {
    const beside = company[bareOf(form)];
    return beside === undefined ? null : listOf(beside);
  });
}

function memo<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const capitalized = (stem: string): string => stem.charAt(0).toUpperCase() + stem.slice(1);

/** The words that follow one another in a quotation: of each two the first's place times `count`, plus the second's. */
function pairsIn(count: number, order: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const quotation of order.split(' ')) {
    const places = Array.from(quotation, (code) => code.charCodeAt(0) - FIRST);
    places.forEach((place, i) => {
      for (const next of places.slice(i + 1, i + 1 + REACH)) pairs.add(place * count + next);
    });
  }
  return pairs;
}

const MARKS = lateRegExp(String.raw`\p{M}`, 'gu');
/** What is invisible, with the accents that folding takes for its own. */
const INVISIBLE = lateRegExp(String.raw`\p{Cf}\p{M}*`, 'gu');
const ACCENT = /[\u0300-\u036f]/;

/** The text as it reads, without the accents that no letter composes with, as a stress mark over Cyrillic. */
function plain(text: string): string {
  const visible = text.replace(INVISIBLE(), '');
  return ACCENT.test(visible) ? visible.normalize('NFC').replace(MARKS(), '') : visible;
}

const mayBeWhole = (text: string, at: number, word: string): boolean =>
  word.length > WHOLE || (!isLetter(text, at - 1) && !isLetter(text, at + word.length));

/** True where the word goes on for no more letters than one of the pack does. */
function mayBeWord(text: string, at: number, stem: string, rest = ANY_REST): boolean {
  if (!mayBeWhole(text, at, stem)) return false;
  if (rest >= ANY_REST) return true;
  let end = at + stem.length;
  const last = end + rest;
  while (end <= last && isLetter(text, end)) end++;
  return end <= last;
}

const isLetter = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && baseOf(text.charCodeAt(at)) > SKIPPED;
