import type { Mark, MarkedPage, MentionMark, QuotationMark } from '../card/contract';
import type { PageDecider } from '../core/match/page-decider';
import type { Scanner } from '../core/match/scanner';
import type { Sift } from '../core/match/sift';
import type { Mention } from '../core/model/mention';
import type { EntityType } from '../core/model/pack';
import type { QuotationRecord } from '../core/model/verdicts';
import type { Proposal } from '../core/verdict/run-index';
import {
  blocksOf,
  blockTextsOf,
  isBlockElement,
  isEdited,
  type Owner,
  type TextBlock,
} from './blocks';
import { localNameOf, rootOf } from './dom';
import { firstsOf } from './firsts';
import { markAt, mayCover, ownMarks, rectsOf } from './hit-test';
import { inFrame } from './in-frame';
import { innermostOf } from './innermost';
import { isLong, isTrueOfSome, UNITS_AT_ONCE } from './long-text';
import {
  type HeldBlock,
  isSameText,
  isSeen,
  isVisible,
  MarkStore,
  marksOf,
  stands,
} from './mark-store';
import type { EngineHost as Lent } from './page-slot';
import { Painter } from './paint';
import { type Judge, Quotations } from './quotations';
import { fromView } from './reading-order';
import { giveWay, inSlices } from './slices';
import type { SightMemo } from './visible';
import type { Watch } from './watch';
import { AS_LAID_OUT } from './word-edges';

/** What the engine reads a page with. */
export interface EngineTools {
  sift: Sift;
  openWatch: Lent['openWatch'];
  scanner: Scanner;
  /** What a text shares with the quotations of the pack. */
  proposalOf(text: string): Proposal;
}

/** What the engine asks of its surroundings. */
export interface EngineHost {
  /** Which mentions and which quotations are painted. */
  shows(mention: Mention): boolean;
  showsQuotation(record: QuotationRecord): boolean;
  /** Whether of each entity the first mention alone is painted. */
  firstOnly(): boolean;
  judge: Judge;
  /** Called after each painting that changed something. */
  changed(): void;
  /** The page was emptied and opened anew, which took all listeners of its document and window. */
  reopened(): void;
}

/** Resolves when there is to be painted. */
type Wait = () => Promise<void>;

/**
 * A page is decided on anew at most so often that deciding takes this share of the time: it looks at
 * all finds of the page, however small the change was.
 */
const DECIDING_SHARE = 0.1;
/** Milliseconds from one decision to the next at least, so that a stream is decided on in batches. */
const DECIDING_MS = 500;
/** UTF-16 code units of texts without a name that are kept to be asked later what they may quote. */
const MOST_UNASKED = 32_768;

/**
 * Marks a document and keeps the marks right while it changes, until the signal aborts, which takes
 * every mark off again.
 */
export class Engine implements MarkedPage {
  private readonly store = new MarkStore();
  private readonly painter: Painter;
  private readonly watch: Watch;
  private readonly quotations: Quotations;
  private readonly decider: PageDecider;
  private paintedQuotations: QuotationMark[] = [];
  private top: Element | null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the page may be decided on again, on the clock of `performance.now()`. */
  private notBefore = 0;
  private somethingGone = false;
  /** Finds came or went since the page was decided on. */
  private stale = true;
  /** Code units of blocks without a name that are not asked yet what they may quote; gone ones count. */
  private unasked = 0;
  private decided: () => void = () => {};
  /** When a stream of changes is decided on again, on the same clock. */
  private calmUntil = 0;
  /** A mark went, which may come again in another form: nobody is to see that. */
  private urgent = false;
  /** Blocks whose marks are from before their last change. */
  private readonly carried = new Set<HeldBlock>();
  /** Blocks whose mentions were decided and are not painted yet. */
  private readonly unpainted = new Set<HeldBlock>();
  private painting = false;
  /** Ends the wait before painting. */
  private hurry: () => void = () => {};
  /** The mentions that are painted, where not all are. */
  private firsts: ReadonlySet<Mention> | null = null;

  constructor(
    private readonly document: Document,
    private readonly tools: EngineTools,
    private readonly host: EngineHost,
    private readonly signal: AbortSignal,
  ) {
    this.top = rootOf(document);
    this.decider = tools.scanner.follow();
    this.painter = new Painter(() => this.painted(), signal);
    this.quotations = new Quotations(
      () => this.roots(),
      () => this.mayHoldQuotations(),
      host.judge,
      () => this.paintQuotations(),
      signal,
    );
    this.watch = tools.openWatch(
      {
        toRead: (owner) => this.read(owner),
        removed: (moved) => {
          this.somethingGone = true;
          if (moved) this.moved();
        },
        leftAlone: (element) => this.dropAll(this.store.below(element)),
        rested: () => {
          this.painter.restore();
          this.decideInTime();
        },
        visited: () => this.painter.restore(),
      },
      signal,
    );
  }

  /** Reads the whole document; resolves when its first marks are painted. */
  start(): Promise<void> {
    this.signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
    return new Promise((resolve) => {
      this.decided = resolve;
      this.signal.addEventListener('abort', () => resolve(), { once: true });
      this.watch.start();
    });
  }

  /** Paints what `shows` chooses now, without reading the page again. */
  repaint(): void {
    const blocks = this.store.inOrder();
    this.takeFirsts(blocks);
    this.paint(blocks);
    this.paintQuotations();
  }

  /** The marks of the mentions that are shown, painted or not for an earlier one, in page order. */
  marks(): MentionMark[] {
    return this.store.inOrder().flatMap((held) => held.marks);
  }

  /** What is painted: the mentions in page order, then the quotations in theirs. */
  painted(): Mark[] {
    return [...this.store.inOrder().flatMap((held) => held.painted), ...this.paintedQuotations];
  }

  /** The page's quotations in order, painted or not, once judging has come to rest. */
  async judgedQuotations(): Promise<readonly QuotationRecord[]> {
    await this.quotations.rest();
    return this.quotations.records;
  }

  /** True where a quotation is painted. */
  hasQuotations(): boolean {
    return this.paintedQuotations.length > 0;
  }

  /** Where a quotation stands; undefined where it is gone. */
  rangeOf(record: QuotationRecord): StaticRange | undefined {
    return this.quotations.marks().find((mark) => mark.record === record)?.range;
  }

  /** The mentions of text that can be seen, in page order, painted or not. */
  visibleMentions(): Mention[] {
    const memo: SightMemo = new Map();
    return this.store
      .inOrder()
      .flatMap((held) => held.mentions.filter((mention) => isSeen(held, mention, memo)));
  }

  /** The page's texts block by block, as its quotations are judged on them, and whether each is seen. */
  texts(): { text: string; visible: boolean }[] {
    const memo: SightMemo = new Map();
    return this.roots().flatMap((root) =>
      [...blockTextsOf(root)].map((block) => ({
        text: block.text,
        visible: isVisible(block, memo),
      })),
    );
  }

  markAt(x: number, y: number, over?: EventTarget | null): Mark | null {
    return markAt(x, y, () => this.watch.shadowRoots(), this.paintedIn, this.lightElement(over));
  }

  mayHoldMark(over: EventTarget | null): boolean {
    const element = this.lightElement(over);
    if (element && mayCover(element)) return true;
    if (element && isBlockElement(element) && this.quotations.marks().length === 0)
      return this.store.isOwner(element);
    return element === null || ownMarks(element, this.paintedIn)?.size !== 0;
  }

  /**
   * The element, unless the text there may be none of its own: of a closed shadow tree an event tells the
   * host, of what stands in a slot the slot.
   */
  private lightElement(over?: EventTarget | null): Element | null {
    if (!(over instanceof Element) || localNameOf(over) === 'slot') return null;
    return this.watch.isHost(over) ? null : over;
  }

  readonly targetOf = innermostOf;

  private readonly paintedIn = (node: Text): readonly Mark[] => {
    const quoted = this.quotations.marksIn(node);
    const mentions = this.store.holding(node)?.painted ?? [];
    if (quoted.length === 0) return mentions;
    return [...mentions, ...quoted.filter(({ record }) => this.host.showsQuotation(record))];
  };

  rectsOf(mark: Mark): DOMRect[] {
    return rectsOf(mark.range);
  }

  private roots(): Owner[] {
    const documentElement = rootOf(this.document);
    return [...(documentElement ? [documentElement] : []), ...this.watch.shadowRoots()];
  }

  private moved(): void {
    this.store.reorder();
    this.stale = true;
  }

  private *read(owner: Owner): Generator<void> {
    const former = this.store.ownedBy(owner);
    for (const block of blocksOf(owner, AS_LAID_OUT)) yield* this.readBlock(block, former);
    this.dropAll(former);
  }

  /** Takes a block up, out of `former` where it reads as before. */
  private *readBlock(block: TextBlock, former: HeldBlock[]): Generator<void> {
    const { scanner, sift } = this.tools;
    const { text } = block;
    if (!(yield* isTrueOfSome(text, (cut) => sift.mayHold(cut)))) return;
    const same = former.findIndex((held) => isSameText(held, block));
    if (same >= 0) {
      former.splice(same, 1);
      return;
    }
    const long = isLong(text);
    const hits = long ? yield* scanner.findInSteps(text, UNITS_AT_ONCE) : scanner.find(text);
    const isNamed = hits.length > 0;
    const proposal = yield* this.proposalNow(text, isNamed);
    if (!isNamed && proposal === 'nothing') return;
    if (!isNamed && !proposal) this.unasked += text.length;
    const replaced = this.store.add(block, hits, proposal);
    if (isNamed || replaced) this.stale = true;
    if (!replaced) return;
    if (former.includes(replaced)) former.splice(former.indexOf(replaced), 1);
    this.carryOver(replaced);
  }

  /** What a text proposes. Of most it is asked when it is needed: a page's marks do not wait for it. */
  private *proposalNow(text: string, isNamed: boolean): Generator<void, Proposal | undefined> {
    const { proposalOf } = this.tools;
    const proposes = (cut: string) => proposalOf(cut) !== 'nothing';
    if (isLong(text)) return (yield* isTrueOfSome(text, proposes)) ? 'quotation' : 'nothing';
    return isNamed || this.unasked < MOST_UNASKED ? undefined : proposalOf(text);
  }

  /** Leaves painted what stands where it stood, until the block in its new form is decided on. */
  private carryOver(former: HeldBlock): void {
    this.unpainted.delete(former);
    this.carried.delete(former);
    const held = this.store.holding(former.nodes[0] as Text);
    const kept = held ? former.painted.filter((mark) => stands(mark, held)) : [];
    const isKept = new Set(kept);
    const lost = former.painted.filter((mark) => !isKept.has(mark));
    this.remove(lost);
    if (!held || kept.length === 0) return;
    [held.marks, held.painted] = [kept, kept];
    this.carried.add(held);
  }

  /** Takes marks off that the page has no more in this form; what comes in their place is not to wait. */
  private remove(marks: readonly MentionMark[]): void {
    if (marks.length === 0) return;
    this.painter.remove(marks);
    this.urgent = true;
  }

  private dropAll(blocks: readonly HeldBlock[]): void {
    if (blocks.some(({ hits, painted }) => hits.length > 0 || painted.length > 0))
      this.stale = true;
    for (const held of blocks) {
      this.remove(held.painted);
      this.unpainted.delete(held);
      this.carried.delete(held);
      this.store.drop(held);
    }
  }

  /** Decides now, or as soon as deciding has its turn again. */
  private decideInTime(): void {
    if (this.timer !== undefined && !this.urgent) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    const until = this.urgent ? this.notBefore : Math.max(this.notBefore, this.calmUntil);
    const wait = until - performance.now();
    if (wait <= 0) this.decide();
    else this.timer = setTimeout(() => this.decide(), wait);
  }

  private decide(): void {
    this.timer = undefined;
    if (this.signal.aborted) return;
    const began = performance.now();
    const documentElement = rootOf(this.document);
    // A page may take its root out for a while, and put it back with all that listens to it.
    if (documentElement && documentElement !== this.top) {
      this.top = documentElement;
      this.watch.listen();
      this.host.reopened();
    }
    if (this.somethingGone) this.dropAll(this.store.gone());
    this.somethingGone = false;
    const blocks = this.store.inOrder();
    if (isEdited(this.document)) this.dropAll(blocks);
    if (this.stale) this.decideOn(this.store.inOrder(), this.waitBeforePainting());
    this.stale = false;
    const now = performance.now();
    this.notBefore = now + (now - began) / DECIDING_SHARE;
    this.calmUntil = now + DECIDING_MS;
    this.urgent = false;
    this.quotations.stir();
  }

  /** What comes again waits for nothing, the first marks of a page for a turn of their own, others for a frame. */
  private waitBeforePainting(): Wait | undefined {
    if (this.urgent) return undefined;
    return this.calmUntil === 0 ? giveWay : inFrame;
  }

  private decideOn(blocks: readonly HeldBlock[], wait: Wait | undefined): void {
    const named = blocks.filter(({ hits }) => hits.length > 0);
    const mentions = this.decider.decide(named);
    const differing = new Set(this.carried);
    this.carried.clear();
    for (const [i, held] of named.entries()) {
      const next = mentions[i] ?? [];
      if (sameMentions(held.mentions, next) && !differing.has(held)) continue;
      held.mentions = next;
      differing.add(held);
    }
    for (const held of this.takeFirsts(blocks)) differing.add(held);
    this.paint(
      blocks.filter((held) => differing.has(held)),
      wait,
    );
  }

  /** Chooses what is painted of the mentions; gives the blocks where that is no more as it was. */
  private takeFirsts(blocks: readonly HeldBlock[]): readonly HeldBlock[] {
    const [was, now] = [
      this.firsts,
      this.host.firstOnly() ? firstsOf(blocks, this.host.shows) : null,
    ];
    this.firsts = now;
    if (!was || !now) return was === now ? [] : blocks;
    return blocks.filter(({ mentions }) => mentions.some((one) => was.has(one) !== now.has(one)));
  }

  /** A person and an event, whose page may quote what no source has; or shared words. */
  private mayHoldQuotations(): boolean {
    const blocks = this.store.inOrder();
    const has = (type: EntityType) =>
      blocks.some(({ mentions }) => mentions.some((mention) => mention.type === type));
    const hasPerson = has('Person');
    if (hasPerson && has('Event')) return true;
    this.unasked = 0;
    const isNothing = (held: HeldBlock) => this.proposalOf(held) === 'nothing';
    this.dropAll(blocks.filter((held) => held.hits.length === 0 && isNothing(held)));
    return this.store.inOrder().some((held) => {
      const proposal = this.proposalOf(held);
      return proposal === 'quotation' || (hasPerson && proposal === 'naming');
    });
  }

  private proposalOf(held: HeldBlock): Proposal {
    held.proposal ??= this.tools.proposalOf(held.text);
    return held.proposal;
  }

  /**
   * Paints blocks anew in slices, what is in view first.
   * @param wait what comes before. Of each text it is asked how that is drawn: in a frame the page is laid out.
   */
  private async paint(blocks: readonly HeldBlock[], wait?: Wait): Promise<void> {
    for (const held of blocks) this.unpainted.add(held);
    if (!wait) this.hurry();
    if (this.painting) return;
    this.painting = true;
    try {
      if (wait && this.unpainted.size > 0)
        await Promise.race([wait(), new Promise<void>((resolve) => (this.hurry = resolve))]);
      // What is added behind the last slice, before this goes on, has no other painter.
      while (this.unpainted.size > 0 && !this.signal.aborted)
        await inSlices(
          fromView(this.document, [...this.unpainted]),
          (held) => this.paintBlock(held),
          this.signal,
        );
    } finally {
      this.painting = false;
    }
    if (this.signal.aborted) return;
    this.decided();
    this.host.changed();
  }

  private paintBlock(held: HeldBlock): void {
    // Dropped meanwhile.
    if (!this.unpainted.delete(held)) return;
    this.painter.remove(held.marks);
    const { firsts } = this;
    const shown = held.mentions.filter(this.host.shows);
    held.marks = marksOf(held, shown);
    held.painted = firsts
      ? held.marks.filter((_, i) => firsts.has(shown[i] as Mention))
      : held.marks;
    this.painter.add(held.painted);
  }

  private paintQuotations(): void {
    this.painter.remove(this.paintedQuotations);
    this.paintedQuotations = this.quotations
      .marks()
      .filter(({ record }) => this.host.showsQuotation(record));
    this.painter.add(this.paintedQuotations);
    this.host.changed();
  }
}

const sameMentions = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((mention, i) => {
      const other = b[i] as Mention;
      return (
        mention.start === other.start &&
        mention.end === other.end &&
        mention.entity === other.entity &&
        mention.certainty === other.certainty &&
        mention.reason === other.reason
      );
    }));
