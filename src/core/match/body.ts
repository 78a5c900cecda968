import { isOpener, isTitle } from './context-words';
import { isAllCapitals, isCapitalized, wordBefore } from './words-around';

/** What the words beside an organisation's name are read by. */
export interface Known {
  /** The word begins one of its own names: "Russia" of "Russia's Foreign Ministry". */
  isOwn(word: string): boolean;
  /** The word alone names something else of the pack. */
  isOtherName(word: string): boolean;
}

type Whose = 'own' | 'another' | 'unclear' | 'open';

/** States by their beginnings, their adjectives and capitals too: those that news of Russia speak of. */
const STATE =
  '(?:Ukrain|Kyiv|Swi[st]|German|Berlin|Fr(?:ance|ench)|Brit|U\\.?[KS]\\b|America|Pol(?:and|ish)|Turk|Chin|Israel|Finn)';
/** A word that begins as a state's name, or an adjective of it. */
export const STATES = new RegExp(`^${STATE}`, 'i');
/** "Germany expelled", "In Berlin", "The Ukrainian envoy": whose the sentence is. */
const SUBJECT = new RegExp(
  `(?:^|[.!?\\n]\\s+)["“]?(?:(?:The|A|In)\\s+)?${STATE}\\w*(?!\\S*-)((?:(?!\\bbut\\b)[^.!?\\n])*)$`,
);
/** "sanctions on Russia" are of it; "expelled Russian diplomats" says nothing of that. */
const NOUN = /[^n]$/;
/** A name of two words at least. */
const FULL_NAME = /[A-Z]\w+\s+([A-Z]\w+)/g;
/** The owner of what follows: "Ukraine's foreign ministry", "Estonia's own foreign ministry". */
const OWNER = /([A-Z][^\s'’]*)['’][sS]?\s+(?:(?!(?:the|an?|of|in|for|and)\b)[a-z]+\s+)?$/;
/** Where its seat is said before: "in Berlin, the foreign ministry", "Paris, where the foreign ministry". */
const SEAT = /\b(?:[Ii]n\s+|(?=\S+\s+where))([A-Z]\w+),?\s+(?:where\s+)?(?:the|its)\s+$/;
/** The owner, or its seat, behind the name: "the foreign ministry of Ukraine", "spokesman in Kyiv". */
const BEHIND =
  /^(?:['’]s)?(?:\s+(?:spoke\w+|officials?|sources?))?\s+(of|in)\s+(?:the\s+)?([A-Z]\w*)(['’]s)?/;
/** "its foreign ministry", "the country's foreign ministry". */
const OF_SOMEBODY = /\b(?:its|their|country['’]s)\s+$/;
/** What each state has. */
const MINISTRY = /ministry/i;
/** UTF-16 code units that are looked at before a name. */
const LOOK = 200;

/**
 * Whose an organisation's name of two or more words is, by the words beside it: its own ("the foreign
 * ministry in Moscow"), another's ("Polish Ministry of Foreign Affairs"), not this one's for certain ("its
 * foreign ministry", "Presidential Human Rights Council"), or open for the rest of the page to tell.
 */
export function whoseBody(text: string, start: number, end: number, known: Known): Whose {
  const stretch = text.slice(Math.max(0, start - LOOK), start);
  const ministry = MINISTRY.test(text.slice(start, end));
  const [, preposition, behind, possessive] =
    (ministry && BEHIND.exec(text.slice(end, end + LOOK))) || [];
  if (behind && !possessive && !isOpener(behind) && !isTitle(behind)) {
    if (known.isOwn(behind)) return 'own';
    if (STATES.test(behind)) return 'another';
    // "foreign ministry officials in Geneva"
    if (!known.isOtherName(behind)) return preposition === 'of' ? 'another' : 'unclear';
  }

  const owner = OWNER.exec(stretch)?.[1];
  if (owner && !isOpener(owner)) {
    if (STATES.test(owner)) return 'another';
    // "Putin's foreign ministry", "the BBC's Foreign Ministry source"
    return isPlain(owner, known) ? 'unclear' : 'another';
  }
  const before = wordBefore(text, start);
  if (before && !before.dotted && isCapitalized(before.text)) {
    if (STATES.test(before.text)) return known.isOwn(before.text) ? 'own' : 'another';
    if (!isPlain(before.text, known)) return 'unclear';
  }
  // The sentence may have begun before.
  const sentence = start > LOOK ? `…${stretch}` : stretch;
  return ministry && isSomebodys(sentence, known) ? 'unclear' : 'open';
}

/** A word whose capital makes no name with what follows. */
const isPlain = (word: string, { isOtherName }: Known): boolean =>
  word.length === 1 || isOpener(word) || isTitle(word) || isAllCapitals(word) || isOtherName(word);

/** True where the sentence so far is another state's, or tells of somebody that may be one. */
function isSomebodys(before: string, { isOwn, isOtherName }: Known): boolean {
  const seat = SEAT.exec(before)?.[1];
  if (seat && !isOpener(seat)) return !isOwn(seat);
  const rest = SUBJECT.exec(before)?.[1];
  if (rest !== undefined) {
    // Another has come in since: "In Poland Boris Bondarev told".
    const names = Array.from(rest.matchAll(FULL_NAME), ([, last = '']) => last);
    return (
      !names.some(isOtherName) && !rest.split(/\W+/).some((word) => NOUN.test(word) && isOwn(word))
    );
  }
  return OF_SOMEBODY.test(before) && !before.split(/\W+/).some(isOwn);
}
