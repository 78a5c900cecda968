import { more, wake } from 'virtual:gloss-sift';
import { openSift, type Sift, withMore } from '../../src/core/match/sift';
import { ENDED } from '../../src/page/ended';
import type { EngineHost, PageSession, PageSlot, StartSession } from '../../src/page/page-slot';
import { ReadAhead } from '../../src/page/read-ahead';
import { watchFor } from '../../src/page/sentinel';
import { giveWay } from '../../src/page/slices';
import { Watch } from '../../src/page/watch';
import { contextIsValid } from '../../src/platform/context';
import { pagePlace } from '../../src/platform/page-place';
import { ask } from '../../src/platform/page-port';
import {
  marksAt,
  type PageSettings,
  readPageSettings,
  watchPageSettings,
} from '../../src/platform/page-settings';
import { shadowRootOf } from '../../src/platform/shadow';
import { onReturn, onTakenOver } from './take-over';

/** It tells of addresses that the page gives itself; unknown to the DOM's types. */
const { navigation: NAVIGATION } = globalThis as { navigation?: EventTarget };

/** The reader's place where there is no mark. */
const NOWHERE = { of: 0, before: 0, on: false, since: null, focused: false };

/**
 * Gloss in one frame: watches for text that may concern the pack, has the engine loaded when there is
 * some, and starts and ends it by the settings. It all ends when the extension goes or is renewed,
 * which is found out here and nowhere else.
 */
export class Frame {
  private readonly ending = new AbortController();
  /** That the reader asked for marks on this page, where they come only then. */
  private asked = false;
  private settings: PageSettings | null = null;
  /** Of the watch and what comes of it: the session, in the end. */
  private running: AbortController | null = null;
  /** What wakes the engine, until it is known whether that is asked for. */
  private waking: Sift | null = null;
  /** Opened when something is found, as most pages have nothing. */
  private sift: Sift | null = null;
  /** Reads the page until the engine is there. */
  private ahead: ReadAhead | null = null;
  /** Of the wait for an Escape that is another frame's card's. */
  private lent: AbortController | null = null;
  private start: StartSession | null = null;
  private session: PageSession | null = null;
  private loading: Promise<void> | null = null;
  private loaded = (): void => {};

  /** @param ended called when the extension has gone: nothing of Gloss runs here any more. */
  constructor(ended: () => void) {
    const { signal } = this.ending;
    signal.addEventListener('abort', () => {
      this.rest();
      ended();
    });
    this.listen();
    watchPageSettings((settings) => this.apply(settings), signal);
    this.refresh();
    // Meanwhile, as the settings nearly always say so.
    this.waking = openSift(wake);
  }

  readonly slot: PageSlot = {
    ready: async (start) => {
      this.start = start;
      // The browser has just compiled it: what it does first is a turn of its own.
      await giveWay();
      this.loaded();
      if (this.settings) this.apply(this.settings);
    },
    'page.summary': async () => {
      // Asked right after a change of the settings, the answer already goes by them.
      await this.refresh();
      await this.loading;
      const found = await this.session?.found();
      const { entities = [], quotations = [] } = found ?? {};
      return { state: this.state(), host: pagePlace(window).host, entities, quotations };
    },
    'page.run': async ({ on }) => {
      this.asked = on;
      await this.refresh();
      return {};
    },
    'page.text': () => ({
      url: location.href,
      title: document.title,
      blocks: this.session?.texts() ?? [],
    }),
    'page.entities': () => this.session?.['page.entities']({}) ?? { entities: [] },
    'page.marksOf': (request) => this.session?.['page.marksOf'](request) ?? { of: 0 },
    'page.jump': (request) => this.session?.['page.jump'](request) ?? { shown: false },
    'page.jumpToQuotation': (request) =>
      this.session?.['page.jumpToQuotation'](request) ?? { shown: false },
    'page.place': () => this.session?.['page.place']({}) ?? NOWHERE,
    'page.otherCard': ({ shown }) => this.lendEscape(shown),
    'page.closeCard': () => this.session?.['page.closeCard']({}) ?? {},
    'page.open': (request) => this.session?.['page.open'](request) ?? { mark: null },
  };

  /** Ends everything where the extension has gone, which this script is not told. */
  private readonly look = (): void => {
    if (!contextIsValid()) this.ending.abort(ENDED);
  };

  private readonly ask: typeof ask = async (name, request) => {
    const answer = await ask(name, request);
    if (!answer) this.look();
    return answer;
  };

  private readonly shadowRootOf: typeof shadowRootOf = (element) => {
    try {
      return shadowRootOf(element);
    } catch {
      this.look();
      return null;
    }
  };

  /** May be called again, after the page has taken the listeners away: none comes twice. */
  private readonly listen = (): void => {
    const { signal } = this.ending;
    onTakenOver(this.look, signal);
    if (this.session) onReturn(this.look, signal);
    addEventListener('pageshow', this.cameBack, { signal });
    addEventListener('pagehide', this.leave, { signal });
    NAVIGATION?.addEventListener('currententrychange', this.moved, { signal });
  };

  /** The page has given itself another address, where other settings may hold. */
  private readonly moved = (): void => {
    if (this.settings) this.apply(this.settings);
  };

  private async refresh(): Promise<void> {
    const settings = await readPageSettings().catch(() => null);
    if (settings) this.apply(settings);
    else this.look();
  }

  /** Listens for one Escape, while a card is open in another frame. */
  private lendEscape(shown: boolean) {
    this.lent?.abort(ENDED);
    this.lent = shown ? new AbortController() : null;
    if (!this.lent) return {};
    const signal = AbortSignal.any([this.lent.signal, this.ending.signal]);
    const give = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      this.lent?.abort(ENDED);
      event.preventDefault();
      event.stopImmediatePropagation();
      this.ask('card.escape', {});
    };
    addEventListener('keydown', give, { capture: true, signal });
    return {};
  }

  private state() {
    const state = this.settings ? marksAt(this.settings, pagePlace(window)) : 'off';
    return state === 'on-click' && this.asked ? 'on' : state;
  }

  private apply(settings: PageSettings): void {
    if (this.ending.signal.aborted) return;
    const same = JSON.stringify(settings) === JSON.stringify(this.settings);
    this.settings = settings;
    if (this.state() !== 'on') this.rest();
    else if (this.session) same || this.session.apply(settings);
    else if (this.start) this.begin(this.start, settings);
    else if (!this.running) this.watch();
    this.waking = null;
  }

  private watch(): void {
    this.running = new AbortController();
    const tools = { sift: this.waking ?? openSift(wake), shadowRootOf: this.shadowRootOf };
    watchFor(document, tools, this.load, this.running.signal);
  }

  private readTools() {
    this.sift ??= openSift(withMore(wake, more));
    return { sift: this.sift, shadowRootOf: this.shadowRootOf };
  }

  private async readAhead(): Promise<void> {
    const { running } = this;
    await giveWay();
    if (!running || running !== this.running || this.session) return;
    this.ahead = new ReadAhead(document, this.readTools(), running.signal);
  }

  private readonly load = async (): Promise<void> => {
    if (this.loading || this.start) return;
    this.loading = new Promise((resolve) => {
      this.loaded = resolve;
    });
    const asked = this.ask('engine.load', {});
    this.readAhead();
    await asked;
    // An engine that came without an answer runs all the same: its style was refused, or who sent it ended.
    if (this.start) return;
    // None came; the next change of the settings makes another try.
    this.loading = null;
    this.stop();
    this.loaded();
  };

  private begin(start: StartSession, settings: PageSettings): void {
    if (!this.ahead) this.stop();
    this.running ??= new AbortController();
    const tools = this.readTools();
    const openWatch: EngineHost['openWatch'] = (listener, signal) => {
      const watch = this.ahead?.handOver(listener);
      this.ahead = null;
      return watch ?? new Watch(document, tools, listener, signal);
    };
    const { ask, listen: reopened } = this;
    const { host } = pagePlace(window);
    this.session = start(
      { ask, sift: tools.sift, openWatch, host, reopened },
      settings,
      this.running.signal,
    );
    this.listen();
  }

  /** Takes everything off the page, until the settings have it back. */
  private rest(): void {
    const { session } = this;
    this.stop();
    this.session = null;
    if (session) this.ask('page.counted', {});
  }

  private stop(): void {
    this.running?.abort(ENDED);
    this.running = null;
    this.ahead = null;
  }

  private readonly cameBack = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (!persisted) return;
    await this.refresh();
    this.session?.cameBack();
  };

  private readonly leave = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.session?.goesAway();
    // A frame that goes takes its entities with it; of a page that goes nobody counts them.
    else if (this.session && window !== window.top) this.ask('page.counted', {});
  };
}
