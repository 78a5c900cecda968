import german from './de.json';
import english from './en.json';
import french from './fr.json';
import type { Language } from './language';
import { type Words, wordsFrom } from './words';

const MESSAGES = { en: english, de: german, fr: french };

/** All that Gloss says in a language: for the extension's pages, the background and the command line. */
export const createWords = (language: Language): Words => wordsFrom(language, MESSAGES[language]);
