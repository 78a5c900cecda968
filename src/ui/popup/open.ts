import type { Pack } from '../../core/model/pack';
import type { QuotationRecord } from '../../core/model/verdicts';
import { entityBrief } from '../../core/pack/brief';
import { entityDetails } from '../../core/pack/details';
import { verdictBrief } from '../../core/pack/verdict-brief';
import type { Open, Place, PopupState } from './popup-state';

/** Everything to be shown of an opened place; null where the pack does not know it. */
export function openPlace(pack: Pack, place: Place, state: PopupState): Open | null {
  const { entities, quotations } = state.kind === 'list' ? state : { entities: [], quotations: [] };
  if (place.kind === 'quotation') {
    const { record } = place;
    const nth = placeOf(record, quotations);
    return { ...place, brief: verdictBrief(pack, record), nth, of: quotations.length };
  }
  const brief = entityBrief(pack, place.id);
  if (!brief) return null;
  const onPage = entities.find(({ id }) => id === brief.id) ?? null;
  return { kind: 'entity', brief, details: entityDetails(pack, brief.id), onPage };
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
