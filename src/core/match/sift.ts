/**
 * The sift: regular expressions that tell of a text whether it may hold a name or a quotation of a
 * pack. It is made with the pack (`build-sift.ts`), lets too much pass rather than too little, and is
 * what every page pays; the name index and the quotation index read only what passes.
 *
 * Asking the name index of every word was the first way, and takes longer than walking the page: the
 * browsers compile an alternation of plain words to code that skips ahead, and run none of ours on a
 * text that holds nothing. Anything else in it, a boundary or a class, makes it several times as slow,
 * so the finer questions are asked afterwards. It serves packs of some thousand names; for a larger one
 * the name index's filter is asked.
 */
import { baseOf, SKIPPED } from '../text/chars';
import { FOLDED, FOLDS } from '../text/fold';
import { withoutWideSpaces } from '../text/wide-spaces';
import { openWordSearches, type WordSearch } from './word-search';

export interface Sift {
  /**
   * Where a stretch of a page's text may hold something, in UTF-16 code units, in no order; null where it
   * may anywhere. Several blocks' texts may stand in it, with nothing between them.
   */
  places(text: string): readonly number[] | null;
  /** Whether one whole block of text may: stricter, as it is known there where words begin and end. */
  mayHold(text: string): boolean;
}

/** What `buildSift` gives: what it takes for names and for quotations. */
export interface SiftSource extends NameStems, QuotedWords {}

export interface NameStems {
  /** Beginnings of words, joined by `|`: one of them stands in every name. */
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

/** Where the codes in `order` begin: beyond all that a string literal would escape. */
export const FIRST = 0x100;
/** How near, in UTF-16 code units from the beginning of one to that of the other: some eight words. */
const NEAR = 64;
/** How far, in UTF-16 code units, the words of a name stand apart at most, but for wide spaces. */
const AROUND = 256;
/** Of any kind: most are taken out before. */
const WIDE_SPACE = /\s{64}/;
/** Words of a quotation that may be left out between two, so that a shortened one is found too. */
const REACH = 3;
/** Letters up to which a stem is a whole word, so that "UN" is not found in "UNDER". */
export const WHOLE = 3;

/** In `rests`: it does not matter how many letters there are. */
export const ANY_REST = 9;

/** Code units of the shortest text that may hold anything: "UN" is a name. */
const LEAST = 2;

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
}

/** A word of quotations, by its place in `QuotedWords.words`, and where it stands. */
interface FoundWord {
  place: number;
  start: number;
  end: number;
}

/** Opens a sift. */
export function openSift(source: SiftSource): Sift {
  const { names, words, order, rests = '' } = source;
  const forms = names ? names.split('|') : [];
  // The names come first, then each word in all its forms.
  const all = [...forms, ...words.flatMap(formsOfWord)];
  const companyOf = companiesOf(source);
  // What begins or ends with letters of the Latin script is looked for with those.
  const isFar = (form: string) => form.replace(FAR_RUN, '') === '';
  const near = openWordSearches(all, (form) => !isFar(form));
  const far = openWordSearches(all, isFar);
  // On most pages no two words of quotations stand near each other.
  let pairs: ReadonlySet<number> | null = null;
  const arePair = (first: number, second: number): boolean => {
    pairs ??= pairsIn(words.length, order);
    return pairs.has(first * words.length + second);
  };
  const mayName = ({ text, isBlock }: Asked, name: number, at: number): boolean => {
    const form = forms[name] as string;
    if (isBlock && !mayBeWord(text, at, form, Number(rests[name] ?? ANY_REST))) return false;
    const company = companyOf(form);
    if (company === null) return true;
    const around = text.slice(Math.max(0, at - AROUND), at + AROUND);
    if (hasOneOf(company, around.toUpperCase(), isBlock)) return true;
    // Of a stretch that is left to its blocks: in all of it most companies would stand.
    return WIDE_SPACE.test(around) && (!isBlock || hasOneOf(company, text.toUpperCase(), true));
  };
  const look = (search: WordSearch, asked: Asked, part = asked.text, offset = 0): boolean =>
    search(part, (number, at) => {
      const start = offset + at;
      if (number < forms.length) return mayName(asked, number, start) && asked.found(start);
      const place = Math.floor((number - forms.length) / FORMS_OF_WORD);
      asked.words.push({ place, start, end: start + (all[number] as string).length });
      return false;
    });
  const mayQuote = ({ words, found }: Asked): boolean => {
    let last: FoundWord | null = null;
    // Of two that begin at one place the longer is meant.
    for (const word of words.sort((a, b) => a.start - b.start || b.end - a.end)) {
      // Another that begins within the last one is none of the quotation's.
      if (last && word.start < last.end) continue;
      const isNear = last && word.start - last.start <= NEAR;
      if (last && isNear && arePair(last.place, word.place) && found(word.start)) return true;
      last = word;
    }
    return false;
  };
  const sift = (text: string, isBlock: boolean, found: Found, foundFolded: Found): boolean => {
    // Half of a page's text nodes are line breaks.
    if (text.length < LEAST) return false;
    const asked: Asked = { text, isBlock, found, words: [] };
    if (near.some((search) => look(search, asked))) return true;
    const isPlain = !FAR_OR_FOLDED.test(text);
    if (!isPlain)
      for (const { 0: run, index } of text.matchAll(FAR_RUN))
        if (far.some((search) => look(search, asked, run, index))) return true;
    if (mayQuote(asked)) return true;
    // Soft hyphens, and accents of their own, stand in the middle of words.
    if (isPlain || !FOLDS.test(text)) return false;
    const folded: Asked = { text: plain(text), isBlock, found: foundFolded, words: [] };
    return [...near, ...far].some((search) => look(search, folded)) || mayQuote(folded);
  };
  const yes = () => true;
  return {
    places(whole) {
      const { text, original } = withoutWideSpaces(whole);
      const places: number[] = [];
      // Where that stands in the text as it is written is not asked: few texts have any.
      const keep = (at: number) => {
        places.push(original(at));
        return false;
      };
      const isAnywhere = sift(text, false, keep, yes);
      return isAnywhere ? null : places;
    },
    mayHold: (text) => sift(withoutWideSpaces(text).text, true, yes, yes),
  };
}

/** Letters beyond those of the Latin script, most of them; pages in it are full of quotation marks and dashes. */
const FAR = '\\u0370-\\u1fff\\u2c00-\\uffff';
/** A stretch of such letters, with what stands between two of them. */
const FAR_RUN = new RegExp(`[${FAR}](?:[^]{0,3}[${FAR}])*`, 'g');
/** What most texts have none of, asked in one look at one class. */
const FAR_OR_FOLDED = new RegExp(`[${FAR}${FOLDED}]`);

/** A word's beginning as all spellings of it have it: in capitals, without accents. */
export const bareOf = (stem: string): string =>
  stem.toUpperCase().normalize('NFD').replace(MARKS, '');

/** The ways in which pages write a word of a quotation. */
const formsOfWord = (stem: string): string[] => [stem, capitalized(stem), stem.toUpperCase()];
const FORMS_OF_WORD = 3;

/** Tells what a beginning of a name needs beside it, in capitals; null: nothing. */
function companiesOf({ company = {} }: NameStems): (form: string) => readonly string[] | null {
  // One list for all that need the same, which is then looked for once in a text.
  const listOf = memo((stems) => (stems ? [...new Set(stems.toUpperCase().split('|'))] : []));
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

/** Looked for one by one: to compile an expression of them takes longer than that, and most are met once. */
function hasOneOf(company: readonly string[], capitals: string, apart: boolean): boolean {
  for (const stem of company) {
    for (let at = capitals.indexOf(stem); at >= 0; at = capitals.indexOf(stem, at + 1))
      if (!apart || mayBeWhole(capitals, at, stem)) return true;
  }
  return false;
}

const MARKS = /\p{M}/gu;
/** What is invisible, with the accents that folding takes for its own. */
const INVISIBLE = /\p{Cf}\p{M}*/gu;
const ACCENT = /[\u0300-\u036f]/;

/** The text as it reads, without the accents that no letter composes with, as a stress mark over Cyrillic. */
function plain(text: string): string {
  const visible = text.replace(INVISIBLE, '');
  return ACCENT.test(visible) ? visible.normalize('NFC').replace(MARKS, '') : visible;
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
