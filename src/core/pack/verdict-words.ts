/**
 * The one table of what verdicts are called and how they are told. It says what the sources carry,
 * never whether a page is right.
 */
import type { Utterance } from '../model/pack';
import {
  CHANGE_KINDS,
  type Change,
  MISATTRIBUTED,
  NOT_IN_THIS_PACK,
  type Verdict,
  type Wording,
} from '../model/verdicts';

/** Each verdict's word and shape: lines in a box of 16 by 16 units, told apart without colour. */
export const VERDICT_MARKS: Record<Verdict, { word: string; path: string }> = {
  verbatim: { word: 'Word for word', path: 'M3 6h10M3 10h10' },
  shortened: { word: 'Shortened', path: 'M3 6h10M3 10h4.5' },
  'house-style': {
    word: 'House style',
    path: 'M3 7c1.7-2 3.3-2 5-.8s3.3 1.2 5-.8M3 11c1.7-2 3.3-2 5-.8s3.3 1.2 5-.8',
  },
  marked: { word: 'Marked', path: 'M5.5 3h-3v10h3M10.5 3h3v10h-3M5.8 8h.01M8 8h.01M10.2 8h.01' },
  altered: { word: 'Altered', path: 'M3 6h10M3 10h10M11 2.5 5 13.5' },
  misattributed: {
    word: 'Misattributed',
    path: 'M2.5 5.5h10M10 3l2.7 2.5L10 8M13.5 11h-10M6 8.5 3.3 11 6 13.5',
  },
  'not in this pack': { word: 'Not in this pack', path: 'M8 3.5a4.5 4.5 0 1 0 .01 0z' },
};

/** What a version is to the fullest one of its utterance. */
export const CLASS_WORDS: Record<Utterance['versions'][number]['class'], string> = {
  fullest: 'the fullest version',
  identical: 'the same words as the fullest',
  shortened: 'shortened from the fullest',
  marked: 'differs from the fullest where it marks it',
  'house-style': 'the fullest in house style',
  altered: 'altered from the fullest',
};

/** What a verdict's sentence speaks of. */
export interface VerdictFacts {
  verdict: Verdict;
  /** null where no source carries the words. */
  wording: Wording | null;
  extends: boolean;
  changes: readonly Change[];
  /** At which ends the page leaves off words of the closest version. */
  cut: { start: boolean; end: boolean };
  /** How many sources carry the page's words unbroken, and how many there are. */
  carrying: number;
  sources: number;
  /** Whose words they are by the sources, and to whom the page gives them, by name. */
  speaker: string | null;
  attributedTo: string | null;
}

/** The verdict in a sentence or two. */
export function verdictInWords(facts: VerdictFacts): string {
  const { verdict, wording, sources } = facts;
  if (verdict === NOT_IN_THIS_PACK || wording === null)
    return sources === 1
      ? 'The one source does not carry this.'
      : `None of the ${sources} sources carries this.`;
  return [
    verdict === MISATTRIBUTED && givenAway(facts),
    WORDING_SENTENCES[wording](facts),
    facts.extends && 'The page’s quotation goes on; the sources do not carry the rest.',
  ]
    .filter(Boolean)
    .join(' ');
}

function givenAway({ speaker, attributedTo }: VerdictFacts): string {
  const owner = speaker === null ? 'somebody else’s' : `${speaker}’s`;
  return `These words are ${owner} in the sources; this page gives them to ${attributedTo ?? 'somebody else'}.`;
}

const WORDING_SENTENCES: Record<Wording, (facts: VerdictFacts) => string> = {
  verbatim: ({ carrying, sources }) =>
    sources === 1
      ? 'Word for word as in the one source.'
      : `Word for word as in ${carrying} of ${sources} sources.`,
  shortened: (facts) => `Words are left out ${endsInWords(facts)}.`,
  'house-style': (facts) =>
    facts.cut.start || facts.cut.end
      ? `Only spelling or form differs, and words are left out ${endsInWords(facts)}.`
      : 'Only spelling or form differs.',
  marked: () => 'Changed only where the page itself marks it, by an ellipsis or by brackets.',
  altered: ({ changes }) => {
    const ways = WAYS.filter((way) => changes.some((change) => wayOf(change) === way));
    return ways.length === 0
      ? 'The words differ from every source’s, with no mark.'
      : `Words are ${listed(ways)}, with no mark.`;
  },
};

const endsInWords = ({ cut: { start, end } }: VerdictFacts): string =>
  start && end ? 'at the beginning and the end' : start ? 'at the beginning' : 'at the end';

const WAYS = ['exchanged', 'put in', 'left out', 'put in another order'] as const;

function wayOf({ from, to }: Change): (typeof WAYS)[number] {
  if (!from) return 'put in';
  if (!to) return 'left out';
  return inAnyOrder(from) === inAnyOrder(to) ? 'put in another order' : 'exchanged';
}

const inAnyOrder = (words: string): string => words.toLowerCase().split(/\s+/).sort().join(' ');

/** "a", "a and b", "a, b and c" */
function listed(words: readonly string[]): string {
  const [last, ...before] = [...words].reverse();
  return before.length > 0 ? `${before.reverse().join(', ')} and ${last}` : (last ?? '');
}

/** The changes worth a flag, in words, by kind: “18” became “80”. Plain wording has none. */
export function flagsOf(changes: readonly Change[]): string[] {
  const flags = CHANGE_KINDS.flatMap((kind) =>
    kind === 'wording' ? [] : changes.filter((change) => change.kind === kind).map(flagOf),
  );
  return [...new Set(flags)];
}

function flagOf({ kind, from, to }: Change): string {
  if (from && to) return `“${from}” became “${to}”`;
  const words = from || to;
  // "a “not” was added", and "“Ukraine” was added".
  const article =
    kind !== 'negation' || /\s/.test(words) ? '' : /^[aeiou]/i.test(words) ? 'an ' : 'a ';
  return `${article}“${words}” was ${to ? 'added' : 'dropped'}`;
}
