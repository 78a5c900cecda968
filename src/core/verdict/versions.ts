/** The pack's quotations, cut into units and indexed, as quotations on pages are held against them. */

import { isNegation } from '../collate/negation';
import { unitsOfQuotation } from '../collate/utterances';
import type { Pack, Quotation } from '../model/pack';
import { type Unit, unitsOf } from '../text/house-style';
import { sentenceAround } from '../text/sentence';
import { ELLIPSIS, wordsOf } from '../text/words';
import { isCommon } from './common-words';
import { RUN } from './run-index';

/** One source's version of an utterance. */
export interface Version {
  utterance: string;
  quotation: Quotation;
  speaker: string | null;
  /** Offsets are code units of `text`. */
  units: Unit[];
  /** The whole text of its source. */
  text: string;
  /** The source's own sentence negates the words before it quotes them: he hasn't “done anything”. */
  negatedBefore: boolean;
}

export interface Versions {
  all: Version[];
  /** By RUN words in a row, folded to house style. */
  runs: ReadonlyMap<string, readonly Version[]>;
  /** By all its words. */
  whole: ReadonlyMap<string, readonly Version[]>;
  /** By each word that is not common. */
  rare: ReadonlyMap<string, readonly Version[]>;
  /** Runs of every source's whole text, quoted or not. */
  sourceRuns: ReadonlySet<string>;
  /** The words of every source's whole text, for what is shorter than a run. */
  sourcePhrases: string;
  /** Words of the names of persons and places, in the pack's language, folded. */
  names: ReadonlySet<string>;
  /** Of each utterance, the sources that have it, in pack order. */
  sources: ReadonlyMap<string, string[]>;
}

const known = new WeakMap<object, Versions>();

/** The versions of a pack; made once for each pack object. */
export function versionsOf(pack: Pack): Versions {
  const before = known.get(pack);
  if (before) return before;
  const made = makeVersions(pack);
  known.set(pack, made);
  return made;
}

function makeVersions(pack: Pack): Versions {
  const texts = new Map(pack.sources.map(({ id, text }) => [id, text]));
  const quotations = new Map(pack.quotations.map((quotation) => [quotation.id, quotation]));
  const all = pack.utterances.flatMap((utterance) =>
    utterance.quotations.flatMap((id) => {
      const quotation = quotations.get(id);
      const text = texts.get(quotation?.passage.source ?? '');
      if (!quotation || text === undefined) return [];
      return [versionOf(utterance.id, quotation, text)];
    }),
  );
  const runs = new Map<string, Version[]>();
  const whole = new Map<string, Version[]>();
  const rare = new Map<string, Version[]>();
  const sources = new Map<string, string[]>();
  for (const version of all) {
    const plain = houseWords(version.units);
    for (const run of [...runsOf(plain), ...runsOf(version.units.map(houseOf))])
      add(runs, run, version);
    add(whole, plain.join(' '), version);
    for (const word of plain) if (!isCommon(word)) add(rare, word, version);
    const list = sources.get(version.utterance) ?? [];
    sources.set(version.utterance, [...list, version.quotation.passage.source]);
  }
  const order = pack.sources.map(({ id }) => id);
  for (const [utterance, list] of sources)
    sources.set(
      utterance,
      order.filter((id) => list.includes(id)),
    );
  const told = pack.sources.map(({ text }) => houseWords(unitsOf(wordsOf(text))));
  const sourceRuns = new Set(told.flatMap(runsOf));
  const sourcePhrases = told.map((words) => ` ${words.join(' ')} `).join('\n');
  return { all, runs, whole, rare, sourceRuns, sourcePhrases, names: namesOf(pack), sources };
}

function namesOf(pack: Pack): ReadonlySet<string> {
  const words = pack.entities
    .filter(({ type }) => type === 'Person' || type === 'Place')
    .flatMap(({ names }) => names.filter(({ lang }) => lang === pack.language))
    .flatMap(({ text }) => wordsOf(text).map(({ key }) => key.replace(/'s$/, '')));
  return new Set(words.filter((word) => !isCommon(word)));
}

function versionOf(utterance: string, quotation: Quotation, text: string): Version {
  const { start, end } = quotation.passage;
  const sentence = sentenceAround(text, start, end);
  const before = unitsOf(wordsOf(text.slice(Math.min(sentence.start, start), start)));
  return {
    utterance,
    quotation,
    speaker: quotation.speaker,
    units: unitsOfQuotation(quotation),
    text,
    negatedBefore: before.slice(-NEGATION_REACH).some(isNegation),
  };
}

const NEGATION_REACH = 5;

function add(map: Map<string, Version[]>, key: string, version: Version): void {
  const list = map.get(key);
  if (!list) map.set(key, [version]);
  else if (!list.includes(version)) list.push(version);
}

const houseOf = ({ house }: Unit): string => house;

/** A post reads like a report, and a report may read like it. */
export const isPost = ({ quotation }: Version): boolean => quotation.medium === 'post';

/** True for a unit that is the speaker's own: no ellipsis, no editor's insertion. */
export const isSpoken = (unit: Unit): boolean => !unit.inserted && unit.key !== ELLIPSIS;

/** The speaker's words in house style. */
export const houseWords = (units: readonly Unit[]): string[] => units.filter(isSpoken).map(houseOf);

/** Every run of RUN words in a row. */
export function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at++) runs.push(words.slice(at, at + RUN).join(' '));
  return runs;
}
