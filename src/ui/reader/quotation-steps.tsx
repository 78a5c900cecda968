import type { Pack } from '../../core/model/pack';
import { readerHref } from '../parts/reader-link';
import { neighbours } from './neighbours';

/** Leads from quotation to quotation through one source. */
export function QuotationSteps(props: { pack: Pack; source: string; start: number }) {
  const { previous, next } = neighbours(props.pack, props.source, props.start);
  if (!previous && !next) return null;
  return (
    <nav class="steps" aria-label="Quotations of this source">
      {previous && (
        <a class="button" rel="prev" href={readerHref(previous)}>
          <span aria-hidden="true">‹ </span>Previous quotation
        </a>
      )}
      {next && (
        <a class="button" rel="next" href={readerHref(next)}>
          Next quotation<span aria-hidden="true"> ›</span>
        </a>
      )}
    </nav>
  );
}
