import type { Pack } from '../model/pack';
import { isCommon } from '../verdict/common-words';
import { lookedFor } from './looked-for';
import {
  ANY_REST,
  bareOf,
  FIRST,
  formsOfWord,
  type MoreNames,
  type NameStems,
  type SiftSource,
  WHOLE,
} from './sift';
import { cover, type Phrase } from './stem-cover';
import { formsOf, isStem, phraseForms, stemsOf, wordsOf } from './stems';

export interface SiftSources {
  /** What a page must hold for Gloss to have anything to say on it. */
  wake: SiftSource;
  /**
   * What a text may hold besides to be read: names that mean somebody only beside others. With that, as
   * `withMore` gives it, the sift for reading.
   */
  more: MoreNames;
}

/** Builds the sifts of a pack, of at most some thousand names. Same input, same sources. */
export function buildSift(pack: Pick<Pack, 'entities' | 'quotations'>): SiftSources {
  const named = pack.entities.flatMap((entity) =>
    lookedFor(entity).map(({ text, standsAlone }) => ({
      words: wordsOf(text),
      // A family name says whom it means where a given name stands before it.
      alone: standsAlone === true || entity.type === 'Person',
    })),
  );
  const quoted = pack.quotations.map(({ parts }) =>
    wordsOf(parts.map(({ exact }) => exact.replace(INSERTION, ' ')).join(' ')),
  );
  const short = quoted.filter(({ length }) => length < SHORT);
  const words = cover(quoted.flatMap(windowsOf), 2).sort();
  const order = quoted.map((quotation) => codesOf(quotation, words)).join(' ');
  const alone = namesOf(named.filter(({ alone }) => alone).map((n) => n.words));
  const all = namesOf([...named.map((n) => n.words), ...short]);
  return { wake: { ...alone, words, order }, more: moreThan(alone, all) };
}

/** What stands for phrases, given by their words, and what company it has in them. */
function namesOf(phrases: string[][]): Required<NameStems> {
  const tiny = phrases.filter((phrase) => !phrase.some(isStem));
  const long = phrases.filter((phrase) => phrase.some(isStem));
  const stems = cover(long.map(stemsIn), 1);
  const company = companyOf(stems, long.map(stemsAndTinyOnes));
  const isFree = (form: string) => company[bareOf(form)] === undefined;
  const names = joined([...stems.flatMap(formsOf), ...tiny.flatMap(phraseForms)], isFree);
  return { names, rests: restsOf(names, phrases.flat()), company };
}

/** What one source of names has beyond another, of which most is the same. */
function moreThan(some: Required<NameStems>, all: Required<NameStems>): MoreNames {
  const known = new Set(some.names.split('|'));
  const names = all.names.split('|').filter((form) => !known.has(form));
  const stems = new Set([...Object.keys(some.company), ...Object.keys(all.company)]);
  const company = [...stems]
    .filter((stem) => some.company[stem] !== all.company[stem])
    .map((stem) => [stem, all.company[stem] ?? null] as const);
  return { names: names.join('|'), company: Object.fromEntries(company) };
}

/** As `NameStems.rests` has it: of forms of no word, as of "U. N", nothing is known. */
function restsOf(names: string, words: readonly string[]): string {
  const bare = [...new Set(words.map(bareOf))];
  const restOf = (form: string) => {
    const stem = bareOf(form);
    const rests = bare.filter((word) => word.startsWith(stem)).map((w) => w.length - stem.length);
    return Math.min(ANY_REST, rests.length > 0 ? Math.max(...rests) : ANY_REST);
  };
  return names ? names.split('|').map(restOf).join('') : '';
}

/**
 * For each stem that stands only for phrases of several words: beginnings of their other words, of which
 * every phrase has one. Each phrase counts for the one stem by which it is found: one that needs no
 * company where it has such a stem, else the one that covers most.
 */
function companyOf(stems: readonly string[], phrases: readonly Phrase[]): Record<string, string> {
  const isIn = (stem: string, phrase: Phrase) => phrase.some((word) => word.includes(stem));
  const isLone = (phrase: Phrase) => phrase.filter((word) => word.length > 0).length === 1;
  const loneOnes = phrases.filter(isLone);
  const free = stems.filter((stem) => loneOnes.some((phrase) => isIn(stem, phrase)));
  let left = phrases.filter((phrase) => !free.some((stem) => isIn(stem, phrase)));
  const freeKeys = new Set(free.map(bareOf));
  const company = new Map<string, Set<string>>();
  for (const stem of stems) {
    const key = bareOf(stem);
    const own = left.filter((phrase) => isIn(stem, phrase));
    left = left.filter((phrase) => !isIn(stem, phrase));
    if (freeKeys.has(key)) continue;
    const others = own.map((phrase) => withoutOne(phrase, stem));
    const beside = company.get(key) ?? new Set();
    for (const other of cover(others, 1)) {
      const low = other.toLowerCase();
      beside.add(low).add(bareOf(other).toLowerCase());
      if (!formsOfWord(low).includes(other)) beside.add(other);
    }
    company.set(key, beside);
  }
  return Object.fromEntries(
    [...company].sort().map(([key, beside]) => [key, [...beside].sort().join('|')]),
  );
}

/** The phrase without the word that the stem stands for. */
function withoutOne(phrase: Phrase, stem: string): Phrase {
  const at = phrase.findIndex((word) => word.includes(stem));
  return phrase.filter((_, i) => i !== at);
}

/** Words below which a quotation counts only whole: the quotation index has it whole, too. */
const SHORT = 4;
/** Words in a row of a quotation that hold two words of the sift: fewer are claimed of no stranger. */
const WINDOW = 8;
const INSERTION = /\[[^\]]*\]|\(\p{Lu}[^)]*\)/gu;
/** Letters of a quotation's word that says something. */
const TELLING = 5;

const stemsIn = (words: readonly string[]): Phrase => words.map(stemsOf);

/** The same, with the tiny words of a phrase that has one other: "Watch" is found with the "U" of "U.N.". */
const stemsAndTinyOnes = (words: readonly string[]): Phrase =>
  words.filter(isStem).length > 1
    ? stemsIn(words)
    : words.map((word) => (isStem(word) ? stemsOf(word) : [word]));

/** True for a word by which a quotation may be told from others. */
export const isTelling = (word: string): boolean =>
  word.length >= TELLING && !isCommon(word.toLowerCase());

/** A quotation's stretches of WINDOW words, as the stems of their telling words. */
function windowsOf(words: readonly string[]): Phrase[] {
  const count = Math.max(1, words.length - WINDOW + 1);
  return Array.from({ length: count }, (_, i) =>
    words
      .slice(i, i + WINDOW)
      .filter(isTelling)
      .map((word) => stemsOf(word.toLowerCase()).filter((stem) => stem.length >= TELLING)),
  );
}

/** The sift's words of a quotation, in order, as `SiftSource.order` has them. */
const codesOf = (quotation: readonly string[], stems: readonly string[]): string =>
  quotation
    .map((word) => stems.findLastIndex((stem) => word.toLowerCase().startsWith(stem)))
    .filter((place) => place >= 0)
    .map((place) => String.fromCharCode(FIRST + place))
    .join('');

/**
 * Leaves out each that begins with another of them, unless that other needs company, and each that is
 * another of them in capitals.
 */
function joined(forms: readonly string[], isFree: (form: string) => boolean): string {
  const beginnings = new Set(forms.filter((form) => form.length > WHOLE && isFree(form)));
  const isCovered = (form: string) =>
    Array.from(form).some((_, end) => beginnings.has(form.slice(0, end)));
  const left = [...new Set(forms)].filter((form) => !isCovered(form));
  const mixed = left.filter((form) => form !== form.toUpperCase());
  const capitals = new Set(mixed.map((form) => form.toUpperCase()));
  return left
    .filter((form) => !capitals.has(form))
    .sort()
    .join('|');
}
