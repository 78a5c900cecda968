/** Events and quotations in the order of their dates: who said what, when, in which source. */
import type { Pack, Quotation, Utterance } from '../model/pack';
import { displayedParts } from '../pack/displayed-parts';
import { byDate, dayOf, mostExact, type Precision, precisionOf } from './partial-date';

/** Somebody or something of the pack, by name. */
export interface Named {
  id: string;
  name: string;
}

export interface TimelineEvent {
  kind: 'event';
  id: string;
  name: string;
  /** The last day of an event that lasted. */
  endDate: string | null;
  participants: Named[];
}

/** One source's version of an utterance. */
export interface TimelineQuotation {
  id: string;
  source: string;
  parts: string[];
  /** Told to whom: an entity's name, or the source's own words. */
  to: string | null;
  medium: string | null;
  /** As far as this source states it. */
  date: string | null;
  class: Utterance['versions'][number]['class'];
}

export interface TimelineUtterance {
  kind: 'utterance';
  id: string;
  speaker: Named | null;
  /** The fullest first, then in pack order. */
  quotations: TimelineQuotation[];
  /** The first day on which a source carries it, where its own date is not known: said by then. */
  reportedBy: string | null;
}

/** What shares a date; events first, then utterances, each in pack order. */
export interface TimelineDay {
  /** YYYY-MM-DD, YYYY-MM or YYYY, and how exactly that is; both null for what no source dates. */
  date: string | null;
  precision: Exclude<Precision, 'minute'> | null;
  entries: (TimelineEvent | TimelineUtterance)[];
}

/**
 * The timeline of a pack, day by day, what is not dated last.
 * @param entity only what it takes part in, says, is told, or is spoken of in; all of it where left out.
 */
export function timelineOf(pack: Pack, entity?: string): TimelineDay[] {
  const days = new Map<string | null, TimelineDay>();
  const add = (date: string | null, entry: TimelineDay['entries'][number]) => {
    const day = date === null ? null : dayOf(date);
    const known = days.get(day);
    if (known) known.entries.push(entry);
    else
      days.set(day, {
        date: day,
        precision: day === null ? null : (precisionOf(day) as Exclude<Precision, 'minute'>),
        entries: [entry],
      });
  };
  const name = namesOf(pack);
  for (const event of pack.entities) {
    const { id, type, participants = [], actor, startDate, endDate } = event;
    if (type !== 'Event') continue;
    if (entity !== undefined && ![id, actor, ...participants].includes(entity)) continue;
    add(startDate ?? null, {
      kind: 'event',
      id,
      name: event.name,
      endDate: endDate ?? null,
      participants: participants.map(name),
    });
  }
  const quotations = new Map(pack.quotations.map((one) => [one.id, one]));
  for (const utterance of pack.utterances) {
    const all = utterance.quotations.flatMap((id) => quotations.get(id) ?? []);
    if (entity !== undefined && !all.some((one) => concerns(one, entity))) continue;
    const date = mostExact(all.map((one) => one.date));
    add(date, {
      kind: 'utterance',
      id: utterance.id,
      speaker: utterance.speaker === null ? null : name(utterance.speaker),
      quotations: versionsIn(utterance, all, (id) => name(id).name),
      reportedBy: date === null ? reportedBy(pack, all) : null,
    });
  }
  return [...days.values()].sort((a, b) => byDate(a.date, b.date));
}

const concerns = ({ speaker, to, about }: Quotation, entity: string): boolean =>
  speaker === entity || to === entity || about.includes(entity);

function namesOf(pack: Pick<Pack, 'entities'>): (id: string) => Named {
  const names = new Map(pack.entities.map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: names.get(id) ?? id });
}

function versionsIn(
  { versions }: Utterance,
  quotations: readonly Quotation[],
  name: (id: string) => string,
): TimelineQuotation[] {
  return quotations
    .map((quotation): TimelineQuotation => {
      const { id, passage, to, audience, medium, date } = quotation;
      return {
        id,
        source: passage.source,
        parts: displayedParts(quotation).map(({ exact }) => exact),
        to: to === null ? (audience?.exact ?? null) : name(to),
        medium,
        date,
        class: versions.find((one) => one.quotation === id)?.class ?? 'fullest',
      };
    })
    .sort((a, b) => Number(b.class === 'fullest') - Number(a.class === 'fullest'));
}

function reportedBy({ sources }: Pack, quotations: readonly Quotation[]): string | null {
  const dates = sources
    .filter(({ id }) => quotations.some(({ passage }) => passage.source === id))
    .flatMap(({ datePublished }) => datePublished ?? []);
  return dates.map(dayOf).sort()[0] ?? null;
}
