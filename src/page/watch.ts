import type { Sift } from '../core/match/sift';
import { EDITING_ATTRIBUTES, isEdited, type Owner, type OwnerMemo, ownerOf } from './blocks';
import { type ChangeListener, readRecord } from './changes';
import { firstElementOf, isElement, nextElementOf, parentNodeOf } from './dom';
import { Occasions } from './occasions';
import { Queue } from './queue';
import { mayHoldTrees, ShadowFinder, type ShadowRootOf } from './shadow-finder';
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
  /**
   * Text of this owner may hold something: when it is first walked, or whenever it changed. What it gives
   * is gone through to its end, step by step, before anything else is told.
   */
  toRead(owner: Owner): Iterator<void>;
  /** Something was taken out of the page; `moved`: or stands elsewhere in it. */
  removed(moved: boolean): void;
  /** The text at or below this element is edited from now on. */
  leftAlone(element: Element): void;
  /** Nothing is left to do, for now. */
  rested(): void;
  /** The reader did something a moment ago: moved the pointer or the focus, or scrolled. */
  visited(): void;
}

/** Hears of nothing but the texts. */
export const readingOnly = (toRead: WatchListener['toRead']): WatchListener => ({
  toRead,
  removed() {},
  leftAlone() {},
  rested() {},
  visited() {},
});

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: EDITING_ATTRIBUTES,
  attributeOldValue: true,
};

/** Milliseconds from the end of one reading of changes to the next. */
const BATCH_MS = 100;
/**
 * The same while a page does nothing but grow, at last: each time twice as long, up to how often a page
 * is decided on. What only grows leaves the marks right that there are.
 */
const GROWTH_MS = 500;
/** Milliseconds without growth after which the next is read as soon as any change. */
const CALM_MS = 1_000;
/** Elements beside a change that are looked at for a shadow tree of their own. */
const NEARBY = 16;
/** Records that were read and still lie in the queue, at most or a little more. */
const READ_RECORDS = 4096;

/**
 * Walks a document, its shadow trees, and whatever either becomes, in slices: the first walk, changes
 * and late shadow trees are all one queue. Nothing runs while nothing changes.
 */
export class Watch {
  private readonly observer: MutationObserver;
  private readonly shadows: ShadowFinder;
  private readonly records: MutationRecord[] = [];
  /** The record that is read next, and how many of its added nodes are read already. */
  private next = { record: 0, node: 0 };
  private readonly sifter: TextSifter;
  private readonly changed = new Queue<Owner>();
  private readonly search: ShadowSearch;
  private readonly occasions: Occasions;
  private readonly changes: ChangeListener;
  /** What texts belong to, kept for one slice. */
  private owners: OwnerMemo = new Map();
  /** What has been read of the first walk or since the last change: each owner once. */
  private readonly read = new Set<Owner>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the last reading ended, and when the next one is due, on the clock of `performance.now()`. */
  private ended = Number.NEGATIVE_INFINITY;
  private due = 0;
  /** Milliseconds that a page which only grows waits now. */
  private patience = BATCH_MS;
  /** Elements that came new, and will be walked with what they are in or by themselves. */
  private readonly covered = new Set<Node>();
  private started = false;
  private running = false;
  /** The turn of work that is under way, or was the last. */
  private slice: Slice | null = null;
  /** What the listener is in the midst of reading. */
  private telling: Iterator<void> | null = null;
  /** Something was told since the listener last heard that all is read. */
  private stirred = true;

  constructor(
    private readonly document: Document,
    tools: WatchTools,
    private listener: WatchListener,
    private readonly signal: AbortSignal,
  ) {
    this.observer = new MutationObserver((records) => {
      for (const record of records) this.records.push(record);
      if (records.some(({ type }) => type === 'childList')) this.sifter.disturb();
      this.runInTime(records);
    });
    this.shadows = new ShadowFinder(tools.shadowRootOf, (root) => {
      this.occasions.worthwhile();
      this.enter(root);
    });
    this.sifter = new TextSifter(tools.sift, (node) => {
      const owner = ownerOf(node, this.owners);
      if (owner && !this.read.has(owner)) this.tell(owner);
    });
    this.changes = this.listenToChanges();
    this.search = new ShadowSearch((element, anew) => this.look(element, anew), signal);
    this.occasions = new Occasions(
      document,
      {
        visited: () => this.listener.visited(),
        look: (node) => this.lookAround(node),
        search: () => this.searchAgain(),
      },
      signal,
    );
  }

  /** Begins with the whole document, or goes on for another listener. */
  start(): void {
    const { signal } = this;
    if (signal.aborted) return;
    if (this.started) {
      this.run();
      return;
    }
    this.started = true;
    signal.addEventListener('abort', () => this.stop(), { once: true });
    this.listen();
    this.enter(this.document);
  }

  /**
   * Has another listener in place of the one there was, which is to start it again: it is told of these
   * owners, of which the former one knows, and of all that is still to be read.
   */
  passOn(listener: WatchListener, owners: Iterable<Owner>): void {
    this.listener = listener;
    for (const owner of owners) {
      this.changed.add(owner);
      this.read.delete(owner);
    }
    this.stirred = true;
    // The page may have been opened anew meanwhile.
    this.listen();
  }

  /** Not only what is to come ends: who has found what it looked for need not finish its turn. */
  private stop(): void {
    this.observer.disconnect();
    this.slice?.stop();
  }

  /** Listens where the reader is; again after the page has taken all listeners away. */
  listen(): void {
    this.occasions.listen();
  }

  /** The shadow trees in the page now, as far as they are known. */
  shadowRoots(): ShadowRoot[] {
    return this.shadows.roots();
  }

  /** True for an element with a known shadow tree. */
  isHost(element: Element): boolean {
    return this.shadows.isHost(element);
  }

  private enter(root: Document | ShadowRoot): void {
    this.observer.observe(root, OBSERVED);
    this.sifter.add(root);
    this.search.add(root, false);
    this.run();
  }

  private tell(owner: Owner): void {
    this.read.add(owner);
    this.stirred = true;
    this.telling = this.listener.toRead(owner);
    // A slice that is over in the midst of it goes on with it the next time.
    if (this.slice && !this.tellOn(this.slice)) this.slice.stop();
  }

  /** Goes on with what was told of; true when that is at its end. */
  private tellOn(slice: Slice): boolean {
    for (let { telling } = this; telling; telling = this.telling) {
      // What fails is not tried again.
      this.telling = null;
      if (telling.next().done) return true;
      this.telling = telling;
      if (slice.isSpent()) return false;
    }
    return true;
  }

  /** Works now, or some time after the last work: what comes in a stream is read in batches. */
  private runInTime(records: readonly MutationRecord[]): void {
    if (this.running) return;
    const now = performance.now();
    if (now > this.ended + CALM_MS) this.patience = BATCH_MS;
    // Of what is due in any case it is not asked what it is.
    const isDue = this.ended + this.patience <= now;
    const due = this.ended + (isDue || records.every(isGrowth) ? this.patience : BATCH_MS);
    if (due <= now) this.run();
    else if (this.timer === undefined || due < this.due) {
      clearTimeout(this.timer);
      this.due = due;
      this.timer = setTimeout(() => this.run(), due - now);
    }
  }

  /** Works off the queue, slice by slice. */
  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    let waited = false;
    while (!this.signal.aborted) {
      this.slice = new Slice();
      this.owners.clear();
      const isDone = this.readOn(this.slice);
      // Who hears that all is read has work of its own, and waits a turn for it: one, as a page may go on.
      if (isDone && (waited || !this.stirred || this.slice.isYoung())) break;
      waited ||= isDone;
      if (!this.signal.aborted) await giveWay();
    }
    this.running = false;
    this.read.clear();
    this.ended = performance.now();
    this.patience = Math.min(this.patience * 2, GROWTH_MS);
    // Trees that the page took out are let go of.
    this.shadows.roots();
    // Nothing that is typed in an editor as a whole is told; that it became one is.
    const stirred = this.stirred || isEdited(this.document);
    if (stirred && !this.signal.aborted) this.listener.rested();
    this.stirred = false;
  }

  /** True when no text is left to be read. A step that a page makes fail is left out, and no more. */
  private readOn(slice: Slice): boolean {
    for (;;) {
      try {
        return this.readTexts(slice);
      } catch {
        if (slice.isSpent()) return false;
      }
    }
  }

  private readTexts(slice: Slice): boolean {
    if (!this.tellOn(slice)) return false;
    if (!this.readRecords(slice)) return false;
    for (let owner = this.changed.take(); owner; owner = this.changed.take()) {
      // Taken out meanwhile, or in an editor.
      if (ownerOf(owner, this.owners) === owner) this.tell(owner);
      if (slice.isSpent()) return false;
    }
    this.covered.clear();
    return this.sifter.walk(slice);
  }

  private readRecords(slice: Slice): boolean {
    const { records, next } = this;
    while (next.record < records.length) {
      const record = records[next.record] as MutationRecord;
      const from = next.node;
      // Counted as read before it is: what fails is not tried again.
      next.record++;
      next.node = 0;
      const node = readRecord(record, from, this.changes);
      if (node === null) this.occasions.changed(record.target);
      else {
        next.record--;
        next.node = node;
      }
      if (next.record > READ_RECORDS) {
        records.splice(0, next.record);
        next.record = 0;
      }
      if (node === null ? slice.isOver() : slice.isSpent()) return false;
    }
    records.length = 0;
    next.record = 0;
    return true;
  }

  private listenToChanges(): ChangeListener {
    return {
      ownerOf: (node) => ownerOf(node, this.owners),
      ownTextChanged: (owner) => this.changed.add(owner),
      added: (element) => {
        const parent = parentNodeOf(element);
        const covered = parent !== null && this.covered.has(parent);
        if (covered) {
          this.covered.add(element);
          return;
        }
        this.sifter.add(element);
        // What comes into a row that is not searched is to be searched by itself.
        if (!mayHoldTrees(element)) return;
        this.covered.add(element);
        this.search.add(element, true);
      },
      removed: (moved) => {
        this.stirred = true;
        this.listener.removed(moved);
      },
      leftAlone: (element) => {
        this.stirred = true;
        this.listener.leftAlone(element);
      },
      editingChanged: (element) => {
        this.changes.leftAlone(element);
        this.sifter.add(element);
        const owner = ownerOf(element, this.owners);
        if (owner) this.changed.add(owner);
      },
    };
  }

  private searchAgain(): void {
    const names = this.shadows.customNames();
    for (const root of [this.document, ...this.shadows.roots()]) this.search.again(root, names);
  }

  /** @param anew the element came new into the page, and what it brings in its shadow tree. */
  private look(element: Element, anew: boolean): void {
    const known = this.shadows.look(element);
    if (!known || !anew) return;
    this.sifter.add(known);
    this.search.add(known, anew);
    this.run();
  }

  /** Looks at an element, the few around it, and the first ones in it. */
  private lookAround(node: Node): void {
    let at: Node | null = node;
    for (let i = 0; at && i < 4; i++, at = parentNodeOf(at))
      if (isElement(at)) this.shadows.look(at);
    let inside = isElement(node) ? firstElementOf(node) : null;
    for (let i = 0; inside && i < NEARBY; i++, inside = nextElementOf(inside))
      this.shadows.look(inside);
  }
}

/** True for a change that takes nothing away. */
const isGrowth = ({ type, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && removedNodes.length === 0;
