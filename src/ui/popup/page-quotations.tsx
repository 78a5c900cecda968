import type { QuotationRecord } from '../../core/model/verdicts';
import { flagsInWords, verdictCounts } from '../../words/verdict';
import { useWords } from '../../words/view';
import { ShowArrow } from '../parts/show-arrow';
import { QUOTATION_COLOR } from '../parts/type-colors';
import { useFocus } from '../parts/use-focus';
import { VerdictMark } from '../parts/verdict-mark';
import { placeOf } from './open';
import { pageParts } from './page-parts';
import type { Place } from './popup-state';

interface Props {
  quotations: readonly QuotationRecord[];
  cameFrom: Place | null;
  onOpen(place: Place): void;
  /** Shows one on the page, by its place, from 0; not there where there is no page. */
  onShow?(nth: number): void;
}

/** The page's quotations in its order, with what each is to the sources. */
export function PageQuotations({ quotations, cameFrom, onOpen, onShow }: Props) {
  const words = useWords();
  const last = cameFrom?.kind === 'quotation' ? placeOf(cameFrom.record, quotations) : null;
  if (!quotations.length) return null;
  return (
    <section class="group">
      <h2 id="on-page-quotations">
        <span class="dot" style={{ background: `var(${QUOTATION_COLOR})` }} />
        {words.say('shared.types.Quotation')}{' '}
        <span class="muted">{words.number(quotations.length)}</span>
      </h2>
      <p class="counts muted">{verdictCounts(words, quotations)}</p>
      <ul>
        {quotations.map((record, nth) => (
          <li key={nth}>
            <div class="rows">
              <Row record={record} nth={nth} focused={nth === last} onOpen={onOpen} />
              {onShow && <Show nth={nth} n={quotations.length} onShow={onShow} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  record: QuotationRecord;
  nth: number;
  /** It was open last, so it gets the focus. */
  focused: boolean;
  onOpen(place: Place): void;
}

function Row({ record, nth, focused, onOpen }: RowProps) {
  const words = useWords();
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
        {flagsInWords(words, record.changes).map((flag) => (
          <span key={flag} class="flag" data-flag>
            {flag}
          </span>
        ))}
      </span>
    </button>
  );
}

function Show({ nth, n, onShow }: { nth: number; n: number; onShow(nth: number): void }) {
  const words = useWords();
  const show = words.say('popup.show');
  return (
    <button
      type="button"
      class="row row-count"
      data-show={nth}
      title={show}
      onClick={() => onShow(nth)}
    >
      <span class="hidden">
        {show}, {words.say('popup.nthQuotation', { nth: nth + 1, n })}
      </span>
      <ShowArrow />
    </button>
  );
}
