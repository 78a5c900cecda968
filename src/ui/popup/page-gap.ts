import type { Pack } from '../../core/model/pack';
import { type Gap, gapOf } from '../../core/pack/gap';
import type { PopupState } from './popup-state';

/**
 * The gap of a page that speaks of what the pack is about: one with a quotation of the pack or an event
 * of it. On any other page it would be the whole pack, so there it is null.
 */
export function pageGap(pack: Pack, state: PopupState): Gap | null {
  if (state.kind !== 'list') return null;
  const named = state.entities.filter(({ certain }) => certain > 0);
  const concerns =
    state.quotations.some(({ utterance }) => utterance !== null) ||
    named.some(({ type }) => type === 'Event');
  return concerns ? gapOf(pack, new Set(named.map(({ id }) => id)), state.quotations) : null;
}
