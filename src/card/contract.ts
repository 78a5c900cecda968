/**
 * What the always-loaded content script and the card, loaded when first needed, know of each other.
 * Both run in the same isolated world; neither imports the other's code.
 */
import type { CardBrief } from '../core/model/card-brief';
import type { Certainty } from '../core/model/mention';
import type { EntityType, Passage } from '../core/model/pack';
import type { VerdictBrief } from '../core/model/verdict-brief';
import type { QuotationRecord } from '../core/model/verdicts';
import type { LanguageChoice } from '../words/language';

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
  /** Why it is taken for the entity; see core/model/reason. */
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
  /**
   * The innermost mark whose painted text lies under the point (viewport CSS pixels), else null.
   * @param over the innermost element there, where it is known: most hold no mark, and cost no look.
   */
  markAt(x: number, y: number, over?: EventTarget | null): Mark | null;
  /** False for an element of whose own text nothing is marked; asks for no layout. */
  mayHoldMark(over: EventTarget | null): boolean;
  /** The innermost target of an event that is being dispatched, as far as the page tells it. */
  targetOf(event: Event): EventTarget | null;
  /** The mark's line boxes in viewport CSS pixels; empty where the page has removed it. */
  rectsOf(mark: Mark): DOMRect[];
}

/** A place in the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
  /** When the pointer came there, on the clock of `performance.now()`, where that is known. */
  at?: number;
}

/** What opened a card: the pointer's rest, a command of the keyboard, or a tap. */
export type OpenedBy = 'pointer' | 'keyboard' | 'touch';

/** The card, as the hover code sees it. */
export interface Card {
  /** The mark may soon be shown: what the pack has on it is fetched, nothing shows yet. */
  prepare(mark: Mark): void;
  /**
   * The mark will be shown in a moment, most likely: where all is known that it shows, the card is put
   * into the page and into its place, unseen. What a browser does for it then need not be done later.
   */
  stage(mark: Mark, at: Point): void;
  /**
   * Shows the card for a mark, in place of any other: beside it, or as a sheet where it was tapped.
   * Opened by other than the pointer it takes the focus, and gives it back when it hides.
   * @param at where the pointer is, or was last.
   */
  show(mark: Mark, by: OpenedBy, at: Point): void;
  hide(): void;
  /** True while it shows and is in the page. */
  stands(): boolean;
  /** True where the focus is in it and can be seen there, as of who came by keyboard or is in a field. */
  isUsed(): boolean;
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
  /**
   * What the pack has on an entity (null: nothing); null where the extension does not answer.
   * @param near the page's words around the mark.
   */
  brief(entity: string, near: string): Promise<{ brief: CardBrief | null } | null>;
  /** What the sources say to a quotation of the page; null as above. */
  verdict(record: QuotationRecord): Promise<{ brief: VerdictBrief | null } | null>;
  /** A quotation of the pack as it is cited; null where the extension does not answer. */
  cite(quotation: string): Promise<Citations | null>;
  /** Opens the reader at a passage. */
  openPassage(passage: Passage): void;
  /** Opens the side panel at an entity, or at a quotation of the pack. */
  openPanel(place: PanelPlace): void;
  /**
   * Keeps for this site that the mark's entity is not meant, or takes that back (`made` false); every
   * mark of it on the site's pages goes, or comes back.
   * @returns false where it could not be stored.
   */
  correct(mark: Pick<MentionMark, 'entity' | 'text'>, made: boolean): Promise<boolean>;
  /** Keeps that the verdict on a quotation is wrong, or takes that back; false as above. */
  correctVerdict(record: QuotationRecord, made: boolean): Promise<boolean>;
  /** Switches Gloss off on this site, which takes every mark and the card away; false as above. */
  switchOff(): Promise<boolean>;
}

/** A quotation's citation in each format. */
export interface Citations {
  plain: string;
  markdown: string;
}

/** What the side panel opens at, by its id in the pack; nothing for all that is on the page. */
export type PanelPlace = { entity?: string } | { quotation: string };

/** What the content script gives the card. */
export interface CardHost {
  page: Pick<MarkedPage, 'rectsOf'>;
  services: CardServices;
  /**
   * The host name that corrections are kept for; null where the page has none, as a file, and in a private
   * window, where none are kept.
   */
  site: string | null;
  /** The language that the reader has chosen, as the settings have it now. */
  language(): LanguageChoice;
  /** The colours of marks as the settings have them now, `#rrggbb`. */
  colors(): Readonly<Record<EntityType | 'Quotation', string>>;
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
