import type { EntityType } from './pack';

export type Certainty = 'certain' | 'possible';

/** A place in one text where an entity of the pack is named. Offsets are UTF-16 code units. */
export interface Mention {
  entity: string;
  type: EntityType;
  /** The entity's canonical English name. */
  name: string;
  /** Exactly `text.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
  certainty: Certainty;
  /** Why it is taken for this entity, in the form of `reasonOf`. */
  reason: string;
}
