import type { Pack } from '../model/pack';
import { isCommon } from '../verdict/common-words';
import { lookedFor } from './looked-for';
import { FIRST, type SiftSource, WHOLE } from './sift';
import { cover, type Phrase } from './stem-cover';
import { formsOf, isStem, phraseForms, stemsOf, wordsOf } from './stems';

export interface SiftSources {
  /** What a page must hold for Gloss to have anything to say on it. */
  wake: SiftSource;
  /** What a text must hold to be read: names too that need company. */
  read: SiftSource;
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
  const namesOf = (phrases: string[][]) => {
    const tiny = phrases.filter((phrase) => !phrase.some(isStem));
    const stems = cover(phrases.filter((p) => p.some(isStem)).map(stemsIn), 1);
    return joined([...stems.flatMap(formsOf), ...tiny.flatMap(phraseForms)]);
  };
  return {
    wake: { names: namesOf(named.filter(({ alone }) => alone).map((n) => n.words)), words, order },
    read: { names: namesOf([...named.map((n) => n.words), ...short]), words, order },
  };
}

/** Words below which a quotation counts only whole: the quotation index has it whole, too. */
const SHORT = 4;
/** Words in a row of a quotation that hold two words of the sift: fewer are claimed of no stranger. */
const WINDOW = 8;
const INSERTION = /\[[^\]]*\]|\(\p{Lu}[^)]*\)/gu;
/** Letters of a quotation's word that says something. */
const TELLING = 5;

const stemsIn = (words: readonly string[]): Phrase => words.map(stemsOf);

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

/** The longer of two that begin alike comes first, as an expression takes the first that fits. */
function joined(forms: readonly string[]): string {
  const beginnings = new Set(forms.filter(({ length }) => length > WHOLE));
  const isCovered = (form: string) =>
    Array.from(form).some((_, end) => beginnings.has(form.slice(0, end)));
  return [...new Set(forms)]
    .filter((form) => !isCovered(form))
    .sort()
    .reverse()
    .join('|');
}
