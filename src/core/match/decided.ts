import type { Certainty } from '../model/mention';
import type { EntityType } from '../model/pack';
import { type ReasonCode, reasonOf } from '../model/reason';
import type { Hit } from './find';

/** What deciding needs to know of an entity; `participants` and `actor` are entities' numbers. */
export interface EntityHead {
  id: string;
  type: EntityType;
  name: string;
  participants?: readonly number[];
  actor?: number;
}

/** One block of a page (a paragraph, a heading) and what was found in it. */
export interface BlockHits {
  text: string;
  hits: readonly Hit[];
}

/** A hit that was decided, placed in its block and on the page (UTF-16 code units). */
export interface Decided {
  block: number;
  /** The same, of the blocks in which a name was found. */
  nth: number;
  /** Start on the page, all blocks joined. */
  at: number;
  hit: Hit;
  certainty: Certainty;
  reason: string;
}

/** A hit and where it stands, not yet decided. */
export type Placed = Pick<Decided, 'block' | 'nth' | 'at' | 'hit'>;

/** How far apart two names may stand and still support each other, in UTF-16 code units. */
export const NEAR = 600;
/** The same for a name that is an ordinary word, or no person's: about a sentence. */
export const BESIDE = 160;

/** Attaches certainty and reason; `names` are the names and words that the reason speaks of. */
export const decided = (
  p: Placed,
  certainty: Certainty,
  code: ReasonCode,
  ...names: readonly string[]
): Decided => ({
  block: p.block,
  nth: p.nth,
  at: p.at,
  hit: p.hit,
  certainty,
  reason: reasonOf(code, ...names),
});
