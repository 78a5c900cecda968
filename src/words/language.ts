/** The languages that Gloss speaks. English is the reference: the others say what it says. */
export const LANGUAGES = ['en', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a reader may choose: one of them, or what the browser prefers. */
export type LanguageChoice = Language | 'browser';

/**
 * The language to speak.
 * @param preferred BCP 47 tags in the browser's order of preference (`navigator.languages`); the first
 * that Gloss speaks, whatever its region, serves the choice 'browser', and English where none does.
 */
export function languageFor(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'browser') return choice;
  const spoken = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return LANGUAGES.find((language) => language === spoken.find(isSpoken)) ?? 'en';
}

const isSpoken = (language: string | undefined): boolean =>
  LANGUAGES.some((one) => one === language);
