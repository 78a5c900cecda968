import type { Mark } from '../../../src/card/contract';

/** A mark for tests without a page: its name stands in for the text node that it lies in. */
export function mark(name: string, startOffset = 0): Mark {
  return {
    entity: name,
    type: 'Person',
    name,
    text: name,
    certainty: 'certain',
    reason: 'full name',
    range: { startContainer: name as unknown as Node, startOffset } as StaticRange,
  };
}
