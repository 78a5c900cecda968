/** What a word that ends so becomes in its other cases. */
export interface Rule {
  /** The word's last letters, lower case; '' fits every word. */
  ends: readonly string[];
  /** How many of the word's last letters go, in UTF-16 code units. */
  drop: number;
  /** What comes in their place, one for each form that differs; none where the word never changes. */
  forms: readonly string[];
}

/** The rules of a language; in each list the first that fits counts. */
export interface Declension {
  masculineSurname: readonly Rule[];
  feminineSurname: readonly Rule[];
  /** Given names, place names and common nouns. */
  noun: readonly Rule[];
}

/** A rule of two lists with spaces between; an empty list of forms says that the word never changes. */
export const rule = (ends: string, drop: number, forms: string): Rule => ({
  ends: ends.split(' '),
  drop,
  forms: forms.split(' ').filter(Boolean),
});

/** The forms of a word beside the one given, each once; none where no rule fits. */
export function decline(word: string, rules: readonly Rule[]): string[] {
  const fits = rules.find(({ ends }) => ends.some((end) => word.endsWith(end)));
  if (!fits) return [];
  const stem = word.slice(0, word.length - fits.drop);
  return [...new Set(fits.forms.map((form) => stem + form))];
}
