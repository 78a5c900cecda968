import type { EntityType } from '../core/model/pack';

/** How the reader's correction on this card stands. */
export interface CorrectionState {
  /** True while the entity gets no marks on this site. */
  made: boolean;
  /** What the last press came to, in a sentence; empty before the first. */
  said: string;
}

export const UNCORRECTED: CorrectionState = { made: false, said: '' };

const NOT_THIS: Record<EntityType, string> = {
  Person: 'Not this person',
  Organization: 'Not this organisation',
  Place: 'Not this place',
  Event: 'Not this event',
};

/**
 * The state after a correction was asked for, or its undoing (`made` false).
 * @param kept whether it could be stored.
 */
export function corrected(
  before: CorrectionState,
  asked: { name: string; site: string; made: boolean; kept: boolean },
): CorrectionState {
  const { name, site, made, kept } = asked;
  if (!kept) return { ...before, said: 'This could not be kept. Reload the page and try again.' };
  return {
    made,
    said: made ? `${name} is no longer marked on ${site}.` : `${name} is marked on ${site} again.`,
  };
}

/** Takes the entity's marks off the site, or puts them back: one button, so that it keeps the focus. */
export function CorrectionButton(props: {
  type: EntityType;
  made: boolean;
  onCorrect(made: boolean): void;
}) {
  const { type, made, onCorrect } = props;
  return (
    <button
      type="button"
      class={made ? '' : 'quiet'}
      data-correct={made ? 'undo' : 'make'}
      onClick={() => onCorrect(!made)}
    >
      {made ? 'Undo' : NOT_THIS[type]}
    </button>
  );
}
