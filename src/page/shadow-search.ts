import { firstElementOf, isElement } from './dom';
import { pause, Slice } from './slices';

/** Milliseconds that a search waits, so that the page's first marks come first. */
const LATER_MS = 100;
/** Milliseconds that it works at a time. */
const WORK_MS = 4;

/**
 * Elements, without those of many that never have a shadow tree: the browser passes over them in less
 * time than their JavaScript objects take to make.
 */
const MAY_BE_HOSTS =
  ':not(a,abbr,b,br,button,cite,dd,dl,dt,em,i,img,input,label,li,link,ol,option,path,script,style,sup,svg,td,th,time,tr,ul)';

/**
 * What is looked at again and again, for a tree that came late: containers and what is empty, each
 * asked for by itself, which a browser answers in a tenth of the time of a list. A word or a heading
 * with letters of its own is looked at where the reader is.
 */
const LIKELY = 'article aside body div footer header main nav section span:empty'.split(' ');

/** A tree that is to be searched. */
interface Search {
  /** It came new into the page. */
  anew: boolean;
  /** Names of custom elements; given where only what is likely is looked at. */
  names?: ReadonlySet<string>;
}

/**
 * Looks at every element of what is handed in, a little later: that a page has shadow trees at
 * all is seldom, and making the JavaScript objects of its elements costs more than reading its text.
 */
export class ShadowSearch {
  private readonly queue = new Map<Node, Search>();
  private roots: Iterator<[Node, Search]> = this.queue.entries();
  private elements: Iterator<Element> = [].values();
  private anew = false;
  private waiting = false;

  /** @param look `anew`: the element came new into the page, and what it brings in its shadow tree. */
  constructor(
    private readonly look: (element: Element, anew: boolean) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Has all elements below a root looked at, some time. */
  add(root: Node, anew: boolean): void {
    this.queue.set(root, { anew: anew || this.queue.get(root)?.anew === true });
    this.wait();
  }

  /** Has those elements of a root looked at that may well have got a tree of late. */
  again(root: Document | ShadowRoot, names: ReadonlySet<string>): void {
    if (!this.queue.has(root)) this.queue.set(root, { anew: false, names });
    this.wait();
  }

  private wait(): void {
    if (this.waiting) return;
    this.waiting = true;
    // No idle callback: a page in the background gets none for seconds.
    setTimeout(this.search, LATER_MS);
  }

  private readonly search = async (): Promise<void> => {
    let slice = new Slice(WORK_MS);
    while (!this.signal.aborted) {
      const next = this.elements.next();
      if (!next.done) this.look(next.value, this.anew);
      else if (!this.takeUp()) break;
      if (!slice.isOver()) continue;
      await pause();
      slice = new Slice(WORK_MS);
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
    const [root, { anew, names }] = next.value;
    this.queue.delete(root);
    this.anew = anew;
    if (names) {
      this.elements = likelyIn(root as ParentNode, names);
      return true;
    }
    if (isElement(root)) {
      this.look(root, anew);
      if (!firstElementOf(root)) return true;
    }
    this.elements = (root as ParentNode).querySelectorAll(MAY_BE_HOSTS).values();
    return true;
  }
}

function* likelyIn(root: ParentNode, names: ReadonlySet<string>): Generator<Element> {
  for (const name of LIKELY) yield* root.querySelectorAll(name);
  for (const name of names) yield* root.querySelectorAll(CSS.escape(name));
}
