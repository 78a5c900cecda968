import type { QuotationRecord, Verdict } from '../../../src/core/model/verdicts';

/** A quotation on a page, of no utterance unless it is given one. */
export function record(verdict: Verdict, text: string, start = 0): QuotationRecord {
  return {
    text,
    start,
    end: start + text.length,
    verdict,
    wording: null,
    extends: false,
    utterance: null,
    speaker: null,
    attributedTo: null,
    sources: [],
    changes: [],
  };
}
