/** Quotations that a page gives to a person of the pack and that no source carries. */
import type { Attribution } from './antecedent';
import type { Unclaimed } from './marked';
import { matchVersion } from './match';
import type { PageText } from './page-text';
import { houseWords, runsOf, type Versions } from './versions';

/** Fewer words are a term or a scare quote. */
const FEWEST = 3;
/** Of a quotation's runs, the share that a source's own narration may have. */
const NARRATED = 0.5;
/** Longer ones are looked at by their beginning. */
const MOST_UNITS = 120;

/** True where no source has the words or anything near them, and the page clearly names the speaker. */
export function isAbsent(
  page: PageText,
  versions: Versions,
  quotation: Unclaimed,
  isPerson: (entity: string) => boolean,
): Attribution | null {
  const { units, closed } = quotation;
  if (!closed) return null;
  const words = houseWords(units.slice(0, MOST_UNITS));
  if (words.length < FEWEST) return null;
  const attribution = quotation.attribution();
  if (!attribution?.clear || attribution.entity === null || !isPerson(attribution.entity))
    return null;
  const runs = runsOf(words);
  const narrated = runs.filter((run) => versions.sourceRuns.has(run)).length;
  if (runs.length > 0 && narrated >= NARRATED * runs.length) return null;
  if (runs.length === 0 && versions.sourcePhrases.includes(` ${words.join(' ')} `)) return null;
  return isNearAny(page, versions, quotation) ? null : attribution;
}

/** Half of its words in order, three of them in a row, are too near to say that no source has them. */
function isNearAny(page: PageText, versions: Versions, { units }: Unclaimed): boolean {
  const own = units.slice(0, MOST_UNITS);
  const words = new Set(houseWords(own));
  const textOf = (start: number, end: number) => page.text.slice(start, end);
  return versions.all.some((version) => {
    const shared = new Set(houseWords(version.units).filter((word) => words.has(word))).size;
    if (shared * 2 < words.size) return false;
    const match = matchVersion(version, own, true, textOf);
    return match !== null && match.matched * 2 >= match.total && match.run >= FEWEST;
  });
}
