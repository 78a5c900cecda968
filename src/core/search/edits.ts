/** Words of fewer letters are taken as they are typed: with one edit they would be other words. */
const LETTERS_FOR_ONE = 4;
const LETTERS_FOR_TWO = 8;

/** How many edits a typed word may be away from what is found. */
export function editsAllowed(key: string): number {
  if (key.length < LETTERS_FOR_ONE || /\p{N}/u.test(key)) return 0;
  return key.length < LETTERS_FOR_TWO ? 1 : 2;
}

/** The letters of a word as bits, several letters to a bit: a quick no before edits are counted. */
export function letterBits(key: string): number {
  let bits = 0;
  for (let i = 0; i < key.length; i++) bits |= 1 << (key.charCodeAt(i) & 31);
  return bits;
}

/** How many bits are set. */
export function countBits(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
}

/** How far a typed word is from another: from the whole of it, and from its nearest beginning. */
export interface Edits {
  whole: number;
  beginning: number;
}

/**
 * Counts the fewest insertions, deletions, replacements and swaps of neighbours that lead from a typed
 * word to others (optimal string alignment); `most + 1` stands for more than `most`. The answer is the
 * same object at each call: a search asks for the edits to every word that it knows.
 */
export function editCounter(typed: string, most: number): (word: string) => Readonly<Edits> {
  const longest = typed.length + most;
  let before = new Uint16Array(longest + 1);
  let row = new Uint16Array(longest + 1);
  let next = new Uint16Array(longest + 1);
  const edits: Edits = { whole: 0, beginning: 0 };
  const tooMany = () => {
    edits.whole = edits.beginning = most + 1;
    return edits;
  };
  return (word) => {
    if (typed.length - word.length > most) return tooMany();
    const width = Math.min(word.length, longest);
    for (let j = 0; j <= width; j++) row[j] = j;
    let least = 0;
    for (let i = 1; i <= typed.length; i++) {
      const [letter, last] = [typed.charCodeAt(i - 1), typed.charCodeAt(i - 2)];
      next[0] = least = i;
      for (let j = 1; j <= width; j++) {
        const other = word.charCodeAt(j - 1);
        let cost = (row[j - 1] as number) + (letter === other ? 0 : 1);
        cost = Math.min(cost, (row[j] as number) + 1, (next[j - 1] as number) + 1);
        if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && last === other)
          cost = Math.min(cost, (before[j - 2] as number) + 1);
        next[j] = cost;
        if (cost < least) least = cost;
      }
      if (least > most) return tooMany();
      [before, row, next] = [row, next, before];
    }
    edits.beginning = least;
    edits.whole =
      word.length <= longest ? Math.min(row[word.length] as number, most + 1) : most + 1;
    return edits;
  };
}
