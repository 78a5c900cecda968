/** The card's script holds the messages that it says, and no others: only named imports are cut out. */
import { card as germanCard, details as germanDetails, shared as germanShared } from './de.json';
import { card, details, shared } from './en.json';
import { card as frenchCard, details as frenchDetails, shared as frenchShared } from './fr.json';
import type { CardKey } from './keys';
import type { Language } from './language';
import { type Words, wordsFrom } from './words';

const MESSAGES = {
  en: { shared, details, card },
  de: { shared: germanShared, details: germanDetails, card: germanCard },
  fr: { shared: frenchShared, details: frenchDetails, card: frenchCard },
};

/** What the card says in a language. */
export const createCardWords = (language: Language): Words<CardKey> =>
  wordsFrom(language, MESSAGES[language]);
