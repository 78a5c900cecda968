import type { MentionMark } from '../../src/card/contract';
import { watchPointer } from '../../src/card/pointer';
import { loadCard } from '../../src/card/slot';
import type { Scanner } from '../../src/core/match/scanner';
import type { Mention } from '../../src/core/model/mention';
import type { EntityType } from '../../src/core/model/pack';
import { NOT_IN_THIS_PACK, type QuotationRecord } from '../../src/core/model/verdicts';
import { Engine } from '../../src/page/engine';
import { sendToBackground } from '../../src/platform/message-port';
import { cardServices } from './card-services';

/** The part of the settings that a page goes by. */
export interface PageSettings {
  types: Record<EntityType, boolean>;
  possible: boolean;
  quotations: { marked: boolean; notInThisPack: boolean };
  style: string;
  colors: Record<EntityType | 'Quotation', string>;
  dwell: number;
}

/** Gloss, switched on, on one page: the engine, the style of its marks, the pointer and the card. */
export class PageSession {
  /** Resolves when the page has been read for the first time. */
  readonly read: Promise<void>;
  private readonly ending = new AbortController();
  private readonly engine: Engine;
  private settings: PageSettings | null = null;
  private corrected: ReadonlySet<string> = new Set();
  private painted: { wanted: string; css: string | null } | null = null;
  private counted = 0;
  private watching = false;

  constructor(scanner: Scanner, mayQuote: (text: string) => boolean, signal: AbortSignal) {
    signal.addEventListener('abort', () => this.end(), { signal: this.ending.signal });
    this.engine = new Engine(
      document.documentElement,
      scanner,
      {
        mayQuote,
        shows: (mention) => this.shows(mention),
        showsQuotation: (record) => this.showsQuotation(record),
        changed: () => this.changed(),
        judge: async (blocks) =>
          (await sendToBackground('quotations.judge', { blocks }))?.quotations ?? null,
      },
      this.ending.signal,
    );
    // One turn later, so that the settings are there before the first mark is painted.
    this.read = Promise.resolve().then(() => this.engine.start());
  }

  /** @param corrected the entities that get no marks on this site. */
  apply(settings: PageSettings, corrected: ReadonlySet<string>): void {
    const first = this.settings === null;
    this.settings = settings;
    this.corrected = corrected;
    if (!first) this.engine.repaint();
  }

  marks(): MentionMark[] {
    return this.engine.marks();
  }

  /** What can be seen on the page, painted or not by the settings for possible mentions. */
  mentions(): Mention[] {
    return this.engine.visibleMentions().filter(({ entity }) => !this.corrected.has(entity));
  }

  /** The page's quotations in order. */
  quotations(): Promise<readonly QuotationRecord[]> {
    return this.engine.judgedQuotations();
  }

  rangeOf(record: QuotationRecord): StaticRange | undefined {
    return this.engine.rangeOf(record);
  }

  end(): void {
    this.ending.abort();
  }

  private shows({ entity, type, certainty }: Mention): boolean {
    const { settings } = this;
    if (!settings?.types[type] || this.corrected.has(entity)) return false;
    return certainty === 'certain' || settings.possible;
  }

  private showsQuotation({ verdict }: QuotationRecord): boolean {
    const chosen = this.settings?.quotations;
    return chosen?.marked === true && (verdict !== NOT_IN_THIS_PACK || chosen.notInThisPack);
  }

  private changed(): void {
    const marks = this.engine.marks();
    if (marks.length > 0 || this.engine.hasQuotations()) {
      this.style();
      this.watch();
    }
    const entities = new Set(marks.map((mark) => mark.entity)).size;
    if (entities === this.counted) return;
    this.counted = entities;
    sendToBackground('page.counted', { entities });
  }

  /** Asks for the style sheet of the marks, once for each look that the settings give them. */
  private async style(): Promise<void> {
    const wanted = JSON.stringify([this.settings?.style, this.settings?.colors]);
    if (this.painted?.wanted === wanted) return;
    const former = this.painted;
    this.painted = { wanted, css: former?.css ?? null };
    const answer = await sendToBackground('style.apply', { remove: former?.css ?? null });
    if (answer && this.painted.wanted === wanted) this.painted.css = answer.css;
  }

  private watch(): void {
    if (this.watching) return;
    this.watching = true;
    watchPointer(
      this.engine,
      {
        dwell: () => this.settings?.dwell ?? 0,
        load: (events) =>
          loadCard({ page: this.engine, ...cardServices(location.hostname) }, events, () =>
            sendToBackground('card.load', {}),
          ),
      },
      this.ending.signal,
    );
  }
}
