import type { Mark, MarkedPage } from '../card/contract';
import type { Scanner } from '../core/match/scanner';
import type { Mention } from '../core/model/mention';
import { blocksOf, type TextBlock } from './blocks';
import { changesOf } from './changes';
import { markAt, rectsOf } from './hit-test';
import { type HeldBlock, MarkStore, marksOf } from './mark-store';
import { Painter } from './paint';
import { inSlices } from './slices';

/** Which mentions are painted. */
export type Shown = (mention: Mention) => boolean;

/**
 * Marks a document and keeps the marks right while it changes, until the signal aborts, which takes
 * every mark off again. `changed` is called after each painting that changed something.
 */
export class Engine implements MarkedPage {
  private readonly store = new MarkStore();
  private readonly painter = new Painter();
  private readonly observer: MutationObserver;
  private firstPassDone = false;

  constructor(
    private readonly root: Element,
    private readonly scanner: Scanner,
    private readonly shown: Shown,
    private readonly changed: () => void,
    private readonly signal: AbortSignal,
  ) {
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
    if (this.firstPassDone) this.changed();
  }

  /** The marks now on the page, in page order. */
  marks(): Mark[] {
    return this.store.inOrder().flatMap((held) => held.marks);
  }

  /** The mentions of text that can be seen, in page order, painted or not. */
  visibleMentions(): Mention[] {
    return this.store.inOrder().flatMap((held) => (isVisible(held) ? held.mentions : []));
  }

  markAt(x: number, y: number): Mark | null {
    return markAt(x, y, (node) => this.store.holding(node)?.marks ?? []);
  }

  rectsOf(mark: Mark): DOMRect[] {
    return rectsOf(mark.range);
  }

  private read(block: TextBlock): boolean {
    const hits = this.scanner.find(block.text);
    if (hits.length === 0) return false;
    const former = this.store.add(block, hits);
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
    this.changed();
  }

  private paint(held: HeldBlock): void {
    this.painter.remove(held.marks);
    held.marks = marksOf(held, held.mentions.filter(this.shown));
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
