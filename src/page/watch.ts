import type { Sift } from '../core/match/sift';
import { type Owner, type OwnerMemo, ownerOf } from './blocks';
import { EDITING_ATTRIBUTES, readRecord } from './changes';
import { Occasions } from './occasions';
import { ShadowFinder, type ShadowRootOf } from './shadow-finder';
import { ShadowSearch } from './shadow-search';
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

/** Milliseconds from the end of one reading of changes to the next. */
const BATCH_MS = 100;
/** Elements beside a change that are looked at for a shadow tree of their own. */
const NEARBY = 16;
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
  private readonly search: ShadowSearch;
  private readonly occasions: Occasions;
  /** What texts belong to, kept for one slice. */
  private owners: OwnerMemo = new Map();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private notBefore = 0;
  /** Elements that came new, and will be walked with what they are in or by themselves. */
  private readonly covered = new Set<Node>();
  private running = false;
  /** Something was told since the listener last heard that all is read. */
  private stirred = true;

  constructor(
    private readonly document: Document,
    private readonly tools: WatchTools,
    private readonly listener: WatchListener,
    private readonly signal: AbortSignal,
  ) {
    this.observer = new MutationObserver((records) => {
      for (const record of records) this.records.push(record);
      this.runInTime();
    });
    this.shadows = new ShadowFinder(tools.shadowRootOf, (root) => {
      this.occasions.worthwhile();
      this.enter(root);
    });
    this.search = new ShadowSearch((element, anew) => this.look(element, anew), signal);
    this.occasions = new Occasions(
      document,
      (node) => this.lookAround(node),
      () => this.search.add(document, false),
      signal,
    );
  }

  /** Begins with the whole document. */
  start(): void {
    const { signal } = this;
    if (signal.aborted) return;
    signal.addEventListener('abort', () => this.observer.disconnect(), { once: true });
    this.listen();
    this.enter(this.document);
  }

  /** Listens where the reader is; again after the page has taken all listeners away. */
  listen(): void {
    this.occasions.listen();
  }

  /** The shadow trees in the page now, as far as they are known. */
  shadowRoots(): ShadowRoot[] {
    return this.shadows.roots();
  }

  private enter(root: Document | ShadowRoot): void {
    this.observer.observe(root, OBSERVED);
    this.addSifter(root);
    this.search.add(root, false);
    this.run();
  }

  private addSifter(root: Node): void {
    const owners = new Set<Owner>();
    this.sifters.push(
      new TextSifter(root, this.tools.sift, (node) => {
        const owner = ownerOf(node, this.owners);
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

  /** Works now, or some time after the last work: what comes in a stream is read in batches. */
  private runInTime(): void {
    if (this.running || this.timer !== undefined) return;
    const wait = this.notBefore - performance.now();
    if (wait <= 0) this.run();
    else this.timer = setTimeout(() => this.run(), wait);
  }

  /** Works off the queue, slice by slice. */
  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    for (let slice = new Slice(); !this.signal.aborted; slice = new Slice()) {
      this.owners.clear();
      if (this.readTexts(slice)) break;
      await giveWay();
    }
    this.running = false;
    this.notBefore = performance.now() + BATCH_MS;
    if (this.stirred && !this.signal.aborted) this.listener.rested();
    this.stirred = false;
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
    this.covered.clear();
    for (let sifter = this.sifters[0]; sifter; sifter = this.sifters[0]) {
      if (!sifter.walk(slice)) return false;
      this.sifters.shift();
      if (slice.isOver()) return false;
    }
    return true;
  }

  private follow(record: MutationRecord): void {
    readRecord(record, {
      ownerOf: (node) => ownerOf(node, this.owners),
      ownTextChanged: (owner) => this.changed.add(owner),
      added: (element) => {
        const { parentNode } = element;
        const covered = parentNode !== null && this.covered.has(parentNode);
        this.covered.add(element);
        if (covered) return;
        this.addSifter(element);
        this.search.add(element, true);
      },
      removed: () => {
        this.stirred = true;
        this.listener.removed();
      },
      editingChanged: (element) => {
        this.stirred = true;
        this.listener.leftAlone(element);
        this.addSifter(element);
        const owner = ownerOf(element, this.owners);
        if (owner) this.changed.add(owner);
      },
    });
    this.occasions.changed(record.target);
  }

  /** @param anew the element came new into the page, and what it brings in its shadow tree. */
  private look(element: Element, anew: boolean): void {
    const known = this.shadows.look(element);
    if (!known || !anew) return;
    this.addSifter(known);
    this.search.add(known, anew);
    this.run();
  }

  /** Looks at an element, the few around it, and the first ones in it. */
  private lookAround(node: Node): void {
    let at: Node | null = node;
    for (let i = 0; at && i < 4; i++, at = at.parentNode)
      if (at.nodeType === Node.ELEMENT_NODE) this.shadows.look(at as Element);
    let inside = (node as Partial<Element>).firstElementChild ?? null;
    for (let i = 0; inside && i < NEARBY; i++, inside = inside.nextElementSibling)
      this.shadows.look(inside);
  }
}
