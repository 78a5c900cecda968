/**
 * Looks for many words at once. Browsers compile an alternation of plain words to code that skips ahead
 * to what one of them begins with: capitals are rare in a text, and of the other words each is looked for
 * from its rarest letter on, which halves the time of a search for them from their beginnings.
 */

/**
 * Tells of each place of one of the words in a text, whatever stands around it, more or less in order:
 * which of the list it is, and where it begins. Ends, and gives true, once `found` does.
 */
export type WordSearch = (text: string, found: (word: number, at: number) => boolean) => boolean;

/** A word, by its place in the list, and how many of its code units stand before what is looked for. */
interface Looked {
  word: number;
  before: number;
}

/** Letters from the rarest to the most frequent in the languages of most pages; others are rarer. */
const BY_FREQUENCY = 'zqjxkvbpygfwmucldrhsnioate';
/** Code units that an expression has of a longer word at least: fewer stand in too many others. */
const LEAST = 6;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** Searches that find all words of a list together, each by one of them. */
export function openWordSearches(
  words: readonly string[],
  isMeant: (word: string) => boolean = () => true,
): WordSearch[] {
  const all = new Set(words);
  const capitals: Looked[] = [];
  const letters: Looked[] = [];
  for (const [i, word] of words.entries()) {
    if (!isMeant(word)) continue;
    const low = word.charAt(0).toLowerCase() + word.slice(1);
    const before = all.has(low) ? rarestIn(low) : 0;
    // At the beginning of a sentence a word is the same without its first letter.
    (word === low || before > 0 ? letters : capitals).push({ word: i, before });
  }
  return [capitals, letters]
    .filter(({ length }) => length > 0)
    .map((looked) => openSearch(words, looked));
}

function openSearch(words: readonly string[], looked: readonly Looked[]): WordSearch {
  const partOf = ({ word, before }: Looked) => (words[word] as string).slice(before);
  // An alternation takes the first that fits: of two that begin alike the longer has to come first.
  const alternatives = [...new Set(looked.map(partOf))].sort().reverse();
  const expression = new RegExp(
    alternatives.map((part) => part.replace(SPECIAL, '\\$&')).join('|'),
    'g',
  );
  const known = new Map<string, readonly Looked[]>();
  // Few of them are ever met, so that no list is kept for each.
  const lookedFor = (part: string): readonly Looked[] => {
    const before = known.get(part);
    if (before) return before;
    const all = looked.filter((one) => part.startsWith(partOf(one)));
    known.set(part, all);
    return all;
  };
  return (text, found) => {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const { index } = match;
      for (const { word, before } of lookedFor(match[0])) {
        const at = index - before;
        if (before > 0 && !text.startsWith(words[word] as string, at)) continue;
        if (found(word, at)) return true;
      }
      // Another may begin within this one.
      expression.lastIndex = index + 1;
    }
    return false;
  };
}

/** Where in a word its rarest letters stand, behind its first; 0 in a short one. */
function rarestIn(word: string): number {
  let rarest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at + LEAST <= word.length; at++) {
    const frequency = frequencyOf(word, at) * BY_FREQUENCY.length + frequencyOf(word, at + 1);
    if (frequency < least) [rarest, least] = [at, frequency];
  }
  return rarest;
}

const frequencyOf = (word: string, at: number): number => BY_FREQUENCY.indexOf(word.charAt(at));
