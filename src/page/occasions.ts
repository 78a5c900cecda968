import { innermostOf } from './innermost';

/** Milliseconds from an occasion to the look: what it brings about has come by then. */
const LOOK_AFTER_MS = 150;
/**
 * Milliseconds from a search of the whole page to the next, at first; each time for nothing it is four
 * times as long.
 */
const SEARCH_AGAIN_MS = 500;
/** At last: a reader who waits for a mark does not wait for longer. */
const SEARCH_AT_LAST_MS = 4000;
/** Places of changes that are looked around at one time. */
const PLACES = 8;

/** What hears of an occasion, a moment after it. */
export interface OccasionListener {
  /** The reader did something. */
  visited(): void;
  /** The place to look around. */
  look(node: Node): void;
  /** It is time to look everywhere. */
  search(): void;
}

/**
 * No event tells that a shadow tree came late, so it is looked for where and when the reader does
 * something: at once around the place, and in the whole page ever more seldom.
 */
export class Occasions {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly places = new Set<Node>();
  /** Where the reader did something last. */
  private place: Node | null = null;
  private wait = SEARCH_AGAIN_MS;
  private notBefore = 0;

  constructor(
    private readonly document: Document,
    private readonly listener: OccasionListener,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** May be called again, after the page has taken the listeners away: none comes twice. */
  listen(): void {
    const passive = { capture: true, passive: true, signal: this.signal };
    for (const type of ['pointermove', 'focusin', 'scroll'])
      this.document.addEventListener(type, this.come, passive);
  }

  /** The page has late trees: the next search comes soon again. */
  worthwhile(): void {
    this.wait = SEARCH_AGAIN_MS;
  }

  /** Something changed here, which is an occasion to look around, not to search. */
  changed(place: Node): void {
    if (this.places.size < PLACES) this.places.add(place);
    this.timer ??= setTimeout(this.act, LOOK_AFTER_MS);
  }

  private readonly come = (event: Event): void => {
    this.place = innermostOf(event) as Node;
    this.timer ??= setTimeout(this.act, LOOK_AFTER_MS);
  };

  private readonly act = (): void => {
    this.timer = undefined;
    const { place } = this;
    if (place) this.places.add(place);
    if (place) this.listener.visited();
    for (const one of this.places) if (one.isConnected) this.listener.look(one);
    this.places.clear();
    this.place = null;
    const now = performance.now();
    if (!place || now < this.notBefore) return;
    this.notBefore = now + this.wait;
    this.wait = Math.min(this.wait * 4, SEARCH_AT_LAST_MS);
    this.listener.search();
  };
}
