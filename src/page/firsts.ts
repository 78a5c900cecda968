import type { Mention } from '../core/model/mention';
import { type HeldBlock, isVisible } from './mark-store';

/** Of each entity the first mention that `shows` chooses, in text that can be seen, in page order. */
export function firstsOf(
  blocks: readonly HeldBlock[],
  shows: (mention: Mention) => boolean,
): ReadonlySet<Mention> {
  const entities = new Set<string>();
  const firsts = new Set<Mention>();
  for (const held of blocks) {
    const fresh = held.mentions.filter((one) => !entities.has(one.entity) && shows(one));
    if (fresh.length === 0 || !isVisible(held)) continue;
    for (const mention of fresh) {
      if (entities.has(mention.entity)) continue;
      entities.add(mention.entity);
      firsts.add(mention);
    }
  }
  return firsts;
}
