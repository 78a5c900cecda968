import type { Mark, MarkedPage, MentionMark, QuotationMark } from '../card/contract';
import type { Scanner } from '../core/match/scanner';
import type { Mention } from '../core/model/mention';
import type { QuotationRecord } from '../core/model/verdicts';
import { blocksOf, type TextBlock } from './blocks';
import { changesOf } from './changes';
import { markAt, rectsOf } from './hit-test';
import { type HeldBlock, MarkStore, marksOf } from './mark-store';
import { Painter } from './paint';
import { type Judge, Quotations } from './quotations';
import { inSlices } from './slices';

/** What the engine asks of its surroundings. */
export interface EngineHost {
  /** Which mentions and which quotations are painted. */
  shows(mention: Mention): boolean;
  showsQuotation(record: QuotationRecord): boolean;
  /** True where a text shares a run of words with a quotation of the pack. */
  mayQuote(text: string): boolean;
  judge: Judge;
  /** Called after each painting that changed something. */
  changed(): void;
}

/**
 * Marks a document and keeps the marks right while it changes, until the signal aborts, which takes
 * every mark off again.
 */
export class Engine implements MarkedPage {
  private readonly store = new MarkStore();
  private readonly painter = new Painter();
  private readonly observer: MutationObserver;
  private readonly quotations: Quotations;
  private paintedQuotations: QuotationMark[] = [];
  private firstPassDone = false;

  constructor(
    private readonly root: Element,
    private readonly scanner: Scanner,
    private readonly host: EngineHost,
    private readonly signal: AbortSignal,
  ) {
    this.quotations = new Quotations(root, host.judge, () => this.paintQuotations(), signal);
    this.observer = new MutationObserver((records) => this.follow(records));
  }

  /** Reads the whole document; resolves when its first marks are painted. */
  async start(): Promise<void> {
    this.observer.observe(this.root, { childList: true, subtree: true, characterData: true });
    this.signal.addEventListener('abort', () => this.stop(), { once: true });
    await inSlices(blocksOf(this.root), (block) => this.read(block), this.signal);
    if (this.signal.aborted) return;
    this.firstPassDone = true;
    this.decide();
  }

  /** Paints what `shown` chooses now, without reading the page again. */
  repaint(): void {
    for (const held of this.store.inOrder()) this.paint(held);
    if (this.firstPassDone) this.paintQuotations();
  }

  /** The mentions' marks now on the page, in page order. */
  marks(): MentionMark[] {
    return this.store.inOrder().flatMap((held) => held.marks);
  }

  /** The page's quotations in order, painted or not, once judging has come to rest. */
  async judgedQuotations(): Promise<readonly QuotationRecord[]> {
    await this.quotations.rest();
    return this.quotations.records;
  }

  /** True where a quotation is painted. */
  hasQuotations(): boolean {
    return this.paintedQuotations.length > 0;
  }

  /** Where a quotation stands; undefined where it is gone. */
  rangeOf(record: QuotationRecord): StaticRange | undefined {
    return this.quotations.marks().find((mark) => mark.record === record)?.range;
  }

  /** The mentions of text that can be seen, in page order, painted or not. */
  visibleMentions(): Mention[] {
    return this.store.inOrder().flatMap((held) => (isVisible(held) ? held.mentions : []));
  }

  markAt(x: number, y: number): Mark | null {
    return markAt(x, y, (node) => [
      ...(this.store.holding(node)?.marks ?? []),
      ...this.quotations.marksIn(node).filter(({ record }) => this.host.showsQuotation(record)),
    ]);
  }

  rectsOf(mark: Mark): DOMRect[] {
    return rectsOf(mark.range);
  }

  private read(block: TextBlock): boolean {
    const hits = this.scanner.find(block.text);
    const mayQuote = this.host.mayQuote(block.text);
    if (hits.length === 0 && !mayQuote) return false;
    const former = this.store.add(block, hits, mayQuote);
    if (former) this.painter.remove(former.marks);
    return true;
  }

  private follow(records: readonly MutationRecord[]): void {
    const changes = changesOf(records);
    let stirred = changes.removed ? this.dropAll(this.store.gone()) : false;
    for (const owner of changes.owners) {
      if (this.dropAll(this.store.ownedBy(owner))) stirred = true;
      for (const block of blocksOf(owner, false)) if (this.read(block)) stirred = true;
    }
    for (const root of changes.roots)
      for (const block of blocksOf(root)) if (this.read(block)) stirred = true;
    if (stirred && this.firstPassDone) this.decide();
  }

  private dropAll(blocks: readonly HeldBlock[]): boolean {
    for (const held of blocks) {
      this.painter.remove(held.marks);
      this.store.drop(held);
    }
    return blocks.length > 0;
  }

  private decide(): void {
    const blocks = this.store.inOrder();
    const mentions = this.scanner.decide(blocks);
    blocks.forEach((held, i) => {
      const next = mentions[i] ?? [];
      if (sameMentions(held.mentions, next)) return;
      held.mentions = next;
      this.paint(held);
    });
    this.host.changed();
    this.quotations.stir(this.mayHoldQuotations(blocks));
  }

  /** Shared words anywhere; or a person and an event, whose page may quote what no source has. */
  private mayHoldQuotations(blocks: readonly HeldBlock[]): boolean {
    const types = new Set(blocks.flatMap((held) => held.mentions.map(({ type }) => type)));
    return blocks.some((held) => held.mayQuote) || (types.has('Person') && types.has('Event'));
  }

  private paintQuotations(): void {
    this.painter.remove(this.paintedQuotations);
    this.paintedQuotations = this.quotations
      .marks()
      .filter(({ record }) => this.host.showsQuotation(record));
    this.painter.add(this.paintedQuotations);
    this.host.changed();
  }

  private paint(held: HeldBlock): void {
    this.painter.remove(held.marks);
    held.marks = marksOf(held, held.mentions.filter(this.host.shows));
    this.painter.add(held.marks);
  }

  private stop(): void {
    this.observer.disconnect();
    this.painter.clear();
  }
}

const isVisible = (block: TextBlock): boolean =>
  block.owner.checkVisibility({ visibilityProperty: true, opacityProperty: true });

const sameMentions = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  a.length === b.length &&
  a.every((mention, i) => {
    const other = b[i] as Mention;
    return (
      mention.start === other.start &&
      mention.end === other.end &&
      mention.entity === other.entity &&
      mention.certainty === other.certainty &&
      mention.reason === other.reason
    );
  });
