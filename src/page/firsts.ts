import type { Mention } from '../core/model/mention';
import { type HeldBlock, isSeen } from './mark-store';
import type { SightMemo } from './visible';

/** Of each entity the first mention that `shows` chooses, in text that can be seen, in page order. */
export function firstsOf(
  blocks: readonly HeldBlock[],
  shows: (mention: Mention) => boolean,
): ReadonlySet<Mention> {
  const entities = new Set<string>();
  const firsts = new Set<Mention>();
  const memo: SightMemo = new Map();
  for (const held of blocks) {
    for (const mention of held.mentions) {
      if (entities.has(mention.entity) || !shows(mention) || !isSeen(held, mention, memo)) continue;
      entities.add(mention.entity);
      firsts.add(mention);
    }
  }
  return firsts;
}
