/** Which of the pack's versions a stretch of a page may quote, and which of them is closest. */
import type { Unit } from '../text/house-style';
import { isCommon } from './common-words';
import { byCloseness, type Match, matchVersion } from './match';
import { RUN } from './run-index';
import { houseWords, runsOf, type Version, type Versions } from './versions';

/** So many words that are not common propose a version, wherever they stand. */
const RARE_SHARED = 2;
/** Of a stretch of so few words, one is enough. */
const FEW_WORDS = 8;

/** The versions that share a run of words with the units, all of them, or words that are not common. */
export function proposed(versions: Versions, page: readonly Unit[]): Version[] {
  const words = houseWords(page);
  const found = new Set<Version>(versions.whole.get(words.join(' ')));
  for (const run of runsOf(words)) for (const one of versions.runs.get(run) ?? []) found.add(one);
  for (let size = 2; size < RUN; size++)
    for (let at = 0; at + size <= words.length; at++)
      for (const one of versions.whole.get(words.slice(at, at + size).join(' ')) ?? [])
        found.add(one);
  const shared = new Map<Version, number>();
  for (const word of new Set(words))
    if (!isCommon(word))
      for (const version of versions.rare.get(word) ?? [])
        shared.set(version, (shared.get(version) ?? 0) + 1);
  for (const [version, count] of shared)
    if (count >= (words.length <= FEW_WORDS ? 1 : RARE_SHARED)) found.add(version);
  return [...found];
}

/** The closest of these versions; `preferred` wins among equals. null where none shares anything. */
export function closest(
  candidates: readonly Version[],
  page: readonly Unit[],
  whole: boolean,
  textOf: (start: number, end: number) => string,
  preferred: string | null,
): Match | null {
  let best: Match | null = null;
  for (const version of candidates) {
    const match = matchVersion(version, page, whole, textOf);
    if (!match) continue;
    const order = best ? byCloseness(match, best) : -1;
    if (order < 0 || (order === 0 && match.version.speaker === preferred)) best = match;
  }
  return best;
}
