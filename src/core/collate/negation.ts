import type { Unit } from '../text/house-style';

const NEGATIONS = new Set(
  'not no nobody none nothing nowhere never neither nor cannot without hardly scarcely barely'.split(
    ' ',
  ),
);

/** "not", "never", "don't", "cannot" */
export const isNegation = (unit: Unit): boolean =>
  unit.key.split(/[ -]/).some((word) => NEGATIONS.has(word) || /n't$/.test(word));

/**
 * True where what was cut off negates what is left: a negation in the same clause, before the cut at
 * the beginning or after the cut at the end. `first` and `last` are the kept units of `all`.
 */
export function cutsNegation(all: readonly Unit[], first: number, last: number): boolean {
  for (let i = first; i > 0 && !(all[i] as Unit).clause; i--)
    if (isNegation(all[i - 1] as Unit)) return true;
  for (let i = last + 1; i < all.length && !(all[i] as Unit).clause; i++)
    if (isNegation(all[i] as Unit)) return true;
  return false;
}
