import type { QuotationMark } from '../card/contract';
import type { QuotationRecord, Range } from '../core/model/verdicts';
import { blocksOf, type Owner, rangeIn, type TextBlock } from './blocks';
import { liveRange } from './hit-test';
import { inSlices } from './slices';

/** Milliseconds without a change before a page's quotations are judged anew: a pause in its typing. */
const REST_MS = 300;
/** Characters of a page that are judged at most; longer pages have theirs judged up to here. */
const MOST = 2_000_000;

/** Has the quotations of a page's texts judged; null where nobody answers. */
export type Judge = (blocks: string[]) => Promise<QuotationRecord[] | null>;

/** The quotations of a page with their verdicts, judged anew some time after each change. */
export class Quotations {
  /** In page order, painted or not. */
  records: readonly QuotationRecord[] = [];
  private marksByNode = new WeakMap<Node, QuotationMark[]>();
  private all: QuotationMark[] = [];
  /** The words of each mark when it was made, inside one block. */
  private readonly piece = new WeakMap<QuotationMark, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private run = 0;
  private judged = '';
  private settled: Promise<void> = Promise.resolve();
  private settle: () => void = () => {};

  constructor(
    private readonly roots: () => Owner[],
    private readonly judge: Judge,
    private readonly changed: () => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** Judges the page some time after the last call; without `may`, it has no quotation left. */
  stir(may: boolean): void {
    clearTimeout(this.timer);
    this.dropStale();
    if (!may) {
      this.run++;
      this.judged = '';
      this.settle();
      if (this.all.length > 0) this.take([], []);
      return;
    }
    if (this.timer === undefined) {
      this.settled = new Promise((resolve) => {
        this.settle = resolve;
      });
    }
    this.timer = setTimeout(() => this.judgeNow(), REST_MS);
  }

  /** Resolves when no judging is under way. */
  rest(): Promise<void> {
    return this.settled;
  }

  marks(): readonly QuotationMark[] {
    return this.all;
  }

  marksIn(node: Node): readonly QuotationMark[] {
    return this.marksByNode.get(node) ?? [];
  }

  /** Takes marks off whose text the page has changed: the next judging is some time away. */
  private dropStale(): void {
    const kept = this.all.filter((mark) => textOf(mark.range) === this.piece.get(mark));
    if (kept.length === this.all.length) return;
    for (const mark of this.all)
      if (!kept.includes(mark)) this.marksByNode.delete(mark.range.startContainer);
    this.all = kept;
    this.judged = '';
    this.changed();
  }

  private async judgeNow(): Promise<void> {
    this.timer = undefined;
    const run = ++this.run;
    const blocks: TextBlock[] = [];
    let length = 0;
    for (const root of this.roots()) {
      await inSlices(
        blocksOf(root),
        (block) => {
          length += block.text.length + 1;
          if (length <= MOST) blocks.push(block);
        },
        this.signal,
      );
    }
    const texts = blocks.map(({ text }) => text);
    const joined = texts.join('\n');
    const records = joined === this.judged ? this.records : await this.judge(texts);
    if (this.signal.aborted || run !== this.run) return;
    if (records) {
      this.judged = joined;
      this.take(records, blocks);
    }
    this.settle();
  }

  private take(records: readonly QuotationRecord[], blocks: readonly TextBlock[]): void {
    this.records = records;
    this.marksByNode = new WeakMap();
    this.all = records.flatMap((record) =>
      pieces(record.parts ?? [record], blocks).map(({ block, start, end }) => {
        const range = rangeIn(block, start, end);
        const mark: QuotationMark = { kind: 'quotation', text: record.text, record, range };
        this.piece.set(mark, textOf(range) ?? '');
        for (const node of block.nodes) {
          const marks = this.marksByNode.get(node);
          if (marks) marks.push(mark);
          else this.marksByNode.set(node, [mark]);
        }
        return mark;
      }),
    );
    this.changed();
  }
}

/** Stretches of the joined texts as stretches of blocks; one that runs over two blocks is two. */
function pieces(
  parts: readonly Range[],
  blocks: readonly TextBlock[],
): { block: TextBlock; start: number; end: number }[] {
  const found: { block: TextBlock; start: number; end: number }[] = [];
  let offset = 0;
  for (const block of blocks) {
    const { length } = block.text;
    for (const part of parts) {
      const start = Math.max(0, part.start - offset);
      const end = Math.min(length, part.end - offset);
      if (start < end) found.push({ block, start, end });
    }
    offset += length + 1;
  }
  return found;
}

const textOf = (range: StaticRange): string | null => liveRange(range)?.toString() ?? null;
