/** Names and a text made by rule, the same at every run. */

const SYLLABLES =
  'ka lo mi ru ven tor bas del fin gor hal jun kel lam nor pol quin ras sel tur vik wes xan yor zel';
const PROSE =
  'the of and to in that was for with as on by from at which were are this have had not but all one ' +
  'their there been would when what more about some could other into than then them only over after ' +
  'government people country minister letter morning report agency member council border evening';

/** A small linear congruential generator (Park and Miller, 1988): equal seeds give equal runs. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `count` different names of two words each. */
export function sampleNames(count: number): string[] {
  const next = random(7);
  const syllables = SYLLABLES.split(' ');
  const pick = () => syllables[Math.floor(next() * syllables.length)] as string;
  const names = new Set<string>();
  while (names.size < count) {
    const given = pick() + pick() + (next() < 0.5 ? pick() : '');
    names.add(`${capital(given)} ${capital(pick() + pick() + pick() + pick())}`);
  }
  return [...names];
}

/** About `length` characters of prose in which one word of 200 is one of `names`. */
export function sampleText(names: readonly string[], length: number): string {
  const next = random(11);
  const words = PROSE.split(' ');
  const parts: string[] = [];
  for (let written = 0; written < length; ) {
    const from = next() < 0.005 ? names : words;
    const word = from[Math.floor(next() * from.length)] as string;
    parts.push(word, next() < 0.08 ? '. ' : ' ');
    written += word.length + 1;
  }
  return parts.join('');
}
