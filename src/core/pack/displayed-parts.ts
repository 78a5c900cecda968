import type { Passage, Quotation } from '../model/pack';

/** A comma before the closing quotation mark is the reporter's, whose own sentence goes on. */
const LAST_COMMA = /,$/;

/** The passages of a quotation that are shown as its words: without the comma at its end. */
export function displayedParts({ parts }: Pick<Quotation, 'parts'>): Passage[] {
  return parts.map((part, i) => {
    const exact = i === parts.length - 1 ? part.exact.replace(LAST_COMMA, '') : part.exact;
    return { ...part, exact, end: part.start + exact.length };
  });
}
