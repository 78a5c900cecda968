import type { Pack } from '../../core/model/pack';
import type { QuotationRecord } from '../../core/model/verdicts';
import { relatedTo } from '../../core/overview/related';
import { entityBrief } from '../../core/pack/brief';
import { entityDetails, utteranceBrief } from '../../core/pack/details';
import { verdictBrief } from '../../core/pack/verdict-brief';
import { openMatrix, openTimeline, overviewsOf } from '../overview/open-overview';
import type { Open, Place, PopupState } from './popup-state';

/** Everything to be shown of an opened place; null where the pack does not know it. */
export function openPlace(pack: Pack, place: Place, state: PopupState): Open | null {
  if (place.kind === 'check') return place;
  if (place.kind === 'utterance') {
    const utterance = pack.utterances.find(({ id }) => id === place.id);
    return utterance ? { kind: 'utterance', brief: utteranceBrief(pack, utterance) } : null;
  }
  if (place.kind === 'timeline') return openTimeline(pack, place.of);
  if (place.kind === 'matrix') return openMatrix(pack, place.of);
  const { entities, quotations } = state.kind === 'list' ? state : { entities: [], quotations: [] };
  if (place.kind === 'quotation') {
    const { record } = place;
    const nth = place.from ? null : placeOf(record, quotations);
    return { ...place, brief: verdictBrief(pack, record), nth, of: quotations.length };
  }
  const brief = entityBrief(pack, place.id);
  if (!brief) return null;
  const onPage = entities.find(({ id }) => id === brief.id) ?? null;
  return {
    kind: 'entity',
    brief,
    details: entityDetails(pack, brief.id),
    related: relatedTo(pack, brief.id),
    overviews: overviewsOf(pack, brief.id),
    onPage,
  };
}

/** The utterance that a quotation of the pack belongs to; null for an unknown id. */
export function utteranceOf(pack: Pack, quotation: string): Place | null {
  const utterance = pack.utterances.find(({ quotations }) => quotations.includes(quotation));
  return utterance ? { kind: 'utterance', id: utterance.id } : null;
}

/**
 * Where a quotation stands in a later reading of its page, from 0: the nearest with its words and its
 * verdict, as a page that grew has moved it; null where there is none.
 */
export function placeOf(
  { text, verdict, start }: QuotationRecord,
  quotations: readonly QuotationRecord[],
): number | null {
  const [nearest] = quotations
    .map((record, nth) => ({ record, nth, away: Math.abs(record.start - start) }))
    .filter(({ record }) => record.text === text && record.verdict === verdict)
    .sort((a, b) => a.away - b.away);
  return nearest?.nth ?? null;
}
