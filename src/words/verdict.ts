/** How verdicts are told. It is said what the sources carry, never whether a page is right. */
import type { VerdictBrief } from '../core/model/verdict-brief';
import {
  CHANGE_KINDS,
  type Change,
  MISATTRIBUTED,
  NOT_IN_THIS_PACK,
  VERDICTS,
  type Verdict,
} from '../core/model/verdicts';
import type { SharedKey } from './keys';
import type { Words } from './words';

type Shared = Words<SharedKey>;
/** What a verdict's sentence speaks of. */
export type VerdictFacts = Pick<
  VerdictBrief,
  | 'verdict'
  | 'wording'
  | 'changes'
  | 'cut'
  | 'carrying'
  | 'sources'
  | 'extends'
  | 'speaker'
  | 'attributedTo'
>;

/** The verdict in a sentence or two. */
export function verdictInWords(words: Shared, facts: VerdictFacts): string {
  const { verdict, wording, sources } = facts;
  if (verdict === NOT_IN_THIS_PACK || wording === null)
    return words.say('shared.sentence.none', { n: sources });
  return [
    verdict === MISATTRIBUTED && givenAway(words, facts),
    wordingInWords(words, facts, wording),
    facts.extends && words.say('shared.sentence.extends'),
  ]
    .filter(Boolean)
    .join(' ');
}

function givenAway(words: Shared, { speaker, attributedTo }: VerdictFacts): string {
  if (speaker && attributedTo)
    return words.say('shared.sentence.givenAway', {
      speaker: speaker.name,
      other: attributedTo.name,
    });
  if (speaker) return words.say('shared.sentence.givenAwayToNobody', { speaker: speaker.name });
  if (attributedTo)
    return words.say('shared.sentence.givenAwayByNobody', { other: attributedTo.name });
  return words.say('shared.sentence.givenAwayUnknown');
}

function wordingInWords(
  words: Shared,
  { carrying, sources, cut, changes }: VerdictFacts,
  wording: NonNullable<VerdictFacts['wording']>,
): string {
  const end = cut.start && cut.end ? 'both' : cut.start ? 'start' : 'end';
  switch (wording) {
    case 'verbatim':
      return words.say('shared.sentence.verbatim', { carrying, n: sources });
    case 'shortened':
      return words.say(`shared.sentence.shortened.${end}`);
    case 'house-style':
      return cut.start || cut.end
        ? words.say(`shared.sentence.house-style.${end}`)
        : words.say('shared.sentence.house-style');
    case 'marked':
      return words.say('shared.sentence.marked');
    case 'altered': {
      const ways = WAYS.filter((way) => changes.some((change) => wayOf(change) === way));
      return ways.length === 0
        ? words.say('shared.sentence.altered')
        : words.say('shared.sentence.alteredBy', {
            ways: words.list(ways.map((way) => words.say(`shared.way.${way}`))),
          });
    }
  }
}

const WAYS = ['exchanged', 'added', 'dropped', 'moved'] as const;

function wayOf({ from, to }: Change): (typeof WAYS)[number] {
  if (!from) return 'added';
  if (!to) return 'dropped';
  return inAnyOrder(from) === inAnyOrder(to) ? 'moved' : 'exchanged';
}

const inAnyOrder = (text: string): string => text.toLowerCase().split(/\s+/).sort().join(' ');

/** The changes worth a flag, in words, by kind: “18” became “80”. Plain wording has none. */
export function flagsInWords(words: Shared, changes: readonly Change[]): string[] {
  const flags = CHANGE_KINDS.flatMap((kind) =>
    kind === 'wording'
      ? []
      : changes.filter((change) => change.kind === kind).map((change) => flagOf(words, change)),
  );
  return [...new Set(flags)];
}

function flagOf(words: Shared, { from, to }: Change): string {
  if (from && to) return words.say('shared.flag.became', { from, to });
  return to
    ? words.say('shared.flag.added', { words: to })
    : words.say('shared.flag.dropped', { words: from });
}

/** "2 word for word, 1 altered, 1 not in this pack", in the order in which verdicts are given. */
export function verdictCounts(words: Shared, records: readonly { verdict: Verdict }[]): string {
  return VERDICTS.map((verdict) => ({
    verdict,
    n: records.filter((record) => record.verdict === verdict).length,
  }))
    .filter(({ n }) => n > 0)
    .map(({ verdict, n }) => words.say(`shared.verdictCount.${verdict}`, { n }))
    .join(', ');
}
