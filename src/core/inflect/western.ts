/** The few forms that differ in languages whose names mostly do not. */
import { type Declension, rule } from './decline';

/** The genitive. After s, ß, x and z an apostrophe stands alone, and the name is read without it. */
const germanName = [rule('s ß x z', 0, ''), rule('', 0, 's')];

export const german: Declension = {
  masculineSurname: germanName,
  feminineSurname: germanName,
  noun: [
    // Feminine nouns and plurals.
    rule('ion ung heit keit schaft tät e en', 0, ''),
    rule('rieg rsch', 0, 's es'),
    ...germanName,
  ],
};

/**
 * The genitive of names. After a sibilant an apostrophe stands alone, after most vowels one stands
 * before the s (Navalny’s); both are read without.
 */
const dutchName = [rule('ou', 0, 's'), rule('s x z sj sh ch a i o u y', 0, ''), rule('', 0, 's')];

export const dutch: Declension = {
  masculineSurname: dutchName,
  feminineSurname: dutchName,
  noun: dutchName,
};

/** Genitive and dative of nouns with their article; persons take "lui" before the name. */
export const romanian: Declension = {
  masculineSurname: [],
  feminineSurname: [],
  noun: [rule('ea', 2, 'ii'), rule('a', 1, 'ei'), rule('ul', 0, 'ui')],
};

/** The genitive of feminine nouns. The others move their stress: they are written out by hand. */
export const greek: Declension = {
  masculineSurname: [],
  feminineSurname: [],
  noun: [rule('α ά η ή', 0, 'ς')],
};
