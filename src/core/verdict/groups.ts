import type { Unit } from '../text/house-style';
import type { Chain } from './interruptions';
import type { Quoted } from './marks';
import type { Match } from './match';
import type { PageText } from './page-text';
import { closest, proposed } from './propose';
import { RUN } from './run-index';
import { unsigned } from './signatures';
import { unitsIn } from './stretches';
import type { Versions } from './versions';

/** More units are held against the pack in pieces. */
export const MOST_UNITS = 320;
/** Parts of a page that are one quotation. */
export interface Group {
  parts: Quoted[];
  units: Unit[];
  /** The page's quotation goes on in a paragraph of its own. */
  continued: boolean;
}

/** A chain cut where its parts quote different utterances. */
export function groupsOf(page: PageText, versions: Versions, chain: Chain): Group[] {
  const groups: Group[] = [];
  chain.parts.forEach((quoted, i) => {
    const part = { ...quoted, ...unsigned(page, versions, quoted) };
    const units = unitsIn(page.text, [part]);
    const group = groups.at(-1);
    const link = chain.links[i - 1];
    if (group && link && joins(page, versions, group, units, link)) {
      group.parts.push(part);
      group.units.push(...units);
    } else {
      const continued = link === 'paragraph';
      if (group && continued) group.continued = true;
      groups.push({ parts: [part], units, continued });
    }
  });
  return groups;
}

function joins(
  page: PageText,
  versions: Versions,
  group: Group,
  units: Unit[],
  link: Chain['links'][number],
): boolean {
  if (group.units.length + units.length > MOST_UNITS) return false;
  const both = bestOf(page, versions, [...group.units, ...units], null);
  const at = group.units.length;
  const shared = both ? sharedPairs(both) : [];
  const before = shared.filter(({ to }) => to < at);
  const behind = shared.filter(({ to }) => to >= at);
  if (both && both.run >= RUN && before.length > 0 && behind.length > 0) {
    const one = bestOf(page, versions, units, null);
    const other = bestOf(page, versions, group.units, null);
    if (!(one && other && strong(one) && strong(other))) return true;
    // A sentence behind another need not follow it in the source: what lies between was not left out.
    const isNew =
      link === 'sentence' &&
      both.wording === 'altered' &&
      endsBetween(both, before.at(-1)?.from ?? 0, behind[0]?.from ?? 0);
    return !isNew && one.version.utterance === other.version.utterance;
  }
  if (link !== 'reporter') return false;
  const one = bestOf(page, versions, units, null);
  const other = bestOf(page, versions, group.units, null);
  return !(one && other && strong(one) && strong(other));
}

/** The units that page and version share: numbers into the page's that were handed in, and into the version's. */
const sharedPairs = ({ comparison, core }: Match): { from: number; to: number }[] =>
  comparison.pairs
    .filter(({ op }) => op === 'equal' || op === 'house')
    .map(({ from, to }) => ({ from: from[0], to: to[0] + core[0] }));

/** True where a sentence of the version begins behind one of its units, up to another. */
const endsBetween = ({ version }: Match, first: number, last: number): boolean =>
  version.units.slice(first + 1, last + 1).some(({ sentence }) => sentence);

const strong = ({ run, rare }: Match): boolean => run >= RUN && rare > 0;

function bestOf(
  page: PageText,
  versions: Versions,
  units: readonly Unit[],
  preferred: string | null,
): Match | null {
  const textOf = (start: number, end: number) => page.text.slice(start, end);
  return closest(proposed(versions, units), units, true, textOf, preferred);
}
