import type { Range } from '../model/verdicts';
import { endOfLetters, type Term, termsOf } from './terms';

/** How a text has what was typed; the first that fits, in this order. */
export const MATCHES = ['exact', 'begins', 'words', 'close'] as const;
export type Match = (typeof MATCHES)[number];

/** Where a text has what was typed. */
export interface Placed {
  match: Match;
  /** The words stand one after another, as they were typed. */
  inOrder: boolean;
  /** What to highlight, in order, in code units of the text; only the letters that were typed. */
  ranges: Range[];
}

/** One typed word, and the words that are close to it. */
export interface Typed {
  key: string;
  close: ReadonlySet<string>;
}

/** Finds the typed words in a text that was found by them; one may stand in a speaker's name. */
export function place(text: string, typed: readonly Typed[]): Placed {
  const terms = termsOf(text);
  const placed = typed.map((one) => placesOf(text, terms, one));
  const inOrder = (placed[0]?.at ?? []).some((first) =>
    placed.every(({ at }, i) => at.includes(first + i)),
  );
  const begins = inOrder && placed.every(({ at }, i) => at.includes(i));
  const isWhole = placed.every(({ how }) => how === 'exact') && terms.length === typed.length;
  const isClose = placed.some(({ how }) => how === 'close');
  const match = isClose ? 'close' : begins ? (isWhole ? 'exact' : 'begins') : 'words';
  return { match, inOrder, ranges: joined(placed.flatMap(({ ranges }) => ranges)) };
}

/** The best places of one typed word: as it is, else as a beginning, else with a few edits. */
function placesOf(text: string, terms: readonly Term[], { key, close }: Typed) {
  const kinds: ['exact' | 'begins' | 'close', (term: Term, i: number) => boolean][] = [
    ['exact', (term) => term.key === key],
    ['begins', (term, i) => term.key.startsWith(key) || compound(terms, i).startsWith(key)],
    ['close', (term) => close.has(term.key)],
  ];
  for (const [how, fits] of kinds) {
    const at = terms.flatMap((term, i) => (fits(term, i) ? [i] : []));
    if (at.length === 0) continue;
    const ranges = at.map((i) => {
      const { start, end } = terms[i] as Term;
      return { start, end: how === 'begins' ? typedEnd(text, terms, i, key) : end };
    });
    return { how, at, ranges };
  }
  return { how: 'exact' as const, at: [], ranges: [] };
}

/** A word and the one that a hyphen joins to it, as one word. */
const compound = (terms: readonly Term[], i: number): string => {
  const next = terms[i + 1];
  return next?.hyphened ? (terms[i]?.key ?? '') + next.key : '';
};

function typedEnd(text: string, terms: readonly Term[], i: number, key: string): number {
  const { start, key: own } = terms[i] as Term;
  if (own.length >= key.length) return endOfLetters(text, start, key.length);
  const next = terms[i + 1] as Term;
  return endOfLetters(text, next.start, key.length - own.length);
}

/** In order, those that touch or overlap as one. */
function joined(ranges: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}
