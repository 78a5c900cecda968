/**
 * Polish. Endings stand in the order genitive, dative, accusative where it is another, instrumental,
 * locative; the vocative calls somebody and tells nothing of him.
 */
import { type Declension, rule } from './decline';

const INDECLINABLE = rule('o e é u ü', 0, '');

/** Nouns in -a: a hard consonant before it softens in the dative and the locative. */
const FIRST = [
  rule('ja ia la', 1, 'i ę ą'),
  rule('ka', 2, 'ki ce kę ką'),
  rule('ga', 2, 'gi dze gę gą'),
  rule('ra', 2, 'ry rze rę rą'),
  rule('ta', 2, 'ty cie tę tą'),
  rule('da', 2, 'dy dzie dę dą'),
  rule('ła', 2, 'ły le łę łą'),
  rule('ba fa ma na pa sa wa za', 1, 'y ie ę ą'),
];

/** Masculine nouns in a consonant, in -i, -y and -o. */
const SECOND = [
  rule('i', 0, 'ego emu m'),
  rule('y', 1, 'ego emu ym'),
  rule('ko', 2, 'ki ce kę ką'),
  rule('io', 1, 'a owi em u'),
  rule('ch cz dz rz sz c j l ż', 0, 'a owi em u'),
  rule('g k', 0, 'a owi iem u'),
  rule('r', 1, 'ra rowi rem rze'),
  rule('t', 1, 'ta towi tem cie'),
  rule('d', 1, 'da dowi dem dzie'),
  rule('ł', 1, 'ła łowi łem le'),
  rule('b f m n p s w z', 0, 'a owi em ie'),
];

export const polish: Declension = {
  masculineSurname: [...FIRST, ...SECOND, INDECLINABLE],
  // A woman's surname in a consonant or -o never changes.
  feminineSurname: [rule('ska cka dzka', 1, 'iej ą'), ...FIRST],
  noun: [rule('stwo', 1, 'a u em ie'), ...FIRST, ...SECOND, INDECLINABLE],
};
