/**
 * Ukrainian, after its orthography of 2019. Endings stand in the order genitive, dative (both where it
 * has two), accusative where it is another, instrumental, locative; the vocative calls somebody and
 * tells nothing of him.
 */
import { type Declension, rule } from './decline';

const INDECLINABLE = rule('о е є и і ї у ю', 0, '');

/** Nouns in -а and -я: the last consonant of the stem softens before -і. */
const FIRST = [
  rule('ія', 1, 'ї ю єю'),
  rule('ка', 2, 'ки ці ку кою'),
  rule('га', 2, 'ги зі гу гою'),
  rule('ха', 2, 'хи сі ху хою'),
  rule('жа ша ча ща', 1, 'і у ею'),
  rule('а', 1, 'и і у ою'),
  rule('я', 1, 'і ю ею'),
];

/** Masculine nouns in a consonant, in -й, -ь and -о. */
const SECOND = [
  rule('й', 1, 'я ю єві єм ї'),
  rule('ь', 1, 'я ю еві ем і'),
  rule('ко', 1, 'а у ові ом'),
  rule('ло ро', 1, 'а у ові ом і'),
  rule('ж ш ч щ', 0, 'а у еві ем і'),
  rule('г к х', 0, 'а у ові ом'),
  rule('б в д з л м н п р с т ф', 0, 'а у ові ом і'),
];

export const ukrainian: Declension = {
  masculineSurname: [
    rule('ов ев єв', 0, 'а у им і'),
    rule('ин ін їн', 0, 'а у ові им і'),
    rule('ий', 2, 'ого ому им'),
    // Its vowel changes (Паньків, Панькова), and not in every family: written out by hand.
    rule('ів їв', 0, ''),
    ...FIRST,
    ...SECOND,
    INDECLINABLE,
  ],
  // A woman's surname in a consonant or -о never changes.
  feminineSurname: [rule('ова ева єва ина іна їна ська цька зька', 1, 'ої ій у ою'), ...FIRST],
  noun: [
    rule('ння ття', 1, 'ю ям і'),
    rule('ство', 1, 'а у ом і'),
    ...FIRST,
    ...SECOND,
    INDECLINABLE,
  ],
};
