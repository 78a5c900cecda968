import type { QuotationRecord } from '../../core/model/verdicts';
import { displayedParts } from '../../core/pack/displayed-parts';

/** The page's quoted words for display, part by part where the reporter interrupts them. */
export function pageParts({
  text,
  start,
  end,
  parts = [{ start, end }],
}: QuotationRecord): string[] {
  const passages = parts.map((part) => ({
    ...part,
    source: 'page',
    exact: text.slice(part.start - start, part.end - start),
  }));
  return displayedParts({ parts: passages }).map(({ exact }) => exact);
}
