/**
 * What the always-loaded content script and the card, loaded when first needed, know of each other.
 * Both run in the same isolated world; neither imports the other's code.
 */
import type { Certainty } from '../core/model/mention';
import type { EntityType } from '../core/model/pack';

/** One painted mention on the page. */
export interface Mark {
  entity: string;
  type: EntityType;
  /** Canonical English name. */
  name: string;
  /** The page's own words. */
  text: string;
  certainty: Certainty;
  reason: string;
  /** Live while the page keeps the text; its rectangles are in CSS pixels of the viewport. */
  range: StaticRange;
}

/** What the hover code asks of the page. */
export interface MarkedPage {
  /** The innermost mark whose painted text lies under the point (viewport CSS pixels), else null. */
  markAt(x: number, y: number): Mark | null;
  /** The mark's line boxes in viewport CSS pixels; empty where the page has removed it. */
  rectsOf(mark: Mark): DOMRect[];
}

/** The card, as the hover code sees it. */
export interface Card {
  /** Shows the card for a mark; `keyboard` moves the focus into it. */
  show(mark: Mark, options: { keyboard: boolean }): void;
  hide(): void;
  /** True where the event happened inside the card. */
  owns(event: Event): boolean;
}

/** Where the content script waits for the card to report itself, on `globalThis`. */
export const CARD_SLOT = Symbol.for('gloss.card');

/** What the content script puts in the slot, and the card's script calls once. */
export interface CardSlot {
  page: MarkedPage;
  /** The card tells its host of pointer and focus through these. */
  events: {
    entered(): void;
    left(): void;
    closed(): void;
  };
  ready(card: Card): void;
}
