import type { QuotationMark } from '../card/contract';
import type { QuotationRecord, Range } from '../core/model/verdicts';
import { HASH_START, hashStep } from '../core/text/hash';
import {
  type BlockText,
  blocksOf,
  blockTextsOf,
  type Owner,
  rangeIn,
  type TextBlock,
} from './blocks';
import { ENDED } from './ended';
import { liveRange } from './hit-test';
import { pause, Slice } from './slices';
import { AS_LAID_OUT } from './word-edges';

/** Milliseconds without a change before a page's quotations are judged anew: a pause in its typing. */
const REST_MS = 300;
/** Milliseconds from a change to the judging on a page that never pauses, such as one with a clock. */
const LATEST_MS = 2_000;
/** Judging takes this share of the time at most: it reads the whole page, however small the change. */
const JUDGING_SHARE = 0.1;
/** Characters of a page that are judged at most; longer pages have theirs judged up to here. */
const MOST = 2_000_000;

/** Has the quotations of a page's texts judged; null where nobody answers. */
export type Judge = (blocks: string[]) => Promise<QuotationRecord[] | null>;

/**
 * A page as it was read for a judging. Its text nodes are looked for again where there is a quotation:
 * browsers keep the object of each node that was held on to, for as long as the page has the node.
 */
interface Reading {
  blocks: BlockText[];
  /** Tells the text from others, without keeping it. */
  print: string;
  /** Milliseconds of work that it took, the page's own turns left out. */
  work: number;
}

/** What a mark was made of: the text nodes of its block, and its words on the page at that time. */
interface Made {
  nodes: readonly Text[];
  words: string;
}

/** The quotations of a page with their verdicts, judged anew some time after each change. */
export class Quotations {
  /** In page order, painted or not. */
  records: readonly QuotationRecord[] = [];
  private all: readonly QuotationMark[] = [];
  private marksByNode = new WeakMap<Node, QuotationMark[]>();
  private readonly made = new WeakMap<QuotationMark, Made>();
  /** Of the judging to come; it is not set while one is under way. */
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Of the judging under way; it is aborted when that is over, too. */
  private running: AbortController | null = null;
  /** Resolves when the judging that began last is over. */
  private settled: Promise<void> = Promise.resolve();
  /** When the page changed first since a judging began; null where it did not. */
  private stirred: number | null = null;
  private notBefore = 0;
  /** What was judged last, as in `Reading`. */
  private print: string | null = null;
  /** Milliseconds that the last answer took. */
  private waited = 0;

  /**
   * @param roots the trees that are read.
   * @param mayQuote false where the page has no quotation: asked before each reading.
   */
  constructor(
    private readonly roots: () => Owner[],
    private readonly mayQuote: () => boolean,
    private readonly judge: Judge,
    private readonly changed: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** Judges the page some time after the last call. */
  stir(): void {
    this.dropStale();
    this.stirred ??= performance.now();
    if (!this.running) this.judgeInTime(this.stirred);
  }

  /** Resolves when all that the page was stirred by until now has been judged. */
  async rest(): Promise<void> {
    await this.settled;
    // Somebody is waiting: neither for the page to fall silent, nor for judging to have its turn.
    if (this.timer !== undefined) this.judgeNow();
    await this.settled;
  }

  marks(): readonly QuotationMark[] {
    return this.all;
  }

  marksIn(node: Node): readonly QuotationMark[] {
    return this.marksByNode.get(node) ?? [];
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.stirred = null;
    this.running?.abort(ENDED);
    this.running = null;
  }

  private judgeInTime(stirred: number): void {
    clearTimeout(this.timer);
    const now = performance.now();
    const due = Math.max(this.notBefore, Math.min(now + REST_MS, stirred + LATEST_MS));
    this.timer = setTimeout(() => this.judgeNow(), due - now);
  }

  /** Judges the page as it is; what stirs it meanwhile has another judging after this one. */
  private async judgeNow(): Promise<void> {
    this.stop();
    const run = new AbortController();
    const { signal } = run;
    this.running = run;
    this.settled = new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    try {
      const reading = this.mayQuote() ? await this.read(signal) : this.clear();
      if (reading) await this.judgeReading(reading, signal);
    } finally {
      if (this.running === run) this.running = null;
      if (!signal.aborted && this.stirred !== null) this.judgeInTime(this.stirred);
      run.abort(ENDED);
    }
  }

  /** The page has no quotation, or none any more. */
  private clear(): null {
    this.print = null;
    if (this.records.length > 0 || this.all.length > 0) this.take([], []);
    return null;
  }

  /** Reads the page in slices; null where the signal aborts. */
  private async read(signal: AbortSignal): Promise<Reading | null> {
    const blocks: BlockText[] = [];
    let [length, hash, work] = [0, HASH_START, 0];
    let began = performance.now();
    let slice = new Slice();
    for (const { owner, text } of this.blocks()) {
      length += text.length + 1;
      if (length > MOST) break;
      blocks.push({ owner, text });
      hash = hashStep(hashOn(hash, text), BREAK);
      if (!slice.isOver()) continue;
      work += performance.now() - began;
      await pause();
      if (signal.aborted) return null;
      began = performance.now();
      slice = new Slice();
    }
    work += performance.now() - began;
    return { blocks, print: `${length} ${hash}`, work };
  }

  private *blocks(): Generator<BlockText> {
    for (const root of this.roots()) yield* blockTextsOf(root);
  }

  private async judgeReading(reading: Reading, signal: AbortSignal): Promise<void> {
    let { work } = reading;
    let records: readonly QuotationRecord[] | null = this.records;
    if (reading.print !== this.print) {
      const asked = performance.now();
      records = await this.judge(reading.blocks.map(({ text }) => text));
      const waited = performance.now() - asked;
      // The shorter of two waits: for the other, the background may have had to start first.
      work += Math.min(waited, this.waited);
      this.waited = waited;
    }
    this.notBefore = performance.now() + work / JUDGING_SHARE;
    if (signal.aborted || !records) return;
    this.print = reading.print;
    this.take(records, reading.blocks);
  }

  private take(records: readonly QuotationRecord[], blocks: readonly BlockText[]): void {
    this.records = records;
    const known = new Map<Owner, TextBlock[]>();
    const blocksNow = (owner: Owner): TextBlock[] => {
      const blocks = known.get(owner) ?? [...blocksOf(owner, AS_LAID_OUT)];
      known.set(owner, blocks);
      return blocks;
    };
    this.hold(
      records.flatMap((record) =>
        pieces(record.parts ?? [record], blocks).flatMap(({ block: read, start, end }) => {
          const place = placeNow(read, start, end, blocksNow(read.owner), blocks);
          if (!place) return [];
          const { block, range } = place;
          const words = textOf(range);
          if (words === null) return [];
          const mark: QuotationMark = { kind: 'quotation', text: record.text, record, range };
          this.made.set(mark, { nodes: block.nodes, words });
          return [mark];
        }),
      ),
    );
  }

  /** Takes marks off whose text the page has changed: the next judging is some time away. */
  private dropStale(): void {
    const kept = this.all.filter((mark) => textOf(mark.range) === this.made.get(mark)?.words);
    if (kept.length < this.all.length) this.hold(kept);
  }

  private hold(marks: readonly QuotationMark[]): void {
    this.all = marks;
    this.marksByNode = new WeakMap();
    for (const mark of marks) {
      for (const node of this.made.get(mark)?.nodes ?? []) {
        const others = this.marksByNode.get(node);
        if (others) others.push(mark);
        else this.marksByNode.set(node, [mark]);
      }
    }
    this.changed();
  }
}

/**
 * Where words of a block stand by now: the rest of it may have changed while it was judged, as beside a
 * clock. Undefined where they are gone, or are there more than once and not where they were.
 * @param blocks of the same owner, now.
 * @param read all that was read.
 */
function placeNow(
  was: BlockText,
  start: number,
  end: number,
  blocks: readonly TextBlock[],
  read: readonly BlockText[],
): { block: TextBlock; range: StaticRange } | undefined {
  const { owner, text } = was;
  const words = text.slice(start, end);
  const isLike = (other: BlockText) => other.owner === owner && other.text === text;
  const nth = read.slice(0, read.indexOf(was)).filter(isLike).length;
  const whole = blocks.filter(isLike)[nth];
  const there = whole ?? blocks.find((block) => block.text.startsWith(words, start));
  if (there) return { block: there, range: rangeIn(there, start, end) };
  const [block, ...more] = blocks.filter((one) => one.text.includes(words));
  const at = block?.text.indexOf(words) ?? -1;
  if (!block || more.length > 0 || block.text.includes(words, at + 1)) return undefined;
  return { block, range: rangeIn(block, at, at + words.length) };
}

/** Stretches of the joined texts as stretches of blocks; one that runs over two blocks is two. */
function pieces(
  parts: readonly Range[],
  blocks: readonly BlockText[],
): { block: BlockText; start: number; end: number }[] {
  const found: { block: BlockText; start: number; end: number }[] = [];
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

/** Stands for the end of a block, which is no character of a text. */
const BREAK = 0x10000;

function hashOn(start: number, text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

const textOf = (range: StaticRange): string | null => liveRange(range)?.toString() ?? null;
