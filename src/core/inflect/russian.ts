/**
 * Russian, after the rules of its reference grammars. Endings stand in the order genitive, dative,
 * accusative where it is another, instrumental, prepositional.
 */
import { type Declension, rule } from './decline';

const INDECLINABLE = rule('о е ё и у ы э ю', 0, '');

/** Nouns in -а and -я, whoever bears them. */
const FIRST = [
  rule('ия', 1, 'и ю ей'),
  rule('аа еа иа оа уа', 0, ''),
  rule('га ка ха', 1, 'и е у ой'),
  rule('жа ша ча ща', 1, 'и е у ей'),
  rule('ца', 1, 'ы е у ей'),
  rule('а', 1, 'ы е у ой'),
  rule('я', 1, 'и е ю ей'),
];

/** Masculine nouns in a consonant, in -й and in -ь. */
const SECOND = [
  rule('ий', 1, 'я ю ем и'),
  rule('й ь', 1, 'я ю ем е'),
  rule('ж ш ч щ ц', 0, 'а у ем е'),
  rule('б в г д з к л м н п р с т ф х', 0, 'а у ом е'),
];

export const russian: Declension = {
  masculineSurname: [
    rule('ов ев ёв ин ын', 0, 'а у ым е'),
    rule('гий кий хий гой кой хой', 2, 'ого ому им ом'),
    rule('ый ой', 2, 'ого ому ым ом'),
    rule('их ых', 0, ''),
    ...FIRST,
    ...SECOND,
    INDECLINABLE,
  ],
  // A woman's surname in a consonant, -о or -ь never changes.
  feminineSurname: [rule('ова ева ёва ина ына', 1, 'ой у'), rule('ая', 2, 'ой ую'), ...FIRST],
  noun: [
    rule('ние тие', 1, 'я ю ем и'),
    rule('ство', 1, 'а у ом е'),
    ...FIRST,
    ...SECOND,
    INDECLINABLE,
  ],
};
