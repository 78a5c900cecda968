import type { EntityBrief, QuotationBrief, SourceLabel } from './brief';
import type { Passage } from './pack';

/** The same words in another source. */
export interface AlsoIn {
  source: SourceLabel;
  passage: Passage;
  /** False where that source gives them in another wording. */
  same: boolean;
}

/** A quotation with every other source that has it too. */
export interface CardQuotation extends QuotationBrief {
  also: AlsoIn[];
}

/** What a card shows of an entity. */
export interface CardBrief extends Omit<EntityBrief, 'quotations'> {
  /** The most fitting for the place of the page, one for each utterance, the nearest first. */
  quotations: CardQuotation[];
  /** One sentence of each source that names the entity and that no quotation above comes from. */
  says: EntityBrief['says'];
  /** How many sources name the entity. */
  naming: number;
}
