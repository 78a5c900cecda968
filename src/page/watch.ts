import type { Sift } from '../core/match/sift';
import { type Owner, ownerOf } from './blocks';
import { EDITING_ATTRIBUTES, readRecord } from './changes';
import { ShadowFinder, type ShadowRootOf } from './shadow-finder';
import { giveWay, Slice } from './slices';
import { TextSifter } from './text-sifter';

/** What a watch of a page is made with. */
export interface WatchTools {
  sift: Sift;
  shadowRootOf: ShadowRootOf;
}

/** What hears of the texts of a page. */
export interface WatchListener {
  /** Text of this owner may hold something: when it is first walked, or whenever it changed. */
  toRead(owner: Owner): void;
  /** Something was taken out of the page. */
  removed(): void;
  /** The text at or below this element is edited from now on. */
  leftAlone(element: Element): void;
  /** Nothing is left to do, for now. */
  rested(): void;
}

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: EDITING_ATTRIBUTES,
};

/** Milliseconds between two looks for shadow trees where the reader points, scrolls or types. */
const LOOK_EVERY_MS = 250;
/** Mutation records read between two looks at the clock, or a little less. */
const RECORDS_AT_ONCE = 4;

/**
 * Walks a document, its shadow trees, and whatever either becomes, in slices: the first walk, changes
 * and late shadow trees are all one queue. Nothing runs while nothing changes.
 */
export class Watch {
  private readonly observer: MutationObserver;
  private readonly shadows: ShadowFinder;
  private readonly records: MutationRecord[] = [];
  private readonly sifters: TextSifter[] = [];
  private readonly changed = new Set<Owner>();
  /** Elements below which shadow trees are to be looked for. */
  private readonly unsearched: Node[] = [];
  private search: TreeWalker | null = null;
  private running = false;
  /** Something was told since the listener last heard that all is read. */
  private stirred = true;
  private lastLook = 0;

  constructor(
    private readonly document: Document,
    private readonly tools: WatchTools,
    private readonly listener: WatchListener,
    private readonly signal: AbortSignal,
  ) {
    this.observer = new MutationObserver((records) => {
      for (const record of records) this.records.push(record);
      this.run();
    });
    this.shadows = new ShadowFinder(tools.shadowRootOf, (root) => this.enter(root));
  }

  /** Begins with the whole document. */
  start(): void {
    const { signal } = this;
    if (signal.aborted) return;
    signal.addEventListener('abort', () => this.observer.disconnect(), { once: true });
    this.listen();
    this.enter(this.document);
  }

  /** Listens where the reader is, as no event tells that a shadow tree came late. */
  listen(): void {
    const passive = { capture: true, passive: true, signal: this.signal };
    for (const type of ['pointermove', 'focusin', 'scroll'])
      this.document.addEventListener(type, this.lookAround, passive);
  }

  /** The shadow trees in the page now, as far as they are known. */
  shadowRoots(): ShadowRoot[] {
    return this.shadows.roots();
  }

  private enter(root: Document | ShadowRoot): void {
    this.observer.observe(root, OBSERVED);
    this.addSifter(root);
    this.unsearched.push(root);
    this.run();
  }

  private addSifter(root: Node): void {
    const owners = new Set<Owner>();
    this.sifters.push(
      new TextSifter(root, this.tools.sift, (node) => {
        const owner = ownerOf(node);
        if (!owner || owners.has(owner)) return;
        owners.add(owner);
        this.read(owner);
      }),
    );
  }

  private read(owner: Owner): void {
    this.stirred = true;
    this.listener.toRead(owner);
  }

  /** Works off the queue, slice by slice; texts first, so that nothing waits for shadow trees. */
  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let slice = new Slice(); !this.signal.aborted; slice = new Slice()) {
      if (this.readTexts(slice)) {
        if (this.stirred) this.listener.rested();
        this.stirred = false;
        if (this.searchShadows(slice) && this.isIdle()) break;
      }
      await giveWay();
    }
    this.running = false;
  }

  private isIdle(): boolean {
    return this.records.length + this.changed.size + this.sifters.length === 0;
  }

  /** True when no text is left to be read. */
  private readTexts(slice: Slice): boolean {
    while (this.records.length > 0) {
      const records = this.records.splice(0, RECORDS_AT_ONCE);
      for (const record of records) this.follow(record);
      if (slice.isOver()) return false;
    }
    for (const owner of this.changed) {
      this.changed.delete(owner);
      if (owner.isConnected) this.read(owner);
      if (slice.isOver()) return false;
    }
    for (let sifter = this.sifters[0]; sifter; sifter = this.sifters[0]) {
      if (!sifter.walk(slice)) return false;
      this.sifters.shift();
      if (slice.isOver()) return false;
    }
    return true;
  }

  private follow(record: MutationRecord): void {
    readRecord(record, {
      ownTextChanged: (owner) => this.changed.add(owner),
      added: (element) => {
        this.addSifter(element);
        this.unsearched.push(element);
      },
      removed: () => {
        this.stirred = true;
        this.listener.removed();
      },
      editingChanged: (element) => {
        this.stirred = true;
        this.listener.leftAlone(element);
        this.addSifter(element);
        const owner = ownerOf(element);
        if (owner) this.changed.add(owner);
      },
    });
    this.lookUp(record.target);
  }

  private searchShadows(slice: Slice): boolean {
    for (;;) {
      if (!this.search) {
        const root = this.unsearched.shift();
        if (!root) return true;
        if (root.nodeType === Node.ELEMENT_NODE) this.shadows.look(root as Element);
        this.search = this.document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
      }
      while (this.search.nextNode()) {
        this.shadows.look(this.search.currentNode as Element);
        if (slice.isOver()) return false;
      }
      this.search = null;
      if (this.sifters.length > 0) return false;
    }
  }

  private readonly lookAround = (event: Event): void => {
    if (event.timeStamp - this.lastLook < LOOK_EVERY_MS) return;
    this.lastLook = event.timeStamp;
    if (event.type !== 'scroll') this.lookUp(event.target as Node);
    else for (const element of this.inTheMiddle()) this.lookUp(element);
  };

  private inTheMiddle(): Element[] {
    const { clientWidth, clientHeight } = this.document.documentElement;
    return this.document.elementsFromPoint(clientWidth / 2, clientHeight / 2).slice(0, 3);
  }

  /** Looks at an element and the few around it. */
  private lookUp(node: Node): void {
    let at: Node | null = node;
    for (let i = 0; at && i < 4; i++, at = at.parentNode)
      if (at.nodeType === Node.ELEMENT_NODE) this.shadows.look(at as Element);
  }
}
