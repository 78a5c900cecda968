import type { QuotationBrief, SourceLabel, WordsPiece } from './brief';
import type { Utterance } from './pack';
import type { Change, Verdict, Wording } from './verdicts';

/** One source's version of the words that a page quotes. */
export interface SourceVersion {
  quotation: QuotationBrief;
  /** What it is to the fullest version of the utterance. */
  class: Utterance['versions'][number]['class'];
}

/** Everything that a card says of one quotation on a page. */
export interface VerdictBrief {
  /** The language of the pack's words: a BCP 47 tag. */
  language: string;
  verdict: Verdict;
  /** null where no source carries the words. */
  wording: Wording | null;
  changes: Change[];
  /** At which ends the page leaves off words of the closest version. */
  cut: { start: boolean; end: boolean };
  /** How many sources carry the page's words unbroken. */
  carrying: number;
  /** How many sources the pack has. */
  sources: number;
  /** The page's quotation goes on beyond what the sources carry. */
  extends: boolean;
  /** Whose words they are by the sources, and to whom the page gives them. */
  speaker: { id: string; name: string } | null;
  attributedTo: { id: string; name: string } | null;
  /** The closest version's words beside the page's: `delete` stands only there, `insert` only on the page. */
  words: WordsPiece[];
  /** The closest version first, then the others in pack order; empty where no source has the words. */
  versions: SourceVersion[];
  /** Sources that do not have the utterance. */
  silent: SourceLabel[];
}
