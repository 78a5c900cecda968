import type { Mark } from '../card/contract';
import { HIGHLIGHT_NAMES, type Painted, SEE_THROUGH } from './highlight-names';
import { inSlices } from './slices';
import { type Fill, fillOf } from './text-fill';

/** Milliseconds between two times that highlights are put back: no fight with a page's loop. */
const RESTORE_EVERY_MS = 1000;

/** Registers marks as custom highlights: the page's nodes stay as they are. */
export class Painter {
  /** By the names under which they are registered. */
  private readonly highlights = new Map<string, Highlight>();
  /** How many marks each highlight is to have; the page can take them out, too. */
  private readonly sizes = new Map<Highlight, number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private restored = Number.NEGATIVE_INFINITY;
  /** What is being put back, some of it later. */
  private restoring: Set<Mark> | null = null;

  /**
   * @param all gives every mark that is painted.
   * @param signal takes every mark off the page again.
   */
  constructor(
    private readonly all: () => Iterable<Mark>,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  add(marks: Iterable<Mark>): void {
    const fills = new Map<Element, Fill>();
    for (const mark of marks) {
      const fill = fillOf(mark.range.startContainer, fills);
      if (fill === 'own') continue;
      this.addTo(nameOf(mark), mark.range);
      if (fill === 'see-through') this.addTo(SEE_THROUGH, mark.range);
    }
  }

  private addTo(name: string, range: AbstractRange): void {
    const highlight = this.of(name);
    if (highlight.has(range)) return;
    highlight.add(range);
    this.count(highlight, 1);
  }

  remove(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      this.restoring?.delete(mark);
      for (const name of [nameOf(mark), SEE_THROUGH]) {
        const highlight = this.highlights.get(name);
        if (highlight?.delete(mark.range)) this.count(highlight, -1);
      }
    }
  }

  private count(highlight: Highlight, change: number): void {
    this.sizes.set(highlight, (this.sizes.get(highlight) ?? 0) + change);
  }

  /** Puts back what the page's own scripts took away, at most once a second. */
  restore(): void {
    if (this.timer !== undefined || !this.isTampered()) return;
    const wait = this.restored + RESTORE_EVERY_MS - performance.now();
    if (wait > 0) {
      this.timer = setTimeout(() => {
        this.timer = undefined;
        this.restore();
      }, wait);
      return;
    }
    this.restored = performance.now();
    for (const [name, highlight] of this.highlights) {
      highlight.clear();
      this.sizes.set(highlight, 0);
      CSS.highlights.set(name, highlight);
    }
    this.putBack(new Set(this.all()));
  }

  private async putBack(marks: Set<Mark>): Promise<void> {
    this.restoring = marks;
    const put = (mark: Mark) => {
      // The page may have taken all away once more.
      if (this.restoring === marks) this.add([mark]);
    };
    await inSlices(marks, put, this.signal);
    if (this.restoring === marks) this.restoring = null;
  }

  private isTampered(): boolean {
    for (const [name, highlight] of this.highlights) {
      if (CSS.highlights.get(name) !== highlight) return true;
      if (highlight.size !== (this.sizes.get(highlight) ?? 0)) return true;
    }
    return false;
  }

  private clear(): void {
    clearTimeout(this.timer);
    for (const [name, highlight] of this.highlights) {
      // Another script of ours may have taken over, after the extension was renewed under this page.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.highlights.clear();
    this.restoring = null;
  }

  private of(name: string): Highlight {
    const known = this.highlights.get(name);
    if (known) return known;
    const highlight = new Highlight();
    highlight.priority = PRIORITIES[name] ?? 1;
    this.highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  }
}

/** A name inside a quotation is painted over it: of those that are not named here it is 1. */
const PRIORITIES: Record<string, number> = { [HIGHLIGHT_NAMES.Quotation]: 0, [SEE_THROUGH]: 2 };

const paintedAs = (mark: Mark): Painted => (mark.kind === 'mention' ? mark.type : 'Quotation');
const nameOf = (mark: Mark): string => HIGHLIGHT_NAMES[paintedAs(mark)];
