/**
 * Looks for many words at once, wherever in a text they stand: the algorithm of Wu and Manber. Of a
 * window of some characters it reads the last, and a table tells how far it may be pushed on until they
 * may stand at a word's beginning: most of a text is never looked at. Shorter words are looked for apart.
 *
 * Tried and left: an alternation in a regular expression, which takes twice as long where it is warm, and
 * on a page's first reading more to compile than all else does; and looking for the beginnings of words
 * alone, which in a text of several blocks with nothing between them are not known.
 * @see Sun Wu, Udi Manber: A fast algorithm for multi-pattern searching. University of Arizona, TR-94-17.
 */

/**
 * Tells of each place of one of the words in a text, whatever stands around it, more or less in order:
 * which of the list it is, and where it begins. Ends, and gives true, once `found` does.
 * @param hasNoFar the text has none of FAR, which spares looking for some words.
 */
export type WordSearch = (text: string, found: Found, hasNoFar?: boolean) => boolean;

type Found = (word: number, at: number) => boolean;

/** Letters beyond those of the Latin script, most of them, as in a class of an expression. */
export const FAR = '\\u0370-\\u1fff\\u2c00-\\uffff';
const IS_FAR = new RegExp(`[${FAR}]`);

/** Code units of the window; words of fewer are few, and looked for apart. */
const WINDOW = 5;
/** Of these the ones that are read. */
const BLOCK = 3;
/** How far the window goes on where no word has what was read. */
const FURTHEST = WINDOW - BLOCK + 1;
/** Bits by which a code unit is pushed on before the next: those of a whole block leave what is before it out. */
const UNIT_BITS = 5;
/** Some thousand blocks are in words, and are to fall apart. */
const BLOCK_MASK = (1 << (BLOCK * UNIT_BITS)) - 1;
/** The same for the first WINDOW code units of a word. */
const BEGINNING_BITS = 13;
const BEGINNING_MASK = (1 << BEGINNING_BITS) - 1;
/**
 * The last of the code units that are in none of the windows: what lies between words, most of all on pages
 * whose lines are indented, lets a window that ends on it be pushed on by all of its length.
 */
const LAST_BETWEEN = 0x20;

/** Words of a list at most: their places are kept in 16 bits, as every page keeps them. */
const MOST_WORDS = 0xffff;

/**
 * Opens a search for all words of a list together.
 * @throws {RangeError} where the list has more than MOST_WORDS.
 */
export function openWordSearch(words: readonly string[]): WordSearch {
  if (words.length > MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words`);
  const shorts: number[] = [];
  const long = openLong(words, shorts);
  const short = openShort(words, shorts);
  return (text, found, hasNoFar) => long(text, found) || short(text, found, hasNoFar);
}

const blockAt = (text: string, last: number): number =>
  ((text.charCodeAt(last - 2) << (2 * UNIT_BITS)) ^
    (text.charCodeAt(last - 1) << UNIT_BITS) ^
    text.charCodeAt(last)) &
  BLOCK_MASK;

/** Of the first block and the last one, which have a code unit in common. */
const beginningOf = (first: number, last: number): number =>
  (Math.imul(first, 31) + last) & BEGINNING_MASK;

/**
 * Every page has this made anew, before the browser has compiled anything of it: each word is gone through
 * once, with no expression and no call that can be spared.
 * @param shorts takes the places of the words that are too short.
 */
function openLong(words: readonly string[], shorts: number[]): WordSearch {
  const steps = new Uint8Array(BLOCK_MASK + 1).fill(FURTHEST);
  /** By their beginnings the first of some words, and by each the next of them: their places, plus one. */
  const firsts = new Uint16Array(BEGINNING_MASK + 1);
  const nexts = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    let first = 0;
    let block = 0;
    let at = 0;
    for (; at < WINDOW; at++) {
      const unit = word.charCodeAt(at);
      // Behind the word's end it is no number.
      if (!(unit > LAST_BETWEEN)) break;
      // What `blockAt` gives, by the one before.
      block = ((block << UNIT_BITS) ^ unit) & BLOCK_MASK;
      if (at < BLOCK - 1) continue;
      if (at === BLOCK - 1) first = block;
      const step = WINDOW - 1 - at;
      if (step < (steps[block] as number)) steps[block] = step;
    }
    if (at < WINDOW) {
      shorts.push(i);
      continue;
    }
    const beginning = beginningOf(first, block);
    nexts[i] = firsts[beginning] as number;
    firsts[beginning] = i + 1;
  }
  const isOneAt = (first: number, text: string, start: number, found: Found): boolean => {
    for (let word = first; word > 0; word = nexts[word - 1] as number)
      if (text.startsWith(words[word - 1] as string, start) && found(word - 1, start)) return true;
    return false;
  };
  // As little as can be is in this loop: browsers make the fastest code of a short one.
  return (text, found) => {
    const { length } = text;
    for (let last = WINDOW - 1; last < length; ) {
      if (text.charCodeAt(last) <= LAST_BETWEEN) {
        last += WINDOW;
        continue;
      }
      const step = steps[blockAt(text, last)] as number;
      if (step > 0) {
        last += step;
        continue;
      }
      const start = last - WINDOW + 1;
      const beginning = beginningOf(blockAt(text, start + BLOCK - 1), blockAt(text, last));
      const first = firsts[beginning] as number;
      if (first > 0 && isOneAt(first, text, start, found)) return true;
      last++;
    }
    return false;
  };
}

/** Short words with the same first character. */
interface Group {
  /** All that they have in common at their beginning. */
  prefix: string;
  /** Their characters behind the first. */
  seconds: string;
  /** Their places in the list. */
  words: number[];
}

/** Latin ones group by group: for one character browsers look in the machine's widest steps. */
function openShort(words: readonly string[], shorts: readonly number[]): WordSearch {
  const groups = new Map<string, Group>();
  for (const i of shorts) {
    const word = words[i] as string;
    if (word === '') continue;
    const group = groups.get(word.charAt(0)) ?? { prefix: word, seconds: '', words: [] };
    groups.set(word.charAt(0), group);
    while (!word.startsWith(group.prefix)) group.prefix = group.prefix.slice(0, -1);
    group.seconds += word.charAt(1);
    group.words.push(i);
  }
  const near = [...groups].flatMap(([first, group]) => (IS_FAR.test(first) ? [] : group));
  const firsts = [...groups.keys()].filter((first) => IS_FAR.test(first));
  // One by one browsers would look for a half of each, which may be that of a space.
  const far = firsts.length > 0 ? new RegExp(`[${firsts.join('')}]`, 'g') : null;
  const isFound = ({ seconds, words: own }: Group, text: string, at: number, found: Found) => {
    // One of them may have no second character, of which every string is said to include one.
    if (seconds.indexOf(text.charAt(at + 1)) < 0 && seconds.length === own.length) return false;
    for (const word of own)
      if (text.startsWith(words[word] as string, at) && found(word, at)) return true;
    return false;
  };
  return (text, found, hasNoFar = false) => {
    for (const group of near) {
      const { prefix } = group;
      for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1))
        if (isFound(group, text, at, found)) return true;
    }
    if (far === null || hasNoFar) return false;
    for (const { 0: first, index } of text.matchAll(far))
      if (isFound(groups.get(first) as Group, text, index, found)) return true;
    return false;
  };
}
