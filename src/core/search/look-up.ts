import type { Pack } from '../model/pack';
import type { QuotationRecord } from '../model/verdicts';
import { wordsOf } from '../text/words';
import { judgeBlocks } from '../verdict/judge-page';

/** Fewer words are looked for by the search: one or two of them are in many a quotation. */
const FEWEST_WORDS = 3;
/** A quotation that is less of what was chosen is not what the reader asks about. */
const LEAST_SHARE = 0.5;

/**
 * What the sources say to words that a reader has chosen on a page, with or without the quotation marks
 * around them. null where they are not the words of a quotation of the pack: there the search goes on.
 */
export function lookUp(
  pack: Pack,
  chosen: string,
): { kind: 'quotation'; record: QuotationRecord } | null {
  const text = chosen.trim();
  if (wordsOf(text).length < FEWEST_WORDS) return null;
  const record = [text, `“${text}”`]
    .flatMap((one) => judgeBlocks(pack, [one]))
    .filter(({ utterance }) => utterance !== null)
    .find((one) => one.text.length >= text.length * LEAST_SHARE);
  return record ? { kind: 'quotation', record } : null;
}
