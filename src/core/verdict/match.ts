/** A stretch of a page held against one version: which part is shared, and how it is worded. */
import { align, type Pair } from '../collate/align';
import {
  bridgedPairs,
  type Comparison,
  isMatch,
  wordingOf as wordingOfPairs,
} from '../collate/wording';
import { WORDINGS, type Wording } from '../model/verdicts';
import type { Unit } from '../text/house-style';
import { ELLIPSIS } from '../text/words';
import { isCommon } from './common-words';
import { besides, moved } from './ends';
import { hiddenNegations } from './hidden-negation';
import { isMovedAround } from './moved';
import { exchangedAtEnd, negationAfter, negationBefore, sharedStretch } from './stretch';
import { isSpoken, type Version } from './versions';

export interface Match {
  version: Version;
  /** The page's units that the version accounts for, numbers into what was handed in, end exclusive. */
  core: [number, number];
  comparison: Comparison;
  wording: Wording;
  extends: boolean;
  /** Spoken units of the page in all, in the core, and in both texts. */
  total: number;
  size: number;
  matched: number;
  /** What both share in a row, at the longest. */
  run: number;
  /** Words not common that both share. */
  rare: number;
  /** Units of either side that the other does not have, the version's cut ends left out. */
  edits: number;
  /** The version's units that are cut off. */
  cut: number;
}

/**
 * Aligns page units with a version. `textOf` gives the page's text between two offsets of the units.
 * `whole` says that the units are a quotation with known ends. null where nothing is shared.
 */
export function matchVersion(
  version: Version,
  page: readonly Unit[],
  whole: boolean,
  textOf: (start: number, end: number) => string,
): Match | null {
  const pairs = align(version.units, page);
  const stretch = sharedStretch(pairs, page, whole ? textOf : null);
  if (!stretch) return null;
  const inside = pairs.slice(stretch[0], stretch[1] + 1);
  const [first, last] = [inside[0] as Pair, inside.at(-1) as Pair];
  let [from, to] = [first.to[0], last.to[1]];
  let isExtended = false;
  if (whole) {
    const before = {
      units: page.slice(0, from).reverse(),
      left: version.units.slice(0, first.from[0]).reverse(),
    };
    const after = { units: page.slice(to), left: version.units.slice(last.from[1]) };
    const lead = exchangedAtEnd(before, page[from - 1], page[from], textOf);
    const tail = exchangedAtEnd(after, page[to - 1], page[to], textOf);
    const [coreStart, coreEnd] = [from, to];
    [from, to] = [from - lead, to + tail];
    if (lead === 0 && !version.negatedBefore) from = negationBefore(page, coreStart);
    if (tail === 0) to = negationAfter(page, coreEnd);
    isExtended = page.slice(0, from).some(isSpoken) || page.slice(to).some(isSpoken);
    if (
      isExtended &&
      isMovedAround(before.left.toReversed(), after.left, page, [from, to], textOf)
    ) {
      [from, to] = [0, page.length];
      isExtended = false;
    }
    while (from > 0 && !isSpoken(page[from - 1] as Unit)) from--;
    while (to < page.length && !isSpoken(page[to] as Unit)) to++;
  }
  const comparison = comparisonOf(version, page, inside, from, to);
  return {
    version,
    core: [from, to],
    comparison,
    wording: comparison.wording,
    extends: isExtended,
    ...counts(comparison, whole ? page : page.slice(from, to)),
  };
}

/** The stretch's own pairs, and beside them what was cut off or stands in its place. */
function comparisonOf(
  version: Version,
  page: readonly Unit[],
  inside: readonly Pair[],
  from: number,
  to: number,
): Comparison {
  const [first, last] = [inside[0] as Pair, inside.at(-1) as Pair];
  const lead = besides(version.units.slice(0, first.from[0]), page.slice(from, first.to[0]), true);
  const tail = besides(version.units.slice(last.from[1]), page.slice(last.to[1], to), false);
  const pairs = [
    ...lead.map((pair) => moved(pair, 0, from)),
    ...inside,
    ...tail.map((pair) => moved(pair, last.from[1], last.to[1])),
  ].map((pair) => moved(pair, 0, -from));
  const core = page.slice(from, to);
  const wording = wordingOf(pairs, version.units, core);
  return { wording, pairs, from: version.units, to: core, matched: pairs.filter(isMatch).length };
}

/** The match of a quotation before which the page itself has the negation that was cut: did not want “any …” */
export function negatedBefore(match: Match): Match {
  const { pairs, from, to } = match.comparison;
  return { ...match, wording: wordingOf(pairs, from, to, true) };
}

function wordingOf(pairs: readonly Pair[], from: Unit[], to: Unit[], negated = false): Wording {
  const wording = wordingOfPairs(pairs, from, to, negated);
  if (wording === 'altered') return wording;
  const first = pairs.findIndex(isMatch);
  const last = pairs.findLastIndex(isMatch);
  const unmarked = pairs.some(
    (pair, i) =>
      i > first && i < last && pair.op === 'delete' && from[pair.from[0]]?.key === ELLIPSIS,
  );
  if (unmarked) return 'altered';
  return hiddenNegations(pairs, from, to).length > 0 ? 'altered' : wording;
}

/** What a source leaves out with an ellipsis stands for words enough to look for another version. */
const SOURCE_GAP = 12;

function counts(comparison: Comparison, page: readonly Unit[]) {
  const { pairs, from, to } = comparison;
  const first = pairs.findIndex(isMatch);
  const last = pairs.findLastIndex(isMatch);
  const bridged = bridgedPairs(pairs, to);
  let [matched, edits, rare, run, longest, cut] = [0, 0, 0, 0, 0, 0];
  pairs.forEach((pair, i) => {
    const units = to.slice(...pair.to).filter(isSpoken);
    if (isMatch(pair)) {
      matched += units.length;
      rare += units.filter(({ key }) => !isCommon(key)).length;
      run += units.length;
      longest = Math.max(longest, run);
      return;
    }
    const missing = from.slice(...pair.from).filter(isSpoken).length;
    if (units.length > 0 || missing > 0) run = 0;
    edits += units.length;
    if (pair.op === 'delete' && from[pair.from[0]]?.key === ELLIPSIS && i > first && i < last)
      edits += SOURCE_GAP;
    if (i < first || i > last) cut += missing;
    else if (!bridged.has(pair)) edits += Math.max(0, missing - (pair.op === 'replace' ? 1 : 0));
  });
  const total = page.filter(isSpoken).length;
  const size = to.filter(isSpoken).length;
  return { total, size, matched, run: longest, rare, edits: edits + total - size, cut };
}

/** Below zero where `a` is closer to the page than `b`: fewest edits, best wording, fewest words cut. */
export function byCloseness(a: Match, b: Match): number {
  return (
    a.edits - a.matched - (b.edits - b.matched) ||
    WORDINGS.indexOf(a.wording) - WORDINGS.indexOf(b.wording) ||
    a.cut - b.cut
  );
}
