import { firstElementOf, isElement } from './dom';
import { Slice } from './slices';

/** Milliseconds that a search waits, so that the page's first marks come first. */
const LATER_MS = 100;

/**
 * Elements, without those of many that never have a shadow tree: the browser passes over them in less
 * time than their JavaScript objects take to make.
 */
const MAY_BE_HOSTS =
  ':not(a,abbr,b,br,button,cite,dd,dl,dt,em,i,img,input,label,li,link,ol,option,path,script,style,sup,svg,td,th,time,tr,ul)';

/**
 * Looks at every element of what is handed in, a little later: that a page has shadow trees at
 * all is seldom, and making the JavaScript objects of its elements costs more than reading its text.
 */
export class ShadowSearch {
  /** Roots that are to be searched, and whether they came new into the page. */
  private readonly queue = new Map<Node, boolean>();
  private roots: Iterator<[Node, boolean]> = this.queue.entries();
  private elements: Iterator<Element> = [].values();
  private anew = false;
  private waiting = false;

  /** @param look `anew`: the element came new into the page, and what it brings in its shadow tree. */
  constructor(
    private readonly look: (element: Element, anew: boolean) => void,
    private readonly signal: AbortSignal,
  ) {}

  add(root: Node, anew: boolean): void {
    this.queue.set(root, anew || this.queue.get(root) === true);
    if (this.waiting) return;
    this.waiting = true;
    // No idle callback: a page in the background gets none for seconds.
    setTimeout(this.search, LATER_MS);
  }

  private readonly search = (): void => {
    const slice = new Slice();
    while (!this.signal.aborted) {
      const next = this.elements.next();
      if (!next.done) this.look(next.value, this.anew);
      else if (!this.takeUp()) break;
      if (!slice.isOver()) continue;
      setTimeout(this.search);
      return;
    }
    this.waiting = false;
  };

  /** False where nothing is left. */
  private takeUp(): boolean {
    const next = this.roots.next();
    if (next.done) {
      this.roots = this.queue.entries();
      return this.queue.size > 0;
    }
    const [root, anew] = next.value;
    this.queue.delete(root);
    this.anew = anew;
    if (isElement(root)) {
      this.look(root, anew);
      if (!firstElementOf(root)) return true;
    }
    this.elements = (root as ParentNode).querySelectorAll(MAY_BE_HOSTS).values();
    return true;
  }
}
