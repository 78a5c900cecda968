import type { Mention } from '../model/mention';
import type { Scanner } from './scanner';

/** Everything that Gloss finds in one text; offsets are UTF-16 code units into that text. */
export interface Scan {
  mentions: Mention[];
  quotations: never[];
}

/** Scans a text that is cut into blocks, each beginning at `start`. */
export function scan(scanner: Scanner, blocks: readonly { start: number; text: string }[]): Scan {
  const held = blocks.map(({ text }) => ({ text, hits: scanner.find(text) }));
  const mentions = scanner.decide(held).flatMap((found, i) => {
    const offset = blocks[i]?.start ?? 0;
    return found.map((m) => ({ ...m, start: m.start + offset, end: m.end + offset }));
  });
  return { mentions, quotations: [] };
}
