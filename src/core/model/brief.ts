import type { EntityType, Passage, Statement, Utterance } from './pack';

/** How a source is named to a reader: publisher where stated, else its headline or first words. */
export interface SourceLabel {
  id: string;
  /** "SWI swissinfo.ch"; null where the text does not state it: what is not stated stays unknown. */
  publisher: string | null;
  /** Headline, or the text's first words with an ellipsis. */
  title: string;
  datePublished: string | null;
}

/** A quotation with everything that a card or the popup says of it. */
export interface QuotationBrief {
  id: string;
  /** The quoted words, part by part, for display: the reporter's comma at the end is left off. */
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

/** A detail by name: its property, and what the pack calls it, as in the middle of a sentence. */
export interface DetailName {
  property: string;
  label: string;
}

/** On which details of an entity the sources agree and differ. */
export interface Agreement {
  agree: DetailName[];
  differ: DetailName[];
  /** How many sources say anything on its details. */
  sources: number;
}

/** What a card shows of an entity, and the popup in more length. */
export interface EntityBrief {
  id: string;
  type: EntityType;
  name: string;
  /** The language of the pack's words: a BCP 47 tag. */
  language: string;
  description: string;
  about: { passage: Passage; source: SourceLabel };
  /** null where the pack has no statement on it. */
  agreement: Agreement | null;
  /** Quotations by the entity first, then those about it, in source order. */
  quotations: QuotationBrief[];
  /** At least one sentence of each source that names the entity, in source order. */
  says: SaysBrief[];
  /** Sources of the pack that do not name it. */
  silent: SourceLabel[];
}

/** What one source says on a detail; without values it is silent. */
export interface CellBrief {
  source: SourceLabel;
  values: {
    passage: Passage;
    /** Whom the source has it from, by name; null where it does not say. */
    origin: string | null;
  }[];
}

/** One detail of an entity, with what each source of the pack says on it. */
export interface StatementBrief
  extends Pick<
    Statement,
    'id' | 'property' | 'label' | 'comparison' | 'reason' | 'overTime' | 'origins'
  > {
  /** One for each source, in pack order. */
  cells: CellBrief[];
}

/** A stretch of a version beside the fullest: in both, only in the fullest, or only in the version. */
export interface WordsPiece {
  op: 'equal' | 'delete' | 'insert';
  text: string;
}

/** One version of an utterance beside the fullest. */
export interface VersionBrief {
  quotation: QuotationBrief;
  class: Utterance['versions'][number]['class'];
  words: WordsPiece[];
}

/** What somebody said, as each source gives it. */
export interface UtteranceBrief {
  id: string;
  fullest: QuotationBrief;
  /** All but the fullest, in pack order. */
  versions: VersionBrief[];
  silent: SourceLabel[];
  /** Told to whom, by name, and through which medium; both null where nothing states it. */
  origins: { to: string | null; medium: string | null }[];
}

/** The pack's collation on one entity. */
export interface EntityDetails {
  /** The statements whose subject it is, in the annotation's order. */
  statements: StatementBrief[];
  /** Utterances by the entity first, then those about it or told to it, each in pack order. */
  utterances: UtteranceBrief[];
}
