import { countBits, editCounter, editsAllowed, letterBits } from './edits';

/** Every distinct word of what is searched, in code-unit order, with the postings of each. */
export interface Vocabulary {
  words: readonly string[];
  /** By word: its letters as bits, see `letterBits`. */
  bits: Int32Array;
  /** By word: where its postings begin; one more at the end. */
  from: Int32Array;
  postings: Int32Array;
}

/** A word of the vocabulary for a typed one, and how well it fits: 1 is the word itself. */
export interface Alternative {
  word: number;
  fit: number;
}

const EXACT = 1;
const BEGINS = 0.8;
const CLOSE = 0.5;
/** Taken off for each edit, and for a word that only begins like it. */
const EDIT = 0.1;
const UNFINISHED = 0.05;

/** Builds a vocabulary of (word, posting) pairs, each posting kept in the order given. */
export function buildVocabulary(pairs: Iterable<readonly [string, number]>): Vocabulary {
  const numbers = new Map<string, number>();
  const wordOf: number[] = [];
  const postingOf: number[] = [];
  for (const [key, posting] of pairs) {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    wordOf.push(number);
    postingOf.push(posting);
  }
  const words = [...numbers.keys()].sort();
  const place = new Int32Array(words.length);
  words.forEach((word, i) => {
    place[numbers.get(word) as number] = i;
  });
  const from = new Int32Array(words.length + 1);
  for (const word of wordOf) (from[(place[word] as number) + 1] as number)++;
  for (let i = 1; i < from.length; i++) from[i] = (from[i] as number) + (from[i - 1] as number);
  const next = from.slice();
  const postings = new Int32Array(postingOf.length);
  wordOf.forEach((word, i) => {
    const at = place[word] as number;
    postings[next[at] as number] = postingOf[i] as number;
    (next[at] as number)++;
  });
  return { words, bits: Int32Array.from(words, letterBits), from, postings };
}

/** The words that are `key` or begin with it, the word itself first. */
export function asTyped({ words }: Vocabulary, key: string): Alternative[] {
  const found: Alternative[] = [];
  for (let i = firstFrom(words, key); words[i]?.startsWith(key); i++)
    found.push({ word: i, fit: words[i] === key ? EXACT : BEGINS });
  return found;
}

/** The words that are `key` but for a few edits, the nearest first. */
export function nearly(
  { words, bits }: Vocabulary,
  key: string,
  unfinished: boolean,
): Alternative[] {
  const most = editsAllowed(key);
  if (most === 0) return [];
  const own = letterBits(key);
  const count = editCounter(key, most);
  const found: Alternative[] = [];
  for (let i = 0; i < words.length; i++) {
    const other = bits[i] as number;
    // An edit brings in one letter at most, and takes out one.
    if (countBits(own & ~other) > most) continue;
    const word = words[i] as string;
    const mayBeWhole = word.length - key.length <= most && countBits(other & ~own) <= most;
    if (!mayBeWhole && !unfinished) continue;
    const { whole, beginning } = count(word);
    if (whole <= most) found.push({ word: i, fit: CLOSE - EDIT * whole });
    else if (unfinished && beginning <= most)
      found.push({ word: i, fit: CLOSE - EDIT * beginning - UNFINISHED });
  }
  return found.sort((a, b) => b.fit - a.fit);
}

/** The number of the first word that is `key` or comes after it. */
function firstFrom(words: readonly string[], key: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
