import { packScanner } from '../match/pack-scanner';
import { scan } from '../match/scan';
import type { Mention } from '../model/mention';
import type { Pack } from '../model/pack';
import type { QuotationRecord, Range } from '../model/verdicts';

/** One frame of a page. */
export interface FrameText {
  /** null where it has no address of its own. */
  url: string | null;
  /** Its texts, in its order. */
  blocks: readonly {
    text: string;
    /** False where it is hidden: names in it are none that a reader meets. */
    visible: boolean;
  }[];
}

/** All offsets are UTF-16 code units into `text`. */
export interface CheckedFrames {
  /** The blocks of all frames, joined by newlines. */
  text: string;
  /** Where each frame's text stands in it, but for frames without. */
  frames: (Range & Pick<FrameText, 'url'>)[];
  mentions: Mention[];
  quotations: QuotationRecord[];
}

/** Finds in a page's texts what the page itself finds: each frame is read for itself. */
export function checkFrames(frames: readonly FrameText[], pack: Pack): CheckedFrames {
  const scanner = packScanner(pack);
  const all: CheckedFrames = { text: '', frames: [], mentions: [], quotations: [] };
  let offset = 0;
  for (const { url, blocks: own } of frames.filter((frame) => frame.blocks.length > 0)) {
    let start = 0;
    const blocks = own.map(({ text, visible }) => {
      const block = { start, text, visible };
      start += text.length + 1;
      return block;
    });
    const text = own.map((block) => block.text).join('\n');
    const { mentions, quotations } = scan(scanner, blocks, { pack, text });
    const isSeen = ({ start, end }: Range) =>
      blocks.some((b) => b.visible && b.start <= start && end <= b.start + b.text.length);
    const by = offset;
    all.mentions.push(...mentions.filter(isSeen).map((one) => ({ ...one, ...moved(one, by) })));
    all.quotations.push(...quotations.map((one) => movedQuotation(one, by)));
    all.text += offset > 0 ? `\n${text}` : text;
    all.frames.push({ url, start: by, end: all.text.length });
    offset = all.text.length + 1;
  }
  return all;
}

const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

const movedQuotation = (record: QuotationRecord, by: number): QuotationRecord => ({
  ...record,
  ...moved(record, by),
  ...(record.parts && { parts: record.parts.map((part) => moved(part, by)) }),
});
