import type { TimelineDay } from '../../core/overview/timeline';
import { useWords } from '../../words/view';
import { useFocus } from '../parts/use-focus';
import type { Place } from '../popup/popup-state';
import type { OpenTimeline } from './open-overview';
import { EventEntry, UtteranceEntry } from './timeline-entry';

/** How much of what is not dated stands open; the rest folds away. */
const OPEN_UNDATED = 5;

type Entry = TimelineDay['entries'][number];

/** Events and quotations in the order of their dates: who said what, when, in which source. */
export function Timeline(props: OpenTimeline & { onOpen(place: Place): void }) {
  const { about, days, quotations, onOpen } = props;
  const words = useWords();
  const heading = useFocus<HTMLHeadingElement>(about?.id ?? null);
  const entries = days.flatMap((day) => day.entries);
  const events = entries.filter(({ kind }) => kind === 'event').length;
  const list = (some: readonly Entry[]) => (
    <ol class="entries">
      {some.map((entry) =>
        entry.kind === 'event' ? (
          <EventEntry key={entry.id} event={entry} about={about} onOpen={onOpen} />
        ) : (
          <UtteranceEntry
            key={entry.id}
            utterance={entry}
            quotations={quotations}
            onOpen={onOpen}
          />
        ),
      )}
    </ol>
  );
  return (
    <article class="entity overview">
      <h1 ref={heading} tabIndex={-1}>
        {about
          ? words.say('overview.timelineOf', { name: about.name })
          : words.say('overview.timeline')}
      </h1>
      <p class="muted">
        {words.say('shared.count.Event', { n: events })} ·{' '}
        {words.say('shared.count.Quotation', { n: entries.length - events })}
      </p>
      <ol class="timeline">
        {days.map(({ date, entries: some }) => {
          const open = date === null ? some.slice(0, OPEN_UNDATED) : some;
          const rest = some.slice(open.length);
          return (
            <li key={date} class="day" data-date={date ?? 'unknown'}>
              <h2>{date === null ? words.say('overview.undated') : words.date(date)}</h2>
              {list(open)}
              {rest.length > 0 && (
                <details>
                  <summary>{words.say('shared.more', { n: rest.length })}</summary>
                  {list(rest)}
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </article>
  );
}
