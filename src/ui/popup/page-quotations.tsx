import { QUOTATION_COLOR } from '../parts/type-words';
import { useFocus } from '../parts/use-focus';
import { VerdictMark } from '../parts/verdict-mark';
import { placeOf } from './open';
import { pageParts } from './page-parts';
import type { PageQuotation, Place } from './popup-state';
import { verdictCounts } from './verdict-counts';

interface Props {
  quotations: readonly PageQuotation[];
  cameFrom: Place | null;
  onOpen(place: Place): void;
}

/** The page's quotations in its order, with what each is to the sources. */
export function PageQuotations({ quotations, cameFrom, onOpen }: Props) {
  const records = quotations.map(({ record }) => record);
  const last = cameFrom?.kind === 'quotation' ? placeOf(cameFrom.record, records) : null;
  if (!quotations.length) return null;
  return (
    <section class="group">
      <h2 id="on-page-quotations">
        <span class="dot" style={{ background: `var(${QUOTATION_COLOR})` }} />
        Quotations <span class="muted">{quotations.length}</span>
      </h2>
      <p class="counts muted">{verdictCounts(records)}</p>
      <ul>
        {quotations.map((quotation, nth) => (
          <li key={nth}>
            <Row {...quotation} nth={nth} focused={nth === last} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps extends PageQuotation {
  nth: number;
  /** It was open last, so it gets the focus. */
  focused: boolean;
  onOpen(place: Place): void;
}

function Row({ record, flags, nth, focused, onOpen }: RowProps) {
  const button = useFocus<HTMLButtonElement>(null);
  const attach = focused ? { ref: button } : {};
  return (
    <button
      {...attach}
      type="button"
      class="row quoted"
      data-page-quotation={nth}
      data-verdict={record.verdict}
      onClick={() => onOpen({ kind: 'quotation', record })}
    >
      <span class="row-words">
        <q>{pageParts(record).join(' … ')}</q>
      </span>{' '}
      <span class="row-verdict">
        <VerdictMark verdict={record.verdict} />
        {flags.map((flag, i) => (
          <span key={i} class="flag" data-flag>
            {flag}
          </span>
        ))}
      </span>
    </button>
  );
}
