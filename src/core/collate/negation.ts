import type { Unit } from '../text/house-style';
import { wordSet } from '../text/word-set';

const NEGATIONS = wordSet(
  'not no nobody none nothing nowhere never neither nor cannot without hardly scarcely barely',
);

/** After these a new phrase begins, which a negation before them does not reach. */
const PHRASE_STARTS = wordSet(
  'and but or because that when while if which who what than as in on at by for from with of about ' +
    'into against between since until',
);

/** These begin a clause of its own, whoever is its subject. */
const CLAUSE_STARTS = wordSet(
  'but because when while whereas if which who what since until although though',
);
/** These do where a subject or its verb follows: not in "lies and hatred". */
const JOINING = wordSet('and or so yet nor');
const SUBJECTS = wordSet('i you he she it we they there this that these those');
const FINITE = wordSet(
  'am is are was were has have had do does did will would shall should can could may might must',
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

/** True where a unit begins a main clause, which a negation before it does not reach. */
export function beginsMainClause(all: readonly Unit[], at: number): boolean {
  const [unit, next] = [all[at], all[at + 1]];
  if (!unit) return false;
  if (unit.sentence || unit.key === 'but') return true;
  return (
    JOINING.has(unit.key) && next !== undefined && (SUBJECTS.has(next.key) || FINITE.has(next.key))
  );
}

/** True where what begins with a unit is a clause by itself, main or not, its subject with it. */
export const beginsClause = (all: readonly Unit[], at: number): boolean =>
  beginsMainClause(all, at) ||
  CLAUSE_STARTS.has(all[at]?.key ?? '') ||
  SUBJECTS.has(all[at]?.key ?? '');
