/** Words of the pack that a page prints without quotation marks: block quotes, headlines, posts. */

import type { Range } from '../model/verdicts';
import { sentenceAround } from '../text/sentence';
import { inFavourOf } from './antecedent';
import { attributionOf } from './attribution';
import { changesOf } from './changes';
import { claimsPlain, mayBePlain } from './claims';
import { isCommon } from './common-words';
import type { Claim } from './marked';
import type { Match } from './match';
import { blockAt, firstFrom, type PageText } from './page-text';
import { closest, proposed } from './propose';
import { hasMarks, isReprint } from './reprints';
import { type Candidate, RUN } from './run-index';
import { beforeName, wordsOnLine } from './signatures';
import { unitsIn } from './stretches';
import { houseWords, isPost, isSpoken, runsOf, type Version, type Versions } from './versions';

/** Runs so near to each other are looked at together, in code units. */
const TOGETHER = 300;
/** What is read around them, in code units. */
const AROUND = 700;
/** A block of more units is no block quote of one utterance. */
const MOST_UNITS = 200;
/** The same in code units. */
const LONGEST_LINE = 1600;
/** A version is held against so many units before and after a shared run, by its own length. */
const STRETCH = 1.5;

/** Judges words without marks, where the candidates are runs; in order. */
export function plainQuotations(
  page: PageText,
  versions: Versions,
  candidates: readonly Candidate[],
): Claim[] {
  const claims: Claim[] = [];
  let at = 0;
  for (const cluster of clustersOf(candidates)) {
    const from = Math.max(0, at, cluster.start - AROUND);
    const to = Math.min(page.text.length, cluster.end + AROUND);
    for (const claim of claimsBetween(page, versions, { start: from, end: to }, cluster)) {
      claims.push(claim);
      at = Math.max(at, claim.parts.at(-1)?.end ?? 0);
    }
  }
  return joined(page, claims).filter((claim) => isReprint(page, claim));
}

/** A post's signature, or the space between two paragraphs, in code units. */
const BETWEEN = 90;

/** Claims one after the other that are one quotation in paragraphs. */
function joined(page: PageText, claims: readonly Claim[]): Claim[] {
  const result: Claim[] = [];
  for (const claim of claims) {
    const last = result.at(-1);
    const both = last && inOne(page, last, claim);
    if (both) result[result.length - 1] = both;
    else result.push(claim);
  }
  return result;
}

function inOne(page: PageText, a: Claim, b: Claim): Claim | null {
  if (a.match.version.utterance !== b.match.version.utterance) return null;
  const [end, start] = [a.parts.at(-1)?.end ?? 0, b.parts[0]?.start ?? 0];
  if (start - end > BETWEEN || !page.text.slice(end, start).includes('\n')) return null;
  const parts = [...a.parts, ...b.parts];
  const units = unitsIn(page.text, parts);
  if (units.length > MOST_UNITS * 2) return null;
  const textOf = (from: number, to: number) => page.text.slice(from, to);
  const match = closest([a.match.version, b.match.version], units, true, textOf, null);
  if (!match || match.wording === 'altered' || match.extends) return null;
  return { parts, match, attribution: a.attribution };
}

function clustersOf(candidates: readonly Candidate[]): Range[] {
  const clusters: Range[] = [];
  for (const { kind, start, end } of candidates) {
    if (kind !== 'run') continue;
    const last = clusters.at(-1);
    if (last && start - last.end < TOGETHER) last.end = Math.max(last.end, end);
    else clusters.push({ start, end });
  }
  return clusters;
}

function claimsBetween(page: PageText, versions: Versions, range: Range, cluster: Range): Claim[] {
  const units = unitsIn(page.text, [range]);
  const claims: Claim[] = [];
  let done = 0;
  for (let i = 0; i + RUN <= units.length; i++) {
    const first = units[i];
    if (i < done || !first || first.end <= cluster.start || first.start >= cluster.end) continue;
    const [run] = runsOf(houseWords(units.slice(i, i + RUN + 2)));
    const shared = run === undefined ? undefined : versions.runs.get(run);
    if (!shared) continue;
    const whole = wholeLine(page, versions, first.start, shared);
    const found = whole ?? stretchAt(page, versions, units, i, shared);
    if (!found) continue;
    claims.push(found);
    const end = found.parts.at(-1)?.end ?? 0;
    while (done < units.length && (units[done] as Range).start < end) done++;
  }
  return claims;
}

/** A line that is a quotation from its beginning to its end. */
function wholeLine(
  page: PageText,
  versions: Versions,
  at: number,
  shared: readonly Version[],
): Claim | null {
  const block = blockAt(page, at);
  const from = Math.max(block.start, at - LONGEST_LINE);
  const near = page.text.slice(from, Math.min(block.end, at + LONGEST_LINE));
  const before = near.lastIndexOf('\n', at - from);
  const after = near.indexOf('\n', at - from);
  if (before < 0 && from > block.start) return null;
  if (after < 0 && block.end > at + LONGEST_LINE) return null;
  const line = { start: from + before + 1, end: after < 0 ? from + near.length : from + after };
  let first: Claim | null = null;
  for (const words of [...wordsOnLine(page, line), line]) {
    const claim = wholeRange(page, versions, words, shared);
    if (claim && isExact(claim)) return claim;
    first ??= claim;
  }
  const nameless = beforeName(page, line);
  const claim = nameless && wholeRange(page, versions, nameless, shared);
  return claim && isExact(claim) ? claim : first;
}

const isExact = ({ match }: Claim): boolean => match.wording !== 'altered';

function wholeRange(
  page: PageText,
  versions: Versions,
  line: Range,
  shared: readonly Version[],
): Claim | null {
  const units = unitsIn(page.text, [line]);
  if (units.length > MOST_UNITS) return null;
  const textOf = (start: number, end: number) => page.text.slice(start, end);
  const candidates = new Set([...shared, ...proposed(versions, units)]);
  const match = closest([...candidates], units, true, textOf, null);
  if (!match || match.extends) return null;
  return claimOf(page, versions, match, units, line);
}

function stretchAt(
  page: PageText,
  versions: Versions,
  units: ReturnType<typeof unitsIn>,
  i: number,
  shared: readonly Version[],
): Claim | null {
  const reach = Math.round(Math.max(...shared.map((version) => version.units.length)) * STRETCH);
  const from = Math.max(0, i - Math.min(reach, i));
  const near = units.slice(from, i + reach);
  if (!isWorthAligning(near, shared)) return null;
  const textOf = (start: number, end: number) => page.text.slice(start, end);
  const match = closest(shared, near, false, textOf, null);
  return match ? claimOf(page, versions, match, near, null) : null;
}

/** A common phrase stands alone; a quotation brings words that are not common. */
function isWorthAligning(units: ReturnType<typeof unitsIn>, shared: readonly Version[]): boolean {
  const words = new Set(units.map(({ house }) => house));
  return shared.some(
    (version) =>
      new Set(version.units.map(({ house }) => house).filter((w) => words.has(w) && !isCommon(w)))
        .size >= 2,
  );
}

function claimOf(
  page: PageText,
  versions: Versions,
  match: Match,
  units: ReturnType<typeof unitsIn>,
  line: Range | null,
): Claim | null {
  if (!mayBePlain(match)) return null;
  const own = units.slice(...match.core).filter(isSpoken);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  const range = { start: first.start, end: last.end };
  const mark = /^(?:[.!?…]+)/.exec(page.text.slice(range.end, range.end + 3))?.[0].length ?? 0;
  const standsAlone = line !== null || isSentence(page, range);
  if (!hasMarks(match) && crossesMarks(page, range)) return null;
  const attribution = inFavourOf(attributionOf(page, [range]), match.version.speaker);
  const textOf = (start: number, end: number) => page.text.slice(start, end);
  const changes = match.wording === 'altered' ? changesOf(match, textOf, versions) : [];
  if (!claimsPlain(match, attribution, standsAlone, changes)) return null;
  const closing = /^[.,!?…]+(?=["”’'»])/.exec(page.text.slice(range.end, range.end + 4));
  if (closing) range.end += closing[0].length;
  else if (standsAlone) range.end += mark;
  // A headline may say what a post says, and takes nothing from anybody.
  const given =
    attribution && isPost(match.version) ? { ...attribution, clear: false } : attribution;
  return { parts: [range], match, attribution: given };
}

/** True where a quotation in marks begins outside of the range and ends in it, or the other way round. */
function crossesMarks({ quoted }: PageText, { start, end }: Range): boolean {
  for (let i = firstFrom(quoted, start - AROUND); i < quoted.length; i++) {
    const other = quoted[i] as Range & { closed: boolean };
    if (other.start >= end) return false;
    const overlaps = other.closed && start < other.end;
    const within = start < other.start && other.end < end;
    const around = other.start <= start && end <= other.end;
    if (overlaps && !within && !around) return true;
  }
  return false;
}

/** The end of the words: a sentence's, or a comma before whose words they were. */
const SENTENCE_END =
  /^\s*(?:[.!?…]|$|,\s+(?:said|says|wrote|writes|told)\b|,\s+(?:he|she|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+(?:said|says|wrote|writes|told)\b)/u;

/** From the beginning of a sentence, or after a colon or dash, to the end of one. */
function isSentence(page: PageText, range: Range): boolean {
  const block = blockAt(page, range.start);
  const before = page.text.slice(Math.max(block.start, range.start - AROUND), range.start);
  const after = page.text.slice(range.end, Math.min(block.end, range.end + AROUND));
  if (!SENTENCE_END.test(after)) return false;
  if (/(?:^|[:–—]|\n)\s*$/.test(before)) return true;
  const text = before + page.text.slice(range.start, range.end);
  return sentenceAround(text, before.length, text.length).start === before.length;
}
