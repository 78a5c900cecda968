import type { Mention } from '../model/mention';
import type { BlockHits } from './decided';
import { findHits, findHitsInSteps, type Hit } from './find';
import { decide, factsOf } from './gate';
import { openHeads } from './heads';
import { openNameIndex } from './name-index';
import { PageDecider } from './page-decider';

/** Finding is local to a text and cached with it; deciding looks at the page as a whole. */
export interface Scanner {
  find(text: string): Hit[];
  /** The same in steps of about so many UTF-16 code units. */
  findInSteps(text: string, units: number): Generator<void, Hit[]>;
  /** For each block its mentions, in order; offsets are UTF-16 code units into the block's text. */
  decide(blocks: readonly BlockHits[]): Mention[][];
  /** Gives what decides a page again and again while it changes. */
  follow(): PageDecider;
}

/** Opens a pack's name index for scanning. Throws where it is none. */
export function createScanner(bytes: Uint8Array): Scanner {
  const index = openNameIndex(bytes);
  const headOf = openHeads(index);
  const decideOn = (blocks: readonly BlockHits[], elsewhere?: ReadonlySet<number>): Mention[][] => {
    const mentions: Mention[][] = blocks.map(() => []);
    for (const { block, hit, certainty, reason } of decide(headOf, blocks, elsewhere)) {
      const { id, type, name } = headOf(hit.entity);
      const text = (blocks[block] as BlockHits).text.slice(hit.start, hit.end);
      const { start, end } = hit;
      mentions[block]?.push({ entity: id, type, name, text, start, end, certainty, reason });
    }
    return mentions;
  };
  return {
    find: (text) => findHits(index, text),
    findInSteps: (text, units) => findHitsInSteps(index, text, units),
    decide: (blocks) => decideOn(blocks),
    follow: () => new PageDecider((block) => factsOf(headOf, block), decideOn),
  };
}
