import { isCommon } from '../verdict/common-words';

/** A phrase by its words, each by the stems that may stand for it. */
export type Phrase = readonly (readonly string[])[];

/**
 * Stems of which every phrase has `times` words, or as many as it has: a weighted cover, each time by the
 * stem that covers most for its cost (Chvátal 1979). Same input, same stems.
 */
export function cover(phrases: readonly Phrase[], times: number): string[] {
  const bearers = new Map<string, Set<number>>();
  const wanted = phrases.map((words) => Math.min(times, words.filter((w) => w.length > 0).length));
  phrases.forEach((words, phrase) => {
    for (const stem of words.flat())
      bearers.set(stem, (bearers.get(stem) ?? new Set()).add(phrase));
  });
  const chosen: string[] = [];
  for (;;) {
    const best = mostWorth(bearers, wanted);
    if (best === null) return chosen;
    chosen.push(best);
    for (const phrase of [...(bearers.get(best) ?? [])]) {
      wanted[phrase] = (wanted[phrase] as number) - 1;
      // Another beginning of the same word adds nothing to this phrase.
      const words = phrases[phrase]?.filter((stems) => stems.includes(best)) ?? [];
      for (const stem of words.flat()) bearers.get(stem)?.delete(phrase);
    }
  }
}

function mostWorth(bearers: Map<string, Set<number>>, wanted: readonly number[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [stem, phrases] of bearers) {
    for (const phrase of phrases) if ((wanted[phrase] as number) <= 0) phrases.delete(phrase);
    if (phrases.size === 0) bearers.delete(stem);
    const worth = phrases.size / costOf(stem);
    if (worth > most || (worth === most && best !== null && stem < best))
      [best, most] = [stem, worth];
  }
  return best;
}

/** How often a stem is to be expected on any page; an order, no frequency. */
function costOf(stem: string): number {
  const short = 2 ** Math.max(0, 8 - stem.length);
  const plain = stem.charAt(0) === stem.charAt(0).toLowerCase() ? 6 : 1;
  return short * plain * (isCommonplace(stem.toLowerCase()) ? 40 : 1);
}

const isCommonplace = (stem: string): boolean =>
  isCommon(stem) || COMMONPLACE.some((word) => word.startsWith(stem) || stem.startsWith(word));

/** Beginnings of words that the news of any day and any country are full of. */
const COMMONPLACE = (
  'peop work coun mini fore natio unit inter gove right human perm offi dipl presi secr econ worl forum ' +
  'fede repub miss repre publi commi organ secur assem gener state euro amer conse consi const marin ' +
  'droit homme march associ world econo exter exté regi gouv gobi affa free watch hard'
).split(' ');
