import type { EntityType } from '../core/model/pack';

/** What marks are painted as. */
export type Painted = EntityType | 'Quotation';

/** The names under which marks are registered in `CSS.highlights`, for anyone to read. */
export const HIGHLIGHT_NAMES: Record<Painted, string> = {
  Person: 'gloss-person',
  Organization: 'gloss-organization',
  Place: 'gloss-place',
  Event: 'gloss-event',
  Quotation: 'gloss-quotation',
};
