import type { EntityType } from '../core/model/pack';

/** What marks are painted as. */
export type Painted = EntityType | 'Quotation';

/** Painted over a mark: its text is clear, and what stands behind it shows through its letters. */
export const SEE_THROUGH = 'gloss-see-through';

/** The names under which marks are registered in `CSS.highlights`, for anyone to read. */
export const HIGHLIGHT_NAMES: Record<Painted, string> = {
  Person: 'gloss-person',
  Organization: 'gloss-organization',
  Place: 'gloss-place',
  Event: 'gloss-event',
  Quotation: 'gloss-quotation',
};

export const ALL_HIGHLIGHTS: readonly string[] = [...Object.values(HIGHLIGHT_NAMES), SEE_THROUGH];
