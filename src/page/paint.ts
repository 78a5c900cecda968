import type { Mark } from '../card/contract';
import { HIGHLIGHT_NAMES, type Painted } from './highlight-names';

/** Milliseconds between two looks whether the page took the highlights away: no fight with a loop. */
const RESTORE_EVERY_MS = 1000;

/** Registers marks as custom highlights: the page's nodes stay as they are. */
export class Painter {
  private readonly highlights = new Map<Painted, Highlight>();
  private restored = Number.NEGATIVE_INFINITY;

  /** @param signal takes every mark off the page again. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  add(marks: Iterable<Mark>): void {
    for (const mark of marks) this.of(paintedAs(mark)).add(mark.range);
    this.restore();
  }

  remove(marks: Iterable<Mark>): void {
    for (const mark of marks) this.highlights.get(paintedAs(mark))?.delete(mark.range);
  }

  /** Puts back what the page's own scripts took out of the registry, at most once a second. */
  restore(): void {
    const now = performance.now();
    if (now - this.restored < RESTORE_EVERY_MS) return;
    this.restored = now;
    for (const [type, highlight] of this.highlights) {
      const name = HIGHLIGHT_NAMES[type];
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  private clear(): void {
    for (const [type, highlight] of this.highlights) {
      const name = HIGHLIGHT_NAMES[type];
      // Another script of ours may have taken over, after the extension was renewed under this page.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.highlights.clear();
  }

  private of(type: Painted): Highlight {
    const known = this.highlights.get(type);
    if (known) return known;
    const highlight = new Highlight();
    // A name inside a quotation is painted over it.
    highlight.priority = type === 'Quotation' ? 0 : 1;
    this.highlights.set(type, highlight);
    CSS.highlights.set(HIGHLIGHT_NAMES[type], highlight);
    return highlight;
  }
}

const paintedAs = (mark: Mark): Painted => (mark.kind === 'mention' ? mark.type : 'Quotation');
