import type { Unit } from '../text/house-style';

const NEGATIONS = new Set(
  'not no nobody none nothing nowhere never neither nor cannot without hardly scarcely barely'.split(
    ' ',
  ),
);

/** After these a new phrase begins, which a negation before them does not reach. */
const PHRASE_STARTS = new Set(
  (
    'and but or because that when while if which who what as than in on at by for from with of about ' +
    'into against between since until'
  ).split(' '),
);

/** "not", "never", "don't", "cannot" */
export const isNegation = (unit: Unit): boolean =>
  unit.key.split(/[ -]/).some((word) => NEGATIONS.has(word) || /n't$/.test(word));

/**
 * The negation that was cut off beside what is left, or null: one in the same phrase, before the cut at
 * the beginning or after the cut at the end. `first` and `last` are the kept units of `all`.
 */
export function cutNegation(all: readonly Unit[], first: number, last: number): Unit | null {
  for (let i = first - 1; i >= 0; i--) {
    const unit = all[i] as Unit;
    if ((all[i + 1] as Unit).clause || PHRASE_STARTS.has(unit.key)) break;
    if (isNegation(unit)) return unit;
  }
  for (let i = last + 1; i < all.length; i++) {
    const unit = all[i] as Unit;
    if (unit.clause || PHRASE_STARTS.has(unit.key)) break;
    if (isNegation(unit)) return unit;
  }
  return null;
}
