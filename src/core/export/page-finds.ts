import type { Mention } from '../model/mention';
import type { QuotationRecord, Range } from '../model/verdicts';

/** What was found on one page, or in one text that was pasted. */
export interface PageFinds {
  /** null for a text that is no page. */
  url: string | null;
  title: string;
  /** When it was found: ISO 8601 in UTC, with its Z. */
  date: string;
  /** The plain text that the offsets of mentions and quotations count, in UTF-16 code units. */
  text: string;
  /** Where its frames stand in the text, each with its address, null for none; left out for one text alone. */
  frames?: readonly (Range & { url: string | null })[];
  mentions: readonly Mention[];
  quotations: readonly QuotationRecord[];
}
