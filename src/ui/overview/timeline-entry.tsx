import type { QuotationBrief } from '../../core/model/brief';
import type { Named, TimelineEvent, TimelineUtterance } from '../../core/overview/timeline';
import { quotationFacts } from '../../words/facts';
import { usePackLanguage, useWords } from '../../words/view';
import { ReaderLink } from '../parts/reader-link';
import { sourceTag } from '../parts/source-name';
import { QUOTATION_COLOR, TYPE_COLORS } from '../parts/type-colors';
import type { Place } from '../popup/popup-state';
import { VersionMark } from './version-mark';

type Opens = { onOpen(place: Place): void };

/** An event of the timeline, with those who took part besides the one that the timeline is about. */
export function EventEntry(props: { event: TimelineEvent; about: Named | null } & Opens) {
  const { event, about, onOpen } = props;
  const words = useWords();
  const others = event.participants.filter(({ id }) => id !== about?.id).map(({ name }) => name);
  return (
    <li class="entry" data-event={event.id}>
      <p class="kind">
        <span class="dot" style={{ background: `var(${TYPE_COLORS.Event})` }} />
        {words.say('shared.type.Event')}
      </p>
      <button
        type="button"
        class="opens event"
        onClick={() => onOpen({ kind: 'entity', id: event.id })}
      >
        {event.name}
      </button>
      {event.endDate !== null && (
        <p class="with muted">{words.say('overview.until', { date: words.date(event.endDate) })}</p>
      )}
      {others.length > 0 && (
        <p class="with muted">{words.say('overview.with', { names: words.list(others) })}</p>
      )}
    </li>
  );
}

/** Something said, with the passage of each source that has it. */
export function UtteranceEntry(
  props: {
    utterance: TimelineUtterance;
    quotations: ReadonlyMap<string, QuotationBrief>;
  } & Opens,
) {
  const { utterance, quotations, onOpen } = props;
  const words = useWords();
  const language = usePackLanguage();
  const { id, speaker, quotations: versions, reportedBy } = utterance;
  const [fullest] = versions;
  if (!fullest) return null;
  const facts = [
    ...quotationFacts(words, { ...fullest, date: null }),
    ...(reportedBy === null
      ? []
      : [words.say('overview.reportedBy', { date: words.date(reportedBy) })]),
  ];
  return (
    <li class="entry" data-utterance={id}>
      <p class="kind">
        <span class="dot" style={{ background: `var(${QUOTATION_COLOR})` }} />
        <strong>{speaker?.name ?? words.say('shared.speakerNotStated')}</strong>
        {facts.length > 0 && <span class="muted">, {facts.join(' · ')}</span>}
      </p>
      <button type="button" class="opens" onClick={() => onOpen({ kind: 'utterance', id })}>
        <q lang={language}>{fullest.parts.join(' … ')}</q>
      </button>
      <ul class="carriers">
        {versions.map((version) => {
          const quotation = quotations.get(version.id);
          return (
            quotation && (
              <li key={version.id}>
                <ReaderLink passage={quotation.passage}>{sourceTag(quotation.source)}</ReaderLink>
                {versions.length > 1 && <VersionMark class={version.class} />}
              </li>
            )
          );
        })}
      </ul>
    </li>
  );
}
