/** What readers said that Gloss got wrong, to be handed to whoever makes the pack. */
import type { Verdict } from '../model/verdicts';

/** That an entity is not whom or what a site means. */
export interface EntityCorrection {
  host: string;
  entity: string;
  /** The page's words; may be empty. */
  text: string;
  /** YYYY-MM-DD, or empty where it is not known. */
  date: string;
}

/** That the verdict on a page's quotation is wrong. */
export interface WrongVerdict {
  host: string;
  /** Without query and fragment. */
  url: string;
  /** The page's quotation. */
  text: string;
  utterance: string | null;
  verdict: Verdict;
  date: string;
}

export interface Corrections {
  corrections: readonly EntityCorrection[];
  verdictCorrections: readonly WrongVerdict[];
}
