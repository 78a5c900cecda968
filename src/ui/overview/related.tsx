import type { Related, Tie } from '../../core/overview/related';
import { useWords } from '../../words/view';
import type { Words } from '../../words/words';
import { TYPE_COLORS } from '../parts/type-colors';
import type { Place } from '../popup/popup-state';

/** How many stand open; the rest fold away. */
const OPEN_RELATED = 5;

const TIES = {
  quotations: 'shared.count.Quotation',
  events: 'shared.count.Event',
  statements: 'overview.tie.statements',
  sentences: 'overview.tie.sentences',
} as const satisfies Record<Tie, string>;

/** The entities that the sources put together with one, each opening, and by what. */
export function RelatedList(props: { related: readonly Related[]; onOpen(place: Place): void }) {
  const { related, onOpen } = props;
  const words = useWords();
  const rest = related.slice(OPEN_RELATED);
  const list = (some: readonly Related[]) => (
    <ul class="related">
      {some.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            class="row"
            data-related={one.id}
            onClick={() => onOpen({ kind: 'entity', id: one.id })}
          >
            <span class="dot" style={{ background: `var(${TYPE_COLORS[one.type]})` }} />
            <span>
              <span class="row-name">{one.name}</span>
              <span class="hidden">, {words.say(`shared.type.${one.type}`)}</span>{' '}
              <span class="ties">{tiesInWords(words, one.ties)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(related.slice(0, OPEN_RELATED))}
      {rest.length > 0 && (
        <details>
          <summary>{words.say('shared.more', { n: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

/** "16 quotations · 7 sentences" */
export function tiesInWords(words: Words, ties: Related['ties']): string {
  return (Object.keys(TIES) as Tie[])
    .filter((tie) => ties[tie] > 0)
    .map((tie) => words.say(TIES[tie], { n: ties[tie] }))
    .join(' · ');
}
