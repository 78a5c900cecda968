import type { Mark } from '../../src/card/contract';
import { watchPointer } from '../../src/card/pointer';
import { loadCard } from '../../src/card/slot';
import type { Mention } from '../../src/core/model/mention';
import type { QuotationRecord } from '../../src/core/model/verdicts';
import { ENDED } from '../../src/page/ended';
import { Engine, type EngineTools } from '../../src/page/engine';
import type { EngineHost, PageSession } from '../../src/page/page-slot';
import { scrollTo } from '../../src/page/scroll-to';
import { isMarkSeen, type SightMemo } from '../../src/page/visible';
import type { PageSettings } from '../../src/platform/page-settings';
import { cardServices } from './card-services';
import type { FrameStyle } from './frame-style';
import { SeenEntities } from './seen-entities';
import { summaryOf } from './summary';
import { Tour } from './tour';

/** The engine in one frame, with the style of its marks, the pointer and the card. */
export class FrameSession implements PageSession {
  private readonly engine: Engine;
  private readonly tour: Tour;
  private readonly seen: SeenEntities;
  /** Resolves when the page has been read for the first time. */
  private readonly read: Promise<void>;
  private settings: PageSettings;
  private corrected: ReadonlySet<string> = new Set();
  /** Quotations whose verdict the reader has called wrong, each with that verdict. */
  private wrong: ReadonlySet<string> = new Set();
  /** The entities with a mark, seen or not, when they were told of last; null before the first time. */
  private counted: string | null = null;
  /** Of the pointer's watch; null before the first mark. */
  private watching: AbortController | null = null;
  /** Opens a mark's card, while the pointer is watched. */
  private openCard: (mark: Mark) => void = () => {};
  private closeCard: () => void = () => {};

  constructor(
    tools: EngineTools,
    private readonly style: FrameStyle,
    private readonly host: EngineHost,
    settings: PageSettings,
    private readonly signal: AbortSignal,
  ) {
    this.settings = settings;
    this.take(settings);
    this.engine = new Engine(
      document,
      tools,
      {
        shows: (mention) => this.shows(mention),
        showsQuotation: (record) =>
          this.settings.quotations[record.verdict] && !this.isWrong(record),
        firstOnly: () => this.settings.first === 'first',
        changed: () => this.changed(),
        reopened: () => this.reopened(),
        judge: async (blocks) =>
          (await host.ask('quotations.judge', { blocks }))?.quotations ?? null,
      },
      signal,
    );
    this.tour = new Tour(this.engine, (mark) => this.openCard(mark));
    this.seen = new SeenEntities(
      () => this.engine.marks(),
      () => void host.ask('page.counted', {}),
      signal,
    );
    this.read = this.engine.start();
  }

  apply(settings: PageSettings): void {
    this.take(settings);
    this.engine.repaint();
  }

  async found() {
    await this.read;
    const quotations = await this.quotations();
    const mentions = this.engine.visibleMentions();
    return {
      entities: summaryOf(
        mentions.filter(({ entity }) => !this.corrected.has(entity)),
        (mention) => this.shows(mention),
      ),
      quotations,
    };
  }

  goesAway(): void {
    this.watching?.abort(ENDED);
  }

  cameBack(): void {
    if (this.watching) this.watch();
    this.host.ask('page.counted', {});
  }

  texts() {
    return this.engine.texts();
  }

  'page.entities'() {
    return { entities: this.seen.now() };
  }

  'page.marksOf'({ entity }: { entity: string }) {
    return { of: this.marksOf(entity).length };
  }

  'page.jump'({ entity, nth }: { entity: string; nth: number }) {
    return { shown: scrollTo(this.marksOf(entity)[nth]?.range) };
  }

  async 'page.jumpToQuotation'({ nth }: { nth: number }) {
    const record = (await this.quotations())[nth];
    return { shown: scrollTo(record && this.engine.rangeOf(record)) };
  }

  'page.closeCard'() {
    this.closeCard();
    return {};
  }

  'page.place'() {
    return this.tour['page.place']();
  }

  'page.open'(request: { nth: number }) {
    return this.tour['page.open'](request);
  }

  /** Those that can be seen: as many as the popup counts, and there is something to scroll to. */
  private marksOf(entity: string) {
    const memo: SightMemo = new Map();
    return this.engine.marks().filter((mark) => mark.entity === entity && isMarkSeen(mark, memo));
  }

  /** Those of the page, marked or not, but for those of which the reader has said that it is wrong. */
  private async quotations(): Promise<QuotationRecord[]> {
    const judged = await this.engine.judgedQuotations();
    return judged.filter((record) => !this.isWrong(record));
  }

  private isWrong(record: QuotationRecord): boolean {
    return this.wrong.has(verdictOn(record));
  }

  private take(settings: PageSettings): void {
    this.settings = settings;
    const isHere = ({ host }: { host: string }) => host === this.host.host;
    this.corrected = new Set(settings.corrections.filter(isHere).map(({ entity }) => entity));
    this.wrong = new Set(settings.verdictCorrections.filter(isHere).map(verdictOn));
    this.style.show(settings, this.host.ask);
  }

  private shows({ entity, type, certainty }: Mention): boolean {
    if (!this.settings.types[type] || this.corrected.has(entity)) return false;
    return certainty === 'certain' || this.settings.possible;
  }

  private changed(): void {
    this.count();
    if (!this.watching && (this.counted !== '' || this.engine.hasQuotations())) this.watch();
  }

  /** Tells when the page has been read, and whenever its entities are others than before. */
  private count(): void {
    const marked = this.engine.marks().map(({ entity }) => entity);
    const entities = [...new Set(marked)].sort().join();
    if (entities === this.counted) return;
    this.counted = entities;
    this.host.ask('page.counted', {});
  }

  private reopened(): void {
    this.host.reopened();
    this.seen.reopened();
    if (this.watching) this.watch();
  }

  private watch(): void {
    this.watching?.abort(ENDED);
    this.watching = new AbortController();
    const { engine, host } = this;
    const language = () => this.settings.language;
    const colors = () => this.settings.colors;
    const { open, close } = watchPointer(
      engine,
      {
        dwell: () => this.settings.dwell,
        touch: () => this.settings.touch,
        told: (shown) => {
          if (window !== window.top || window.length > 0) host.ask('card.shown', { shown });
        },
        load: (events) =>
          loadCard({ page: engine, language, colors, ...cardServices(host) }, events, () =>
            host.ask('card.load', {}),
          ),
      },
      AbortSignal.any([this.signal, this.watching.signal]),
    );
    this.openCard = open;
    this.closeCard = close;
  }
}

const verdictOn = ({ verdict, text }: Pick<QuotationRecord, 'verdict' | 'text'>): string =>
  `${verdict}\n${text}`;
