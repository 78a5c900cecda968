import { withoutInvisible } from '../text/fold';
import { STATES } from './body';
import { isOpener, isTitle } from './context-words';
import { isAllCapitals, opensSentence } from './words-around';

/** Before the year in which the war of the pack began. */
const YEAR = '(?:1\\d\\d\\d|20[01]\\d|202[01])(?!\\d)';
/** "invaded Ukraine in 2014", "Angriff auf die Ukraine im Juni 1941", "invasion of Ukraine (1941)". */
const OF_YEAR = new RegExp(
  `^(?:\\s+[A-Z]\\w+)?\\s+(?:(?:\\(|(?:in|of|from|im|en|del?|nel|w|в|у)\\s+(?:[^\\s\\d.,]+\\s+)?)${YEAR}|(?:19\\d\\d|20[01]\\d)(?!\\d|\\s+[a-z]+s\\b))`,
);
/** "the 2014 invasion", "In 1941 the Wehrmacht attacked"; and what is no war, but a deed in one. */
const NO_WAR = new RegExp(
  `(?:(?:\\b[Tt]he|\\b[Ii]ts|['’]s)\\s+${YEAR}\\s+(?:[A-Z]\\w+\\s+)?|` +
    `\\bIn\\s+(?:[A-Z]\\w+\\s+)?${YEAR},?\\s+(?:(?!before|ahead|prior|long|years?|and|but|when)[^\\s,;]+\\s+){0,4}|` +
    '(?:[Cc]yber|ware|missile)[\\s-]*)$',
);
/** The army of the state that the war of the pack is told of, and what all of them are called. */
const ARMY = /\bRuss\w+(?:['’]s)?(?:\s+[A-Z]\w+){1,3}(?:['’]s)?\s+$|\b(?:Wagner|Europe)['’]s\s+$/;
/** Whoever began it: "Israel's brutal", "Nazi". */
const WHOSE = /\b([A-Z]\w*)(['’]s(?:\s+[a-z-]+)?)?\s+$/;
/** What stands between the name of whoever began it and the name of the war. */
const BETWEEN = /^(?:['’]s(?:\s+[a-z-]+)?)?\s+$/;
const LOOK = 80;

/**
 * True where the words beside a name of the war make it another one, or another's: "Germany's attack on
 * Ukraine", "invaded Ukraine in 2014", "cyber attack on Ukraine".
 * @param nameEnd where the last of the page's names before it ends.
 */
export function isAnotherWar(text: string, start: number, end: number, nameEnd: number): boolean {
  const before = withoutInvisible(text.slice(Math.max(0, start - LOOK), start));
  if (OF_YEAR.test(withoutInvisible(text.slice(end, end + LOOK))) || NO_WAR.test(before))
    return true;
  const owner = WHOSE.exec(before);
  // In a title all words have a capital, as have nouns in German; sanctions are of many states.
  if (!owner || !/^(?!sanc)[a-z]/.test(withoutInvisible(text.slice(start, end)))) return false;
  if (BETWEEN.test(withoutInvisible(text.slice(nameEnd, start))) || ARMY.test(before)) return false;
  const [, word = '', possessive] = owner;
  if (STATES.test(word)) return true;
  const isPlain = isOpener(word) || isTitle(word) || isAllCapitals(word);
  return !isPlain && !(!possessive && opensSentence(before, owner.index));
}
