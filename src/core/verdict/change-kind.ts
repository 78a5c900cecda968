/** What a change is about. */
import { isNegation } from '../collate/negation';
import type { ChangeKind } from '../model/verdicts';
import { NUMBERS, type Unit } from '../text/house-style';
import { isCommon } from './common-words';
import type { TextOf } from './stretch';
import { differInTense } from './verb-forms';

/** An addition or a drop of more words is a clause, whatever is named in it. */
const FEW = 2;

/** How many of the units negate. */
export const negations = (units: readonly Unit[]): number => units.filter(isNegation).length;

/** The first kind that fits an exchange of units; `names` are single words of the pack's names. */
export function kindOf(
  left: readonly Unit[],
  right: readonly Unit[],
  sourceText: TextOf,
  pageText: TextOf,
  names: ReadonlySet<string>,
): ChangeKind {
  if (negations(left) !== negations(right) || areOpposites(left, right)) return 'negation';
  const both = left.length > 0 && right.length > 0;
  const few = both || left.length + right.length <= FEW;
  if (few && differ(numbersIn(left), numbersIn(right))) return 'number';
  if (few && differ(namesIn(left, sourceText, names), namesIn(right, pageText, names)))
    return 'name';
  return differInTense(keysOf(left), keysOf(right)) ? 'tense' : 'wording';
}

/** Their words, those of a date or a number one by one. */
export const keysOf = (units: readonly Unit[]): string[] =>
  units.flatMap(({ key }) => key.split(' '));

const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join(' ') !== b.toSorted().join(' ');

const PREFIX = /^(?:un|in|im|ir|il|dis|non)-?(?=\w{3})/;

/** "tolerable" and "intolerable"; "anything" and "nothing" have their negation counted already. */
function areOpposites(left: readonly Unit[], right: readonly Unit[]): boolean {
  const opposite = (a: string, b: string) => PREFIX.test(a) && a.replace(PREFIX, '') === b;
  const less = (a: string, b: string) =>
    /less$/.test(a) && a.replace(/less$/, '') === b.replace(/(?:ful|y|ed)$/, '') && a !== b;
  return keysOf(left).some((a) =>
    keysOf(right).some((b) => opposite(a, b) || opposite(b, a) || less(a, b) || less(b, a)),
  );
}

const NUMBER_WORDS = new Set(
  'hundred hundreds thousand thousands million millions billion dozen dozens twice half once couple'.split(
    ' ',
  ),
);

const numbersIn = (units: readonly Unit[]): string[] =>
  units
    .filter(({ house, key }) => /\d/.test(house) || NUMBERS.has(key) || NUMBER_WORDS.has(key))
    .filter(({ key }) => key !== 'one' && key !== 'second')
    .map(({ house }) => house);

const DATE_WORD =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)/;

/** Offices and bodies, which some write with a capital and some without. */
const BODIES = new Set(
  (
    'ministry foreign affairs government mission counsellor counselor ambassador minister navy embassy ' +
    'state federation'
  ).split(' '),
);

/** Capitalised words that do not only begin a sentence, and the pack's own names in any letters. */
function namesIn(units: readonly Unit[], textOf: TextOf, known: ReadonlySet<string>): string[] {
  const bare = ({ key }: Unit) => key.replace(/'s$/, '');
  return units
    .filter((unit) => {
      const key = bare(unit);
      if (known.has(key)) return true;
      if (isCommon(key) || BODIES.has(key) || DATE_WORD.test(key) || /^i'/.test(key)) return false;
      if (!/^\p{Lu}/u.test(textOf(unit.start, unit.end))) return false;
      const before = textOf(Math.max(0, unit.start - 3), unit.start);
      return !/(?:^|[.!?:…]["”’']?\s+|["“„«'‘])$/.test(before);
    })
    .map(bare);
}
