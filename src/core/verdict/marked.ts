/** The quotations that a page prints in quotation marks, and the pack's versions of them. */

import type { Range } from '../model/verdicts';
import type { Unit } from '../text/house-style';
import { type Attribution, inFavourOf } from './antecedent';
import { attributionOf } from './attribution';
import { claimsMarked } from './claims';
import { type Group, groupsOf, MOST_UNITS } from './groups';
import { chainsOf } from './interruptions';
import { type Match, negatedBefore } from './match';
import { negatesQuotation } from './page-negation';
import { blockAt, mentionsIn, type PageText } from './page-text';
import { closest, proposed } from './propose';
import { RUN } from './run-index';
import { trimmed } from './stretches';
import { isSpoken, type Versions } from './versions';

/** A quotation of the page, and what it was matched with. */
export interface Claim {
  parts: Range[];
  match: Match;
  attribution: Attribution | null;
}

/** A quotation of the page that no version was claimed for. */
export interface Unclaimed {
  parts: Range[];
  units: Unit[];
  single: boolean;
  closed: boolean;
  attribution: () => Attribution | null;
}

/** How far from a short quotation its speaker may be named, in code units. */
const NEAR = 300;
/** Shared words that make a second utterance inside the same marks. */
const SECOND = 8;

/** Judges everything in quotation marks: what was claimed, and what was not. */
export function markedQuotations(
  page: PageText,
  versions: Versions,
): { claims: Claim[]; unclaimed: Unclaimed[] } {
  const claims: Claim[] = [];
  const unclaimed: Unclaimed[] = [];
  for (const chain of chainsOf(page))
    for (const group of groupsOf(page, versions, chain)) {
      const found = claimsIn(page, versions, group);
      claims.push(...found);
      if (found.length > 0) continue;
      const parts = group.parts.map((part) => trimmed(page.text, part));
      unclaimed.push({
        parts,
        units: group.units,
        single: group.parts.some(({ single }) => single),
        closed: group.parts.every(({ closed }) => closed),
        attribution: () => attributionOf(page, parts),
      });
    }
  return { claims, unclaimed };
}

function claimsIn(page: PageText, versions: Versions, group: Group): Claim[] {
  if (group.units.length > MOST_UNITS) return longClaims(page, versions, group);
  const candidates = proposed(versions, group.units);
  if (candidates.length === 0) return [];
  const parts = group.parts.map((part) => trimmed(page.text, part));
  const told = attributionOf(page, parts);
  const textOf = (start: number, end: number) => page.text.slice(start, end);
  const preferred = told?.entity ?? null;
  const closed = group.parts.every((part) => part.closed);
  const found = closest(candidates, group.units, closed, textOf, preferred);
  if (!found) return [];
  const match = negatesQuotation(page, group) ? negatedBefore(found) : found;
  const attribution = inFavourOf(told, match.version.speaker);
  const isAbout = page.mentions.length > 0;
  const isNear = isSpeakerNear(page, parts, match);
  if (!claimsMarked(match, { attribution, isNear, isAbout }, versions)) return [];
  const rest = candidates.filter(({ utterance }) => utterance !== match.version.utterance);
  const others = match.extends ? secondClaims(page, group, match, rest, told) : [];
  if (others.length > 0) return [cutTo(page, group, match, attribution), ...others];
  if (!closed) return [cutTo(page, group, match, attribution)];
  if (group.continued) match.extends = true;
  return [{ parts, match, attribution }];
}

/** Other utterances inside the same marks, beyond the first one's words. */
function secondClaims(
  page: PageText,
  group: Group,
  first: Match,
  candidates: Parameters<typeof closest>[0],
  attribution: Attribution | null,
): Claim[] {
  const textOf = (start: number, end: number) => page.text.slice(start, end);
  const [from, to] = first.core;
  const stretches = [group.units.slice(0, from), group.units.slice(to)];
  return stretches.flatMap((units) => {
    const match = closest(candidates, units, false, textOf, null);
    if (!match || match.matched < SECOND || match.matched < match.size * 0.8) return [];
    match.extends = true;
    return [
      cutTo(page, { ...group, units }, match, inFavourOf(attribution, match.version.speaker)),
    ];
  });
}

/** A claim for the shared words alone. */
function cutTo(page: PageText, group: Group, match: Match, attribution: Attribution | null): Claim {
  const units = group.units.slice(...match.core).filter(isSpoken);
  const [first, last] = [units[0] as Unit, units.at(-1) as Unit];
  const mark = /^[.,!?…]/.exec(page.text.slice(last.end, last.end + 1))?.[0].length ?? 0;
  const whole = { start: first.start, end: last.end + mark };
  const parts = group.parts
    .map(({ start, end }) => ({
      start: Math.max(start, whole.start),
      end: Math.min(end, whole.end),
    }))
    .filter(({ start, end }) => start < end)
    .map((part) => trimmed(page.text, part));
  return { parts, match, attribution };
}

/** A quotation of many paragraphs, or one whose end is lost: looked through piece by piece. */
function longClaims(page: PageText, versions: Versions, group: Group): Claim[] {
  const textOf = (start: number, end: number) => page.text.slice(start, end);
  const claims: Claim[] = [];
  const half = MOST_UNITS / 2;
  for (let at = 0; at < group.units.length; at += half) {
    const units = group.units.slice(at, at + MOST_UNITS);
    const match = closest(proposed(versions, units), units, false, textOf, null);
    if (!match || match.matched < SECOND || match.matched < match.size * 0.8) continue;
    match.extends = true;
    claims.push(cutTo(page, { ...group, units }, match, null));
  }
  return claims;
}

/** True where the speaker is named beside the quotation: in its block, or in the one before or after. */
function isSpeakerNear(
  page: PageText,
  parts: readonly Range[],
  { version, rare, total }: Match,
): boolean {
  const speaker = version.speaker ?? version.quotation.to;
  if (speaker === null) return false;
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  const block = blockAt(page, start);
  // A word or two that anybody uses need the speaker in the same paragraph.
  const isPlain = rare < 2 && total < RUN;
  const around = {
    start: isPlain ? Math.max(block.start, start - NEAR) : start - NEAR,
    end: isPlain ? Math.min(block.end, end + NEAR) : end + NEAR,
  };
  return mentionsIn(page, around).some(
    (mention) => mention.entity === speaker && (mention.end <= start || mention.start >= end),
  );
}
