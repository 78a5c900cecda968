/**
 * Groups the quotations that report the same words, across sources and inside one, and classes each
 * against the fullest by its word alignment. Nothing here is typed in by hand.
 */
import type { Passage, Quotation, Utterance } from '../model/pack';
import type { Wording } from '../model/verdicts';
import type { Unit } from '../text/house-style';
import { unitsOf } from '../text/house-style';
import { ELLIPSIS, wordsOf } from '../text/words';
import type { Op, Pair } from './align';
import { type Comparison, compareUnits, gapsOf, hasEllipsis, isMatch } from './wording';

/** Of a version's words, the share that must align with the fullest: below it they are other words. */
const SHARE = 0.8;
/** An unbroken run of shared words that chance does not bring: two speakers' "have to keep" is three. */
const RUN = 3;
/** A shorter version counts only where it is whole and unbroken in the fuller one. */
const SHORT = 4;

/** An utterance by its words alone. */
export type UtteranceGroup = Omit<Utterance, 'silent' | 'origins'>;

interface Version {
  quotation: Quotation;
  units: Unit[];
}

/** The utterances of a pack, in the order of their first quotation; each is named by its fullest. */
export function groupUtterances(quotations: readonly Quotation[]): UtteranceGroup[] {
  const versions = quotations.map((quotation) => ({
    quotation,
    units: unitsOfQuotation(quotation),
  }));
  const groups: Version[][] = [];
  for (const version of [...versions].sort((a, b) => size(b) - size(a))) {
    const group = groups.find(([fullest]) => fullest && sameWords(fullest, version));
    if (group) group.push(version);
    else groups.push([version]);
  }
  const order = new Map(quotations.map((quotation, i) => [quotation.id, i]));
  const place = (version: Version) => order.get(version.quotation.id) ?? 0;
  return groups
    .map((group) => ({
      fullest: group[0] as Version,
      all: group.sort((a, b) => place(a) - place(b)),
    }))
    .sort((a, b) => place(a.all[0] as Version) - place(b.all[0] as Version))
    .map(({ fullest, all }) => ({
      id: fullest.quotation.id,
      speaker: fullest.quotation.speaker,
      quotations: all.map((version) => version.quotation.id),
      versions: all.map((version) => versionOf(fullest, version)),
    }));
}

/** The units of a quotation's parts; offsets are code units of its source's text. */
export function unitsOfQuotation({ parts }: Pick<Quotation, 'parts'>): Unit[] {
  return parts.flatMap((part) => unitsOf(wordsOf(part.exact)).map((unit) => shift(unit, part)));
}

const shift = (unit: Unit, { start }: Passage): Unit => ({
  ...unit,
  start: unit.start + start,
  end: unit.end + start,
});

const size = ({ units }: Version): number => units.filter((unit) => !unit.inserted).length;

function sameWords(fullest: Version, version: Version): boolean {
  if (fullest.quotation.speaker !== version.quotation.speaker) return false;
  const length = size(version);
  if (length < 2) return false;
  const comparison = compareUnits(fullest.units, version.units);
  if (length < SHORT) return comparison.wording !== 'altered';
  return (
    comparison.matched / length >= SHARE &&
    strangers(comparison) <= comparison.matched / 2 &&
    longestRun(comparison.pairs) >= RUN
  );
}

/**
 * Words of either side that stand between the shared ones, with nothing to explain them: two texts
 * that share scattered phrases are not two reports of the same words.
 */
function strangers({ pairs, from, to }: Comparison): number {
  const inside = pairs.slice(pairs.findIndex(isMatch), pairs.findLastIndex(isMatch) + 1);
  const own = (units: readonly Unit[], [start, end]: [number, number]) =>
    units.slice(start, end).filter((unit) => !unit.inserted && unit.key !== ELLIPSIS).length;
  const unexplained = gapsOf(inside).filter((gap) => !gap.some((pair) => hasEllipsis(pair, to)));
  return unexplained.flat().reduce((sum, p) => sum + own(from, p.from) + own(to, p.to), 0);
}

function longestRun(pairs: readonly Pair[]): number {
  let longest = 0;
  let run = 0;
  for (const pair of pairs) {
    run = isMatch(pair) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

const CLASSES: Record<Wording, Utterance['versions'][number]['class']> = {
  verbatim: 'identical',
  shortened: 'shortened',
  'house-style': 'house-style',
  marked: 'marked',
  altered: 'altered',
};

function versionOf(fullest: Version, version: Version): Utterance['versions'][number] {
  const comparison = compareUnits(fullest.units, version.units);
  return {
    quotation: version.quotation.id,
    class: version === fullest ? 'fullest' : CLASSES[comparison.wording],
    alignment: alignmentOf(comparison),
  };
}

/** Neighbouring steps of one kind become one; ranges are code units of the two sources' texts. */
function alignmentOf({ pairs, from, to }: Comparison): Utterance['versions'][number]['alignment'] {
  const runs: Pair[] = [];
  for (const pair of pairs) {
    const last = runs.at(-1);
    if (last?.op === pair.op) {
      last.from = [last.from[0], pair.from[1]];
      last.to = [last.to[0], pair.to[1]];
    } else runs.push({ ...pair });
  }
  return runs.map(({ op, from: f, to: t }) => ({
    op: STEPS[op],
    from: rangeOf(from, f),
    to: rangeOf(to, t),
  }));
}

const STEPS: Record<Op, Utterance['versions'][number]['alignment'][number]['op']> = {
  equal: 'equal',
  house: 'equal',
  replace: 'replace',
  delete: 'delete',
  insert: 'insert',
};

/** From the first unit's start to the last one's end; an empty range where the other side has words. */
function rangeOf(units: readonly Unit[], [start, end]: [number, number]) {
  if (start < end)
    return { start: (units[start] as Unit).start, end: (units[end - 1] as Unit).end };
  const at = units[start - 1]?.end ?? units[0]?.start ?? 0;
  return { start: at, end: at };
}
