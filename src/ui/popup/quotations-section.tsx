import type { QuotationBrief } from '../../core/model/brief';
import { useWords } from '../../words/view';
import { QuotationItem } from '../parts/quotation-item';

/** How many quotations stand open; the rest fold away, so that what follows stays in reach. */
const OPEN_QUOTATIONS = 5;

/** A titled list of quotations; nothing where there are none. */
export function QuotationsSection(props: { title: string; quotations: readonly QuotationBrief[] }) {
  const words = useWords();
  const { title, quotations } = props;
  const rest = quotations.slice(OPEN_QUOTATIONS);
  if (!quotations.length) return null;
  return (
    <section>
      <h2>
        {title} <span class="muted">{quotations.length}</span>
      </h2>
      <Quotations quotations={quotations.slice(0, OPEN_QUOTATIONS)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.say('popup.moreQuotations', { n: rest.length })}</summary>
          <Quotations quotations={rest} />
        </details>
      )}
    </section>
  );
}

function Quotations({ quotations }: { quotations: readonly QuotationBrief[] }) {
  return (
    <ul class="quotations">
      {quotations.map((quotation) => (
        <QuotationItem key={quotation.id} quotation={quotation} />
      ))}
    </ul>
  );
}
