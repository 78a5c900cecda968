/**
 * The sift: one regular expression that tells of a text whether it may hold a name or a quotation of a
 * pack. It is made with the pack (`build-sift.ts`), lets too much pass rather than too little, and is
 * what every page pays; the name index and the quotation index read only what passes.
 *
 * Asking the name index of every word was the first way, and takes longer than walking the page: the
 * browsers compile an alternation of plain words to code that skips ahead, and run none of ours on a
 * text that holds nothing. Anything else in it, a boundary or a class, makes it several times as slow,
 * so the finer questions are asked afterwards. It serves packs of some thousand names; for a larger one
 * the name index's filter is asked.
 */
import { baseOf, SEPARATOR } from '../text/chars';
import { FOLDS, fold } from '../text/fold';

export interface Sift {
  /** False where the text holds nothing of the pack. */
  holds(text: string): boolean;
}

/** What `buildSift` gives. */
export interface SiftSource {
  /** Beginnings of words, joined by `|`: one of them stands in every name. */
  names: string;
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

/** Opens a sift. */
export function openSift({ names, words, order }: SiftSource): Sift {
  const isName = new Set(names.replaceAll('\\', '').split('|'));
  const pairs = pairsIn(words, order);
  const forms = words.flatMap((stem) => [stem, capitalized(stem), stem.toUpperCase()]);
  // A word that begins as a name does is told by the name.
  const others = forms.filter((form) => !beginningsOf(form).some((stem) => isName.has(stem)));
  const alternatives = [...(names ? names.split('|') : []), ...others].sort().reverse();
  const stem = new RegExp(alternatives.join('|') || '(?!)', 'g');
  const name = new RegExp(names || '(?!)', 'g');
  const passes = (text: string): boolean => {
    const look = text.length < SHORTEST ? name : stem;
    look.lastIndex = 0;
    let [before, last] = ['', 0];
    for (let found = look.exec(text); found; found = look.exec(text)) {
      const { index, 0: match } = found;
      if (isName.has(match) && (match.length > WHOLE || standsAlone(text, index, match)))
        return true;
      const word = match.toLowerCase();
      if (index - last <= NEAR && pairs.has(`${before} ${word}`)) return true;
      [before, last] = [word, index];
    }
    return false;
  };
  return {
    holds(text) {
      if (passes(text)) return true;
      // Soft hyphens, and accents of their own, stand in the middle of words.
      return FOLDS.test(text) && passes((fold(text)?.text ?? '').replace(STRAY, ''));
    },
  };
}

const beginningsOf = (form: string): string[] =>
  Array.from(form, (_, end) => form.slice(0, end + 1)).slice(WHOLE);

const capitalized = (stem: string): string => stem.charAt(0).toUpperCase() + stem.slice(1);

/** The words that follow one another in a quotation, each two joined by a space. */
function pairsIn(words: readonly string[], order: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const quotation of order.split(' ')) {
    const stems = Array.from(quotation, (code) => words[code.charCodeAt(0) - FIRST]);
    stems.forEach((stem, i) => {
      for (const next of stems.slice(i + 1, i + 1 + REACH)) pairs.add(`${stem} ${next}`);
    });
  }
  return pairs;
}

/** Accents that no letter composes with, as a stress mark over Cyrillic. */
const STRAY = /[\p{M}\p{Cf}]/gu;

const standsAlone = (text: string, at: number, word: string): boolean =>
  !isLetter(text, at - 1) && !isLetter(text, at + word.length);

const isLetter = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && baseOf(text.charCodeAt(at)) !== SEPARATOR;
