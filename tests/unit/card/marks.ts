import type { Mark, MentionMark, QuotationMark } from '../../../src/card/contract';
import type { QuotationRecord } from '../../../src/core/model/verdicts';

/** A mark for tests without a page: its name stands in for the text node that it lies in. */
export function mark(name: string, startOffset = 0): MentionMark {
  return {
    kind: 'mention',
    entity: name,
    type: 'Person',
    name,
    text: name,
    certainty: 'certain',
    reason: 'full name',
    range: rangeIn(name, startOffset),
  };
}

/** The same for a quotation; `node` stands in for the text node. */
export function quotationMark(text: string, node = text): QuotationMark {
  return { kind: 'quotation', text, record: { text } as QuotationRecord, range: rangeIn(node, 0) };
}

/** What the tests call a mark. */
export const nameOf = (mark: Mark): string => (mark.kind === 'mention' ? mark.name : mark.text);

function rangeIn(node: string, startOffset: number): StaticRange {
  return { startContainer: node as unknown as Node, startOffset } as StaticRange;
}
