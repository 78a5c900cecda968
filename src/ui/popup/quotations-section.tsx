import type { QuotationBrief } from '../../core/model/brief';
import { useWords } from '../../words/view';
import { CiteMenu } from '../export/cite-menu';
import { QuotationItem } from '../parts/quotation-item';
import { Fold } from './fold';

/** How many quotations stand open; the rest fold away, so that what follows stays in reach. */
const OPEN_QUOTATIONS = 5;

interface Props {
  id: string;
  title: string;
  quotations: readonly QuotationBrief[];
  open: boolean;
}

/** A titled list of quotations, each as its source has it, and to be cited. */
export function QuotationsSection({ id, title, quotations, open }: Props) {
  const words = useWords();
  const rest = quotations.slice(OPEN_QUOTATIONS);
  return (
    <Fold id={id} title={title} n={quotations.length} open={open}>
      <Quotations quotations={quotations.slice(0, OPEN_QUOTATIONS)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.say('popup.moreQuotations', { n: rest.length })}</summary>
          <Quotations quotations={rest} />
        </details>
      )}
    </Fold>
  );
}

function Quotations({ quotations }: { quotations: readonly QuotationBrief[] }) {
  return (
    <ul class="quotations">
      {quotations.map((quotation) => (
        <QuotationItem key={quotation.id} quotation={quotation}>
          <CiteMenu quotation={quotation.id} />
        </QuotationItem>
      ))}
    </ul>
  );
}
