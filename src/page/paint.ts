import type { Mark } from '../card/contract';
import { HIGHLIGHT_NAMES, type Painted } from './highlight-names';

/** Registers marks as custom highlights: the page's nodes stay as they are. */
export class Painter {
  private readonly highlights = new Map<Painted, Highlight>();

  add(marks: Iterable<Mark>): void {
    for (const mark of marks) this.of(paintedAs(mark)).add(mark.range);
  }

  remove(marks: Iterable<Mark>): void {
    for (const mark of marks) this.of(paintedAs(mark)).delete(mark.range);
  }

  /** Takes every mark off the page. */
  clear(): void {
    for (const type of this.highlights.keys()) CSS.highlights.delete(HIGHLIGHT_NAMES[type]);
    this.highlights.clear();
  }

  private of(type: Painted): Highlight {
    let highlight = this.highlights.get(type);
    if (!highlight) {
      highlight = new Highlight();
      // A name inside a quotation is painted over it.
      highlight.priority = type === 'Quotation' ? 0 : 1;
      this.highlights.set(type, highlight);
    }
    // A page may clear the registry; the next paint puts the highlight back.
    if (!CSS.highlights.has(HIGHLIGHT_NAMES[type])) {
      CSS.highlights.set(HIGHLIGHT_NAMES[type], highlight);
    }
    return highlight;
  }
}

const paintedAs = (mark: Mark): Painted => (mark.kind === 'mention' ? mark.type : 'Quotation');
