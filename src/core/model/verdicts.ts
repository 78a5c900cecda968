/** How a version's words relate to the fuller words; the first that fits, in this order. */
export const WORDINGS = ['verbatim', 'shortened', 'house-style', 'marked', 'altered'] as const;
export type Wording = (typeof WORDINGS)[number];

/** What a source's version is to the fullest one of its utterance. */
export const VERSION_CLASSES = [
  'fullest',
  'identical',
  'shortened',
  'marked',
  'house-style',
  'altered',
] as const;

export const NOT_IN_THIS_PACK = 'not in this pack';
export const MISATTRIBUTED = 'misattributed';

/** How a quotation on a page relates to the pack. */
export const VERDICTS = [...WORDINGS, MISATTRIBUTED, NOT_IN_THIS_PACK] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a change is about; all but the last are shown first, and in words. */
export const CHANGE_KINDS = ['negation', 'number', 'name', 'tense', 'wording'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference: the source's words, and the page's in their place; empty for an addition or a drop. */
export interface Change {
  kind: ChangeKind;
  from: string;
  to: string;
}

/** A stretch of text, in UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

/** One quotation on a page. Offsets are UTF-16 code units into the page's plain text. */
export interface QuotationRecord extends Range {
  /** Exactly the page's text from `start` to `end`, quotation marks left outside. */
  text: string;
  /** The quoted words alone, where the reporter interrupts them or marks stand between paragraphs. */
  parts?: Range[] | undefined;
  verdict: Verdict;
  /** null where no source carries the words. */
  wording: Wording | null;
  /** The page's quotation goes on beyond what the sources carry. */
  extends: boolean;
  utterance: string | null;
  /** Whose words they are by the sources. */
  speaker: string | null;
  /** To whom of the pack the page gives them; null for anybody else, and where it does not say. */
  attributedTo: string | null;
  /** The sources that have the utterance, in pack order. */
  sources: string[];
  changes: Change[];
}
