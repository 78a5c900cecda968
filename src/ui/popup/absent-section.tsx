import { NOT_IN_THIS_PACK, type QuotationRecord } from '../../core/model/verdicts';
import { useWords } from '../../words/view';
import { pageParts } from './page-parts';
import type { Place } from './popup-state';

/** What the page quotes and no source has, folded; nothing where the sources have it all. */
export function AbsentSection(props: {
  quotations: readonly QuotationRecord[];
  onOpen(place: Place): void;
}) {
  const { quotations, onOpen } = props;
  const words = useWords();
  const absent = quotations.filter(({ verdict }) => verdict === NOT_IN_THIS_PACK);
  if (!absent.length) return null;
  return (
    <details class="gap" data-absent={absent.length}>
      <summary>{words.say('popup.gap.absent', { n: absent.length })}</summary>
      <ul>
        {absent.map((record) => (
          <li key={record.start}>
            <button
              type="button"
              class="opens"
              onClick={() => onOpen({ kind: 'quotation', record })}
            >
              <q>{pageParts(record).join(' … ')}</q>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
