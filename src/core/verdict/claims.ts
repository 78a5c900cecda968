/** When a stretch of a page counts as a quotation of the pack, and when as somebody else's. */

import { type Change, MISATTRIBUTED, type Verdict } from '../model/verdicts';
import type { Attribution } from './antecedent';
import type { Match } from './match';
import { RUN } from './run-index';
import { houseWords, isPost, runsOf, type Versions } from './versions';

/** So many words are claimed, and told from chance, by themselves. */
export const LONG = 8;
/** Of so many words as LONG, the share that must align. */
const SHARE = 0.8;
/** Fewer words that are not common could be anybody's. */
const RARE = 2;
/** A whole short version with no more words changed is still that version. */
const FEW_EDITS = 2;
/** So many words that are not common make a phrase that nobody else happens to say. */
const DISTINCTIVE_RARE = 3;

/** What the page says of a stretch. */
export interface Setting {
  attribution: Attribution | null;
  /** The source's speaker is named beside it. */
  isNear: boolean;
  /** Somebody or something of the pack is named on the page. */
  isAbout: boolean;
}

/** True where a stretch in quotation marks is claimed for its version. */
export function claimsMarked(
  match: Match,
  { attribution, isNear, isAbout }: Setting,
  versions: Versions,
): boolean {
  const { version, size, matched, total, run, rare, wording, edits, cut } = match;
  const isWhole = edits === 0 && cut === 0;
  const isExact = wording !== 'altered';
  const isOthers =
    attribution?.known && attribution.isPerson && attribution.entity !== version.speaker;
  const givenToSpeaker =
    attribution?.entity === version.speaker || (version.speaker === null && isNear);
  const isLong = size >= LONG && matched >= SHARE * size && run >= RUN;
  if (isLong && rare >= (isAbout ? RARE : DISTINCTIVE_RARE)) return true;
  if (givenToSpeaker && (matched * 2 >= total || isLong)) {
    if (run >= RUN && (rare > 0 || (edits === 0 && attribution?.clear))) return true;
    if (isWhole || (cut === 0 && isExact && rare > 0 && matched >= RUN - 1)) return true;
    const isNearlyWhole = cut === 0 && edits <= FEW_EDITS && matched >= RUN;
    if (isNearlyWhole && (rare > 0 || attribution?.clear)) return true;
    if (rare >= DISTINCTIVE_RARE && matched >= RUN - 1) return true;
  }
  if (isOthers)
    return attribution.clear && isExact && match.edits === 0 && isDistinctive(match, versions);
  return isExact && edits === 0 && isNear && rare > 0 && (run >= RUN || (isWhole && rare >= RARE));
}

/** Eight words, or a phrase that the pack has once and that ordinary English hardly has. */
export function isDistinctive(match: Match, versions: Versions): boolean {
  const { matched, rare, comparison } = match;
  if (matched >= LONG) return true;
  if (rare < DISTINCTIVE_RARE) return false;
  const words = houseWords(comparison.to);
  const utterances = new Set(
    runsOf(words).flatMap((key) => (versions.runs.get(key) ?? []).map((one) => one.utterance)),
  );
  return utterances.size === 1;
}

/** False for what chance brings: no claim without quotation marks is worth a closer look. */
export const mayBePlain = ({ run, rare }: Match): boolean => run > RUN && rare >= RARE;

/** True where words without quotation marks are claimed: they repeat the source's, and retell nothing. */
export function claimsPlain(
  match: Match,
  attribution: Attribution | null,
  standsAlone: boolean,
  changes: readonly Change[],
): boolean {
  const { version, size, matched, wording } = match;
  if (!mayBePlain(match)) return false;
  const isExact = wording !== 'altered';
  const isSpeakers = standsAlone && attribution?.entity === version.speaker;
  // In nearly the words of a post the page may tell the same itself.
  if (size >= LONG && matched >= SHARE * size)
    return isExact || (standsAlone && (isSpeakers || !isPost(version)) && !changes.some(isRetold));
  const isGiven = isSpeakers && attribution.clear;
  const isReworded = size >= LONG && matched * 2 >= size && !changes.some(isRetold);
  return isGiven && (isExact || isReworded);
}

/** "my mouth" as "his mouth", "he went" as "Lavrov went": the reporter tells it in their own words. */
const isRetold = ({ from, to }: Change): boolean =>
  (/\b(?:i|my|me|we|our|us|your|you)\b/i.test(from) &&
    /\b(?:he|his|him|she|her|they|their|them)\b/i.test(to)) ||
  (IS_PRONOUN.test(from) && /^\p{Lu}\p{Ll}/u.test(to) && !IS_PRONOUN.test(to));

const IS_PRONOUN = /^(?:i|we|you|he|she|they)$/i;

/** The verdict on a claimed match. `isPerson` tells whether an entity of the pack is one. */
export function verdictOn(
  match: Match,
  attribution: Attribution | null,
  isPerson: (entity: string) => boolean,
  versions: Versions,
): Verdict {
  const { wording, version } = match;
  const { speaker } = version;
  const accused =
    wording !== 'altered' &&
    speaker !== null &&
    isPerson(speaker) &&
    attribution?.known === true &&
    attribution.clear &&
    attribution.isPerson &&
    attribution.entity !== speaker &&
    isDistinctive(match, versions);
  return accused ? MISATTRIBUTED : wording;
}
