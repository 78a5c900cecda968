/**
 * Case forms of names, made when a pack is built, so that a page is only ever compared with words.
 *
 *   Russian, Ukrainian, Polish   surnames by type, given names and nouns by ending, singular
 *   German                       the genitive in -s: Bondarews; "Cassis’" is the name and a mark
 *   Dutch                        the genitive in -s of names: Poetins
 *   Romanian                     nouns with their article: Rusia, Rusiei; persons do not change
 *   Greek                        feminine nouns: Ρωσία, Ρωσίας; foreign persons do not change, their
 *                                article does
 *   French, Italian, Spanish,    nothing changes
 *   Portuguese
 *
 * Not handled: languages that attach suffixes to names (Finnish, Estonian, Hungarian, Turkish), where a
 * name is found only in its plain form or before an apostrophe, and those that write without spaces
 * (Chinese, Japanese, Thai), where it is not found at all.
 *
 * The rules go by a word's last letters and know no exceptions: names whose stem changes (Павел, Павла),
 * feminine nouns in -ь, and plurals are written out in the annotation.
 */
import { type Declension, decline } from './decline';
import { polish } from './polish';
import { russian } from './russian';
import { ukrainian } from './ukrainian';
import { dutch, german, greek, romanian } from './western';

/** The grammatical gender in which a person's name is declined. */
export type Gender = 'masculine' | 'feminine';

const DECLENSIONS: Readonly<Record<string, Declension>> = {
  de: german,
  el: greek,
  nl: dutch,
  pl: polish,
  ro: romanian,
  ru: russian,
  uk: ukrainian,
};

/** Languages in which only names take the ending, and phrases never do. */
const NAMES_ONLY = new Set(['nl']);
/** Languages in which a given name keeps its form before a surname (Wladimir Putins). */
const GIVEN_NAME_STAYS = new Set(['de', 'nl', 'ro']);

/** The case forms of a surname that differ from it; `language` is a BCP 47 tag. */
export function surnameForms(language: string, surname: string, gender: Gender): string[] {
  const rules = DECLENSIONS[language];
  if (!rules) return [];
  return decline(surname, gender === 'feminine' ? rules.feminineSurname : rules.masculineSurname);
}

/** The case forms of a given name that differ from it; a woman's in a consonant has none. */
export function givenNameForms(language: string, given: string, gender: Gender): string[] {
  const rules = DECLENSIONS[language];
  if (!rules || GIVEN_NAME_STAYS.has(language)) return [];
  const hasFeminineEnding = /[аяaαά]$/.test(given);
  return gender === 'feminine' && !hasFeminineEnding ? [] : decline(given, rules.noun);
}

/**
 * The case forms of a name or phrase in the nominative singular whose first word is a noun: that word
 * declines ("вторжения в Украину"), the others stay.
 */
export function nounForms(language: string, text: string): string[] {
  const rules = DECLENSIONS[language];
  const [head = '', ...others] = text.split(' ');
  if (!rules || (others.length > 0 && NAMES_ONLY.has(language))) return [];
  // An abbreviation (ООН, МИД) is written the same in every case.
  if (head.length > 1 && head === head.toUpperCase()) return [];
  return decline(head, rules.noun).map((form) => [form, ...others].join(' '));
}
