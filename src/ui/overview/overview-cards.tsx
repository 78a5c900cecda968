import { useWords } from '../../words/view';
import { useFocus } from '../parts/use-focus';
import type { Place } from '../popup/popup-state';
import type { Overviews } from './open-overview';

const VIEWS = ['timeline', 'matrix'] as const;

/** A line with its days, and a table with its cells, in a box of 16 by 16 units. */
const SHAPES = {
  timeline: 'M4 2v12M4 4.5h.01M4 8h.01M4 11.5h.01M7.5 4.5H14M7.5 8H12M7.5 11.5H14',
  matrix: 'M2.5 3h11v10h-11zM2.5 6.4h11M2.5 9.7h11M6.2 3v10M9.9 3v10',
};

/** The ways to the timeline and to the matrix, of an entity or (of: null) of the whole pack. */
export function OverviewCards(props: {
  of: string | null;
  /** How much each has to show; one without anything is not offered. Left out: both have. */
  overviews?: Overviews;
  /** What was open last: its card gets the focus. */
  cameFrom?: Place | null;
  onOpen(place: Place): void;
}) {
  const { of, overviews, cameFrom, onOpen } = props;
  const shown = VIEWS.filter((kind) => !overviews || overviews[kind] > 0);
  if (!shown.length) return null;
  return (
    <div class="overviews">
      {shown.map((kind) => (
        <Card
          key={kind}
          kind={kind}
          n={overviews?.[kind] ?? null}
          focused={cameFrom?.kind === kind && cameFrom.of === of}
          onClick={() => onOpen({ kind, of })}
        />
      ))}
    </div>
  );
}

function Card(props: {
  kind: (typeof VIEWS)[number];
  n: number | null;
  focused: boolean;
  onClick(): void;
}) {
  const { kind, n, focused, onClick } = props;
  const words = useWords();
  const button = useFocus<HTMLButtonElement>(null);
  const attach = focused ? { ref: button } : {};
  return (
    <button {...attach} type="button" class="overview-card" data-overview={kind} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[kind]} />
      </svg>
      <span>
        <span class="card-name">
          {words.say(`overview.${kind}`)}{' '}
          {n !== null && <span class="muted">{words.number(n)}</span>}
        </span>
        <span class="card-hint">{words.say(`overview.${kind}Hint`)}</span>
      </span>
    </button>
  );
}
