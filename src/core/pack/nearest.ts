/** Only as much of a text as a message can show. */
const SHOWN = 160;

const fold = (text: string) =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, ' ');

/**
 * The stretch of a text that comes nearest to some words, by the fewest edits (Sellers, "The Theory
 * and Computation of Evolutionary Distances", 1980): one column of the edit table per character of
 * the text, where a match may start anywhere at no cost. Case and shape of quotation marks do not
 * count. Null where more than half of the words would have to change.
 */
export function nearestPassage(text: string, words: string): { start: number; end: number } | null {
  const pattern = fold(words.slice(0, SHOWN));
  const haystack = fold(text);
  // A character that lower-cases to two would shift the offsets: then better none than a wrong one.
  if (haystack.length !== text.length) return null;
  let cost = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let from = new Array<number>(pattern.length + 1).fill(0);
  let best = { cost: Math.floor(pattern.length / 2) + 1, start: 0, end: 0 };
  for (let end = 1; end <= haystack.length; end++) {
    const nextCost = [0];
    const nextFrom = [end];
    for (let i = 1; i <= pattern.length; i++) {
      const same = pattern[i - 1] === haystack[end - 1] ? 0 : 1;
      const options = [
        { cost: (cost[i - 1] ?? 0) + same, from: from[i - 1] ?? 0 },
        { cost: (cost[i] ?? 0) + 1, from: from[i] ?? 0 },
        { cost: (nextCost[i - 1] ?? 0) + 1, from: nextFrom[i - 1] ?? 0 },
      ];
      const least = options.reduce((a, b) => (b.cost < a.cost ? b : a));
      nextCost.push(least.cost);
      nextFrom.push(least.from);
    }
    cost = nextCost;
    from = nextFrom;
    const reached = cost[pattern.length] ?? 0;
    if (reached < best.cost) best = { cost: reached, start: from[pattern.length] ?? 0, end };
  }
  if (best.end === 0) return null;
  const found = text.slice(best.start, best.end);
  return {
    start: best.end - found.trimStart().length,
    end: best.start + found.trimEnd().length,
  };
}
