/**
 * The sift: two regular expressions that tell of a text whether it may hold a name or a quotation of a
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
import { FOLDS } from '../text/fold';

export interface Sift {
  /** False where the text, or the piece of one, holds nothing of the pack. */
  holds(text: string): boolean;
  /**
   * The same for a whole block of text: stricter, as it wants beside a word that stands only in names of
   * several words another of theirs. In a piece of a block that may stand in the next piece.
   */
  mayHold(text: string): boolean;
  /**
   * The same for several blocks whose texts stand in one, without anything between them: whether any of
   * them may.
   */
  mayHoldAmong(text: string): boolean;
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
/** Code units below which a text holds no eight words, so that names alone are looked for. */
const SHORTEST = 40;
/** Words of a quotation that may be left out between two, so that a shortened one is found too. */
const REACH = 3;
/** Letters up to which a stem is a whole word, so that "UN" is not found in "UNDER". */
export const WHOLE = 3;

/** In `rests`: it does not matter how many letters there are. */
export const ANY_REST = 9;

/** Code units of the shortest text that may hold anything: "UN" is a name. */
const LEAST = 2;

/** What a text is of a page's: a part of a block, a whole one, or several run together. */
type TextIs = 'piece' | 'block' | 'blocks';

/** Opens a sift. */
export function openSift(source: SiftSource): Sift {
  const { names, words, order, rests = '' } = source;
  const forms = names ? names.replaceAll('\\', '').split('|') : [];
  const allNames = new Set(forms);
  const restOf = new Map(forms.map((form, i) => [form, Number(rests[i] ?? ANY_REST)]));
  const companyOf = companiesOf(source, allNames);
  const placeOf = new Map(
    words.flatMap((stem, i) => formsOfWord(stem).map((form): [string, number] => [form, i])),
  );
  // Apart, all are read in less time than as one: what few words begin with is skipped to.
  const [name, farName] = byScript(names);
  const word = new RegExp([...placeOf.keys()].sort().reverse().join('|') || '(?!)', 'g');
  // On most pages no two words of quotations stand near each other.
  let pairs: ReadonlySet<number> | null = null;
  const mayName = (name: RegExp, text: string, as: TextIs): boolean => {
    let missing: Set<readonly string[]> | null = null;
    let capitals = '';
    name.lastIndex = 0;
    for (let found = name.exec(text); found; found = name.exec(text)) {
      const [stem] = found;
      if (as !== 'blocks' && !mayBeWord(text, found.index, stem, restOf.get(stem))) continue;
      const company = as === 'piece' ? null : companyOf(stem);
      if (company === null) return true;
      if (missing?.has(company)) continue;
      capitals ||= text.toUpperCase();
      if (hasOneOf(company, capitals, as === 'block')) return true;
      missing = (missing ?? new Set()).add(company);
    }
    return false;
  };
  const mayQuote = (text: string): boolean => {
    let before = -1;
    let last = 0;
    word.lastIndex = 0;
    for (let found = word.exec(text); found; found = word.exec(text)) {
      const { index } = found;
      const place = placeOf.get(found[0]) as number;
      if (before >= 0 && index - last <= NEAR) {
        pairs ??= pairsIn(words.length, order);
        if (pairs.has(before * words.length + place)) return true;
      }
      before = place;
      last = index;
    }
    return false;
  };
  const passes = (text: string, as: TextIs): boolean =>
    mayName(name, text, as) || (text.length >= SHORTEST && mayQuote(text));
  const sift = (text: string, as: TextIs): boolean => {
    // Half of a page's text nodes are line breaks.
    if (text.length < LEAST) return false;
    if (passes(text, as)) return true;
    if (!FAR_OR_FOLDS.test(text)) return false;
    if (mayName(farName, text, as)) return true;
    // Soft hyphens, and accents of their own, stand in the middle of words.
    if (!FOLDS.test(text)) return false;
    const folded = plain(text);
    return passes(folded, as) || mayName(farName, folded, as);
  };
  return {
    holds: (text) => sift(text, 'piece'),
    mayHold: (text) => sift(text, 'block'),
    mayHoldAmong: (text) => sift(text, 'blocks'),
  };
}

/** Letters beyond those of the Latin script, most of them; pages in it are full of quotation marks and dashes. */
const FAR = /[\u0370-\u1fff\u2c00-\uffff]/;
/** What most texts have none of, asked in one look. */
const FAR_OR_FOLDS = new RegExp(`${FAR.source}|${FOLDS.source}`);

/** Expressions for the stems of the Latin script, and for those of others. */
function byScript(stems: string): [near: RegExp, far: RegExp] {
  const all = stems ? stems.split('|') : [];
  const some = (far: boolean) => all.filter((stem) => FAR.test(stem) === far).join('|') || '(?!)';
  return [new RegExp(some(false), 'g'), new RegExp(some(true), 'g')];
}

/** A word's beginning as all spellings of it have it: in capitals, without accents. */
export const bareOf = (stem: string): string =>
  stem.toUpperCase().normalize('NFD').replace(MARKS, '');

/** The ways in which pages write a word of a quotation. */
const formsOfWord = (stem: string): string[] => [stem, capitalized(stem), stem.toUpperCase()];

/** Tells what a beginning of a name needs beside it, in capitals, once it is met; null: nothing. */
function companiesOf(
  { company = {} }: SiftSource,
  names: ReadonlySet<string>,
): (match: string) => readonly string[] | null {
  // One list for all that need the same, which is then looked for once in a text.
  const listOf = memo((stems) => (stems ? [...new Set(stems.toUpperCase().split('|'))] : []));
  return memo((match) => {
    const begun = [...beginningsOf(match), match].filter((form) => names.has(form));
    const beside = begun.map((form) => company[bareOf(form)]);
    return beside.includes(undefined) ? null : listOf(beside.filter(Boolean).join('|'));
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

/** The beginnings that may stand for a word, itself among them, unless it is a short one. */
function beginningsOf(form: string): string[] {
  const beginnings: string[] = [];
  for (let end = WHOLE + 1; end <= form.length; end++) beginnings.push(form.slice(0, end));
  return beginnings;
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
