/**
 * The verdicts: every quotation that a page prints, held against the quotations of a pack.
 *
 * A stretch in quotation marks is aligned with each version that shares a run of words with it, and the
 * closest version decides. Tried and left: one alignment of the page with every version (quadratic in
 * the page), and edit distance over characters (calls "would not" and "would now" near neighbours).
 */
import type { Mention } from '../model/mention';
import type { Pack } from '../model/pack';
import { NOT_IN_THIS_PACK, type QuotationRecord, type Range } from '../model/verdicts';
import { isAbsent } from './absent';
import { buildRunIndex } from './build-run-index';
import { changesOf } from './changes';
import { verdictOn } from './claims';
import { mayBeIn } from './language';
import { type Claim, markedQuotations } from './marked';
import { type PageText, readPage } from './page-text';
import { plainQuotations } from './plain';
import { findCandidates, openRunIndex, type RunIndex } from './run-index';
import { isSpoken, type Versions, versionsOf } from './versions';

/** What is judged: a page's plain text, its blocks and its mentions, all in UTF-16 code units of `text`. */
export interface Judged {
  pack: Pack;
  text: string;
  blocks: readonly { start: number; text: string }[];
  mentions: readonly Mention[];
}

/** The quotations of a page with their verdicts, in order; none for a page in another language. */
export function judgeQuotations({ pack, text, blocks, mentions }: Judged): QuotationRecord[] {
  if (!mayBeIn(pack.language, text)) return [];
  const versions = versionsOf(pack);
  const descriptions = new Map(pack.entities.map(({ id, description }) => [id, description]));
  const page = readPage(text, blocks, mentions, descriptions);
  const persons = new Set(
    pack.entities.filter(({ type }) => type === 'Person').map(({ id }) => id),
  );
  const isPerson = (entity: string) => persons.has(entity);
  const { claims, unclaimed } = markedQuotations(page, versions);
  const plain = mentions.length > 0 ? plainClaims(page, pack, versions, claims) : [];
  const kept = withoutOverlaps([...claims, ...plain]);
  const records = kept.map((claim) => recordOf(page, versions, claim, isPerson));
  if (kept.length > 0 || mentions.some(({ type }) => type === 'Event'))
    for (const quotation of unclaimed) {
      const { start, end } = rangeOf(quotation.parts);
      if (records.some((record) => record.start < end && start < record.end)) continue;
      const attribution = isAbsent(page, versions, quotation, isPerson);
      if (attribution) records.push(absentRecord(page, quotation.parts, attribution.entity));
    }
  return records.sort((a, b) => a.start - b.start || b.end - a.end);
}

const indexes = new WeakMap<Pack, RunIndex>();

function indexOf(pack: Pack): RunIndex {
  const known = indexes.get(pack);
  if (known) return known;
  const made = openRunIndex(buildRunIndex(pack));
  indexes.set(pack, made);
  return made;
}

/** Words outside of what is claimed in marks. */
function plainClaims(
  page: PageText,
  pack: Pack,
  versions: Versions,
  claims: readonly Claim[],
): Claim[] {
  const taken = claims.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start);
  let next = 0;
  const candidates = findCandidates(indexOf(pack), page.text).filter(({ kind, start, end }) => {
    while (next < taken.length && (taken[next] as Range).end <= start) next++;
    const part = taken[next];
    return kind === 'run' && !(part && part.start <= start && end <= part.end);
  });
  return plainQuotations(page, versions, candidates);
}

const rangeOf = (parts: readonly Range[]): Range => ({
  start: parts[0]?.start ?? 0,
  end: parts.at(-1)?.end ?? 0,
});

/** Of claims for the same words, the one that accounts for more of them. */
function withoutOverlaps(claims: readonly Claim[]): Claim[] {
  const weight = ({ match }: Claim) => match.matched - match.edits / 2;
  const ranked = claims
    .map((claim) => ({ claim, range: coreOf(claim) }))
    .sort((a, b) => weight(b.claim) - weight(a.claim) || a.range.start - b.range.start);
  // Cells of a grid, so that a claim is held only against those near it.
  const cells = new Map<number, Range[]>();
  const kept: Claim[] = [];
  for (const { claim, range } of ranked) {
    const touched: number[] = [];
    for (let cell = range.start >> CELL; cell <= range.end >> CELL; cell++) touched.push(cell);
    const overlaps = touched.some((cell) =>
      cells.get(cell)?.some((other) => other.start < range.end && range.start < other.end),
    );
    if (overlaps) continue;
    kept.push(claim);
    for (const cell of touched) cells.set(cell, [...(cells.get(cell) ?? []), range]);
  }
  return kept;
}

/** A power of two, in code units. */
const CELL = 10;

/** Where the shared words stand. */
function coreOf({ match, parts }: Claim): Range {
  const units = match.comparison.to.filter(isSpoken);
  return {
    start: units[0]?.start ?? rangeOf(parts).start,
    end: units.at(-1)?.end ?? rangeOf(parts).end,
  };
}

function recordOf(
  page: PageText,
  versions: Versions,
  { parts, match, attribution }: Claim,
  isPerson: (entity: string) => boolean,
): QuotationRecord {
  const { utterance, speaker } = match.version;
  const textOf = (start: number, end: number) => page.text.slice(start, end);
  return {
    ...placeOf(page, parts),
    verdict: verdictOn(match, attribution, isPerson, versions),
    wording: match.wording,
    extends: match.extends,
    utterance,
    speaker,
    attributedTo: attribution?.entity ?? null,
    sources: versions.sources.get(utterance) ?? [],
    changes: match.wording === 'altered' ? changesOf(match, textOf, versions) : [],
  };
}

function absentRecord(
  page: PageText,
  parts: readonly Range[],
  attributedTo: string | null,
): QuotationRecord {
  return {
    ...placeOf(page, parts),
    verdict: NOT_IN_THIS_PACK,
    wording: null,
    extends: false,
    utterance: null,
    speaker: null,
    attributedTo,
    sources: [],
    changes: [],
  };
}

function placeOf(page: PageText, parts: readonly Range[]) {
  const { start, end } = rangeOf(parts);
  const text = page.text.slice(start, end);
  return parts.length > 1 ? { text, start, end, parts: [...parts] } : { text, start, end };
}
