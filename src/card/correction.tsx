import type { EntityType } from '../core/model/pack';
import type { CardKey } from '../words/keys';
import type { Words } from '../words/words';
import type { Action } from './actions';

/** How the reader's correction on this card stands. */
export interface CorrectionState {
  /** True while it is among the reader's corrections. */
  made: boolean;
  /** What the last press came to, in a sentence; empty before the first. */
  said: string;
}

export const UNCORRECTED: CorrectionState = { made: false, said: '' };

/**
 * The state after a correction was asked for, or its undoing (`made` false).
 * @param asked.kept whether it could be stored.
 * @param asked.told what it came to where it could.
 */
export function corrected(
  words: Words<CardKey>,
  before: CorrectionState,
  { made, kept, told }: { made: boolean; kept: boolean; told: string },
): CorrectionState {
  return kept ? { made, said: told } : { ...before, said: words.say('card.notKept') };
}

/** Makes the correction, or takes it back: one button, so that it keeps the focus. */
export function correctionAction(
  words: Words<CardKey>,
  of: EntityType | 'Quotation',
  { made }: CorrectionState,
  onCorrect: (made: boolean) => void,
): Action {
  const on = () => onCorrect(!made);
  if (made) return { act: 'correct', icon: 'undo', label: words.say('shared.undo'), on };
  return of === 'Quotation'
    ? { act: 'correct', icon: 'wrong', label: words.say('card.verdictWrong'), on }
    : { act: 'correct', icon: 'notThis', label: words.say(`card.notThis.${of}`), on };
}

/** Switches Gloss off on the site; `site` is null where the page has no host name. */
export function offAction(words: Words<CardKey>, site: string | null, on: () => void): Action {
  const label = site ? words.say('card.switchOff', { site }) : words.say('card.switchOffHere');
  return { act: 'off', icon: 'off', label, on };
}
