import type { EntityType } from '../core/model/pack';

/** The names under which marks are registered in `CSS.highlights`, for anyone to read. */
export const HIGHLIGHT_NAMES: Record<EntityType, string> = {
  Person: 'gloss-person',
  Organization: 'gloss-organization',
  Place: 'gloss-place',
  Event: 'gloss-event',
};
