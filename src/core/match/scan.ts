import type { Mention } from '../model/mention';
import type { Pack } from '../model/pack';
import type { QuotationRecord } from '../model/verdicts';
import { judgeQuotations } from '../verdict/judge';
import type { Scanner } from './scanner';

/** Everything that Gloss finds in one text; offsets are UTF-16 code units into that text. */
export interface Scan {
  mentions: Mention[];
  quotations: QuotationRecord[];
}

/**
 * Scans a text that is cut into blocks, each beginning at `start`. Its quotations are judged where the
 * pack and the whole text are given.
 */
export function scan(
  scanner: Scanner,
  blocks: readonly { start: number; text: string }[],
  whole?: { pack: Pack; text: string },
): Scan {
  const held = blocks.map(({ text }) => ({ text, hits: scanner.find(text) }));
  const mentions = scanner.decide(held).flatMap((found, i) => {
    const offset = blocks[i]?.start ?? 0;
    return found.map((m) => ({ ...m, start: m.start + offset, end: m.end + offset }));
  });
  return { mentions, quotations: whole ? judgeQuotations({ ...whole, blocks, mentions }) : [] };
}
