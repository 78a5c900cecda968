import type { Pack } from '../model/pack';
import { NUMBERS } from '../text/house-style';
import { isCommon } from './common-words';
import { foldWords, hashesOf, MAGIC, RUN } from './run-index';

/**
 * Builds the index of a pack's quotations, as bytes to be kept with the pack.
 * @param names runs of nothing but words of one and common words are kept apart, as "the Ministry of
 * Foreign Affairs": on most pages they quote nobody.
 */
export function buildRunIndex(
  pack: Pick<Pack, 'quotations'>,
  names: readonly string[] = [],
): Uint8Array {
  const named = names.map((name) => hashesOf(name).map(({ hash }) => hash));
  const runs = new Set<number>();
  const naming = new Set<number>();
  const short = new Set<number>();
  for (const { parts } of pack.quotations) {
    const text = parts.map(({ exact }) => exact).join(' ');
    const bare = text.replace(/\[[^\]]*\]|\([\p{Lu}][^)]*\)/gu, ' ');
    for (const form of new Set([text, bare].flatMap(spellings))) {
      const words = hashesOf(form);
      if (words.length < RUN) short.add(foldWords(words));
      const isName = namesIn(form, words, named);
      for (const run of runsIn(words)) (isName(run) ? naming : runs).add(foldWords(run));
    }
  }
  // What says more in another quotation says more.
  for (const run of runs) naming.delete(run);
  const lists = [runs, short, naming].map((set) => [...set].sort((a, b) => a - b));
  const ints = Int32Array.from([MAGIC, ...lists.map(({ length }) => length), ...lists.flat()]);
  return new Uint8Array(ints.buffer);
}

/** All names of a pack's entities. */
export const namesOf = ({ entities }: Pick<Pack, 'entities'>): string[] =>
  entities.flatMap(({ names }) => names.map(({ text }) => text));

/** Three readings of one text: as it stands, with digits, and with numbers spelled out. */
function spellings(text: string): string[] {
  const digits = text.replace(/\p{L}+/gu, (word) => NUMBERS.get(word.toLowerCase()) ?? word);
  const names = new Map([...NUMBERS].map(([word, number]) => [number, word]));
  const spelled = text.replace(/\d+/g, (number) => names.get(number) ?? number);
  return [text, digits, spelled];
}

type Word = ReturnType<typeof hashesOf>[number];

/** Every run of RUN words. */
const runsIn = (words: readonly Word[]): Word[][] =>
  words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN));

/** Tells runs that name something and say nothing else. */
function namesIn(
  text: string,
  words: readonly Word[],
  names: readonly (readonly number[])[],
): (run: readonly Word[]) => boolean {
  const ofNames = new Set<Word>();
  for (const name of names)
    words.forEach((_, at) => {
      if (name.every((hash, i) => words[at + i]?.hash === hash))
        for (const word of words.slice(at, at + name.length)) ofNames.add(word);
    });
  const isNamed = (word: Word) => ofNames.has(word);
  const isPlain = ({ start, end }: Word) => isCommon(text.slice(start, end).toLowerCase());
  return (run) => run.some(isNamed) && run.every((word) => isNamed(word) || isPlain(word));
}
