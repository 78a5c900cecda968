import { STATES } from './body';
import { isOpener, isTitle } from './context-words';
import { isAllCapitals, opensSentence } from './words-around';

/** Before the year in which the war of the pack began. */
const YEAR = '(?:1\\d\\d\\d|20[01]\\d|202[01])(?!\\d)';
/** "invaded Ukraine in 2014", "Angriff auf die Ukraine im Juni 1941", "invasion of Ukraine (1941)". */
const OF_YEAR = new RegExp(
  `^(?:\\s+[A-Z]\\w+)?\\s+\\(?(?:(?:in|of|from|since|im|en|del?|nel|w|в|у)\\s+(?:[^\\s\\d.,]+\\s+)?)?${YEAR}`,
);
/** "the 2014 invasion", "In 1941 the Wehrmacht attacked"; and what is no war, but a deed in one. */
const NO_WAR = new RegExp(
  `(?:${YEAR}\\S*\\s+(?:\\w+\\s+)?|\\bIn\\s+(?:\\w+\\s+)?${YEAR},?\\s+(?:\\S+\\s+){0,4}|(?:[Cc]yber|ware|missile)[\\s-]*)$`,
);
/** Whoever began it: "Israel's brutal", "Nazi". */
const WHOSE = /\b([A-Z]\w*)(['’]s(?:\s+[a-z-]+)?)?\s+$/;
const LOOK = 80;

/**
 * True where the words beside a name of the war make it another one, or another's: "Germany's attack on
 * Ukraine", "invaded Ukraine in 2014", "cyber attack on Ukraine".
 * @param isKnown whether a name of the pack ends at a place of the text.
 */
export function isAnotherWar(
  text: string,
  start: number,
  end: number,
  isKnown: (end: number) => boolean,
): boolean {
  const from = Math.max(0, start - LOOK);
  const before = text.slice(from, start);
  if (OF_YEAR.test(text.slice(end, end + LOOK)) || NO_WAR.test(before)) return true;
  const owner = WHOSE.exec(before);
  // In a title all words have a capital, as have nouns in German; sanctions are of many states.
  if (!owner || !/^(?!sanc)[a-z]/.test(text.slice(start, end))) return false;
  const [, word = '', possessive] = owner;
  const at = from + owner.index;
  if (STATES.test(word)) return !isKnown(at + word.length);
  const isPlain =
    isOpener(word) ||
    isTitle(word) ||
    isAllCapitals(word) ||
    (!possessive && opensSentence(text, at));
  return !isPlain && !isKnown(at + word.length);
}
