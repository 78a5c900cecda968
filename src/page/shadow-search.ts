import { Slice } from './slices';

/** Milliseconds that a search waits, so that the page's first marks come first. */
const LATER_MS = 100;

/**
 * Looks at every element of what is handed in, a little later: that a page has shadow trees at
 * all is seldom, and making the JavaScript objects of its elements costs more than reading its text.
 */
export class ShadowSearch {
  private readonly queue: { root: Node; anew: boolean }[] = [];
  private elements: Iterator<Element> = [].values();
  private anew = false;
  private waiting = false;

  /** @param look `anew`: the element came new into the page, and what it brings in its shadow tree. */
  constructor(
    private readonly look: (element: Element, anew: boolean) => void,
    private readonly signal: AbortSignal,
  ) {}

  add(root: Node, anew: boolean): void {
    this.queue.push({ root, anew });
    this.wait();
  }

  private wait(): void {
    if (this.waiting) return;
    this.waiting = true;
    // No idle callback: a page in the background gets none for seconds.
    setTimeout(this.search, LATER_MS);
  }

  private readonly search = (): void => {
    this.waiting = false;
    const slice = new Slice();
    while (!this.signal.aborted) {
      const next = this.elements.next();
      if (!next.done) this.look(next.value, this.anew);
      else if (!this.takeUp()) return;
      if (!slice.isOver()) continue;
      this.waiting = true;
      setTimeout(this.search);
      return;
    }
  };

  /** False where nothing is left. */
  private takeUp(): boolean {
    const next = this.queue.shift();
    if (!next) return false;
    const { root, anew } = next;
    this.anew = anew;
    this.elements = (root as ParentNode).querySelectorAll('*').values();
    if (root.nodeType === Node.ELEMENT_NODE) this.look(root as Element, anew);
    return true;
  }
}
