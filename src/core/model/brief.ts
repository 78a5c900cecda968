import type { EntityType, Passage } from './pack';

/** How a source is named to a reader: publisher where stated, else its headline or first words. */
export interface SourceLabel {
  id: string;
  /** "SWI swissinfo.ch", or "publisher not stated". */
  publisher: string;
  /** Headline, or the text's first words with an ellipsis. */
  title: string;
  datePublished: string | null;
}

/** A quotation with everything that a card or the popup says of it. */
export interface QuotationBrief {
  id: string;
  /** The quoted words, part by part. */
  parts: string[];
  speaker: { id: string; name: string } | null;
  /** Told to whom: an entity's name, or the source's own words. */
  to: string | null;
  medium: string | null;
  date: string | null;
  source: SourceLabel;
  passage: Passage;
}

/** One source's own sentence that names the entity; `mark` is the name inside it. */
export interface SaysBrief {
  source: SourceLabel;
  /** The sentence, a passage of the source. */
  sentence: Passage;
  mark: Passage;
}

/** What a card shows of an entity, and the popup in more length. */
export interface EntityBrief {
  id: string;
  type: EntityType;
  name: string;
  description: string;
  about: { passage: Passage; source: SourceLabel };
  /** Quotations by the entity first, then those about it, in source order. */
  quotations: QuotationBrief[];
  /** At least one sentence of each source that names the entity, in source order. */
  says: SaysBrief[];
  /** Sources of the pack that do not name it. */
  silent: SourceLabel[];
}
