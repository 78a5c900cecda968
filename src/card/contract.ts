/**
 * What the always-loaded content script and the card, loaded when first needed, know of each other.
 * Both run in the same isolated world; neither imports the other's code.
 */
import type { EntityBrief } from '../core/model/brief';
import type { Certainty } from '../core/model/mention';
import type { EntityType, Passage } from '../core/model/pack';
import type { VerdictBrief } from '../core/model/verdict-brief';
import type { QuotationRecord } from '../core/model/verdicts';

/** One painted mention on the page. */
export interface MentionMark {
  kind: 'mention';
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

/** One painted quotation on the page, or one part of it where the reporter interrupts. */
export interface QuotationMark {
  kind: 'quotation';
  /** The page's own words, of all parts. */
  text: string;
  record: QuotationRecord;
  range: StaticRange;
}

export type Mark = MentionMark | QuotationMark;

/** What the hover code asks of the page. */
export interface MarkedPage {
  /** The innermost mark whose painted text lies under the point (viewport CSS pixels), else null. */
  markAt(x: number, y: number): Mark | null;
  /** The mark's line boxes in viewport CSS pixels; empty where the page has removed it. */
  rectsOf(mark: Mark): DOMRect[];
}

/** A place in the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The card, as the hover code sees it. */
export interface Card {
  /** The mark may soon be shown: what the pack has on it is fetched, nothing shows yet. */
  prepare(mark: Mark): void;
  /**
   * Shows the card for a mark, in place of any other.
   * @param pointer where the pointer is; null where the keyboard opened the card, which then takes
   * the focus and gives it back when it hides.
   */
  show(mark: Mark, pointer: Point | null): void;
  hide(): void;
  /** True where the event happened inside the card. */
  owns(event: Event): boolean;
}

/** What the card tells its host. */
export interface CardEvents {
  /** The pointer came into the card. */
  entered(): void;
  /** The pointer left the card. */
  left(): void;
  /** The card is to go: the reader closed it, or its mark is out of sight. */
  closed(): void;
}

/**
 * What the card asks of the rest of the extension. It is handed in, since the content script has the
 * message port already and the card's script is half the size without it.
 */
export interface CardServices {
  /** What the pack has on an entity (null: nothing); null where the extension does not answer. */
  brief(entity: string): Promise<{ brief: EntityBrief | null } | null>;
  /** What the sources say to a quotation of the page; null as above. */
  verdict(record: QuotationRecord): Promise<{ brief: VerdictBrief | null } | null>;
  /** Opens the reader at a passage. */
  openPassage(passage: Passage): void;
  /** Opens all that the pack has on an entity. */
  openDetails(entity: string): void;
  /**
   * Keeps for this site that the mark's entity is not meant, or takes that back (`made` false); every
   * mark of it on the site's pages goes, or comes back.
   * @returns false where it could not be stored.
   */
  correct(mark: Pick<MentionMark, 'entity' | 'text'>, made: boolean): Promise<boolean>;
}

/** What the content script gives the card. */
export interface CardHost {
  page: Pick<MarkedPage, 'rectsOf'>;
  services: CardServices;
  /** The host name that corrections are kept for; null where the page has none, as a file. */
  site: string | null;
}

/** Where the content script waits for the card to report itself, on `globalThis`. */
export const CARD_SLOT = Symbol.for('gloss.card');

/** What the content script puts in the slot, and the card's script calls once. */
export interface CardSlot extends CardHost {
  events: CardEvents;
  ready(card: Card): void;
}

/** The global object, as far as the slot goes. */
export type SlotHolder = { [CARD_SLOT]?: CardSlot };
