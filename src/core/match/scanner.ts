import type { Mention } from '../model/mention';
import type { Pack } from '../model/pack';
import type { BlockHits, EntityHead } from './decided';
import { findHits, findHitsInSteps, type Hit } from './find';
import { decide, factsOf } from './gate';
import { openNameIndex } from './name-index';
import { PageDecider } from './page-decider';

/** What a page needs of a pack to be marked: the heads of its entities, and the index of their names. */
export interface Names {
  entities: readonly EntityHead[];
  index: Uint8Array;
}

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

/** Opens a pack's names for scanning. Throws where the index is none. */
export function createScanner(names: Names): Scanner {
  const index = openNameIndex(names.index);
  const { entities } = names;
  const decideOn = (blocks: readonly BlockHits[], elsewhere?: ReadonlySet<number>): Mention[][] => {
    const mentions: Mention[][] = blocks.map(() => []);
    for (const { block, hit, certainty, reason } of decide(entities, blocks, elsewhere)) {
      const { id, type, name } = entities[hit.entity] as EntityHead;
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
    follow: () => new PageDecider((block) => factsOf(entities, block), decideOn),
  };
}

/** The heads of a pack's entities, in the order of its index. */
export function entityHeads(pack: Pick<Pack, 'entities'>): EntityHead[] {
  const number = new Map(pack.entities.map((entity, i) => [entity.id, i]));
  return pack.entities.map(({ id, type, name, participants, actor }) => ({
    id,
    type,
    name,
    ...(participants && { participants: participants.flatMap((p) => number.get(p) ?? []) }),
    ...(actor !== undefined && number.has(actor) && { actor: number.get(actor) as number }),
  }));
}
