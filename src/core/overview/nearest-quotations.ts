/** Of all that the pack quotes on an entity, what comes nearest to what a page says of it. */
import type { Pack, Quotation } from '../model/pack';
import { quotationsOf } from '../pack/brief';
import { unitsOf } from '../text/house-style';
import { sentenceAround } from '../text/sentence';
import { wordsOf } from '../text/words';
import { isCommon } from '../verdict/common-words';
import { inTellingOrder } from './telling-order';

/** A word that only the sentence around a quotation shares counts so much of one that it has itself. */
const AROUND = 0.4;
/** A quotation of so many words has to share twice as much: it holds some of every page's words. */
const LONG = 40;
/** What falls behind the best by more than this part of its score is not shown beside it. */
const FAR_BEHIND = 0.5;

/**
 * The quotations by or about an entity that share the rarest words with the page, the nearest first, of
 * each utterance the fullest; those far behind the best are left out. Where nothing is shared,
 * the most telling ones (see `inTellingOrder`).
 * @param around the page's sentence, or paragraph, around the mark.
 * @param most how many at most, one or more.
 */
export function nearestQuotations(
  pack: Pack,
  entity: string,
  around: string,
  most = 3,
): Quotation[] {
  const all = inTellingOrder(quotationsOf(pack, entity), entity);
  const weigh = weightsOf(pack, entity);
  const page = keysOf(around);
  const utterances = new Map(
    pack.utterances.flatMap((utterance) => utterance.quotations.map((id) => [id, utterance])),
  );
  const nearest = new Map<string, { quotation: Quotation; score: number }>();
  for (const quotation of all) {
    const utterance = utterances.get(quotation.id);
    const key = utterance?.id ?? quotation.id;
    const fullest = utterance?.versions.find((version) => version.class === 'fullest')?.quotation;
    const score = closeness(keysIn(pack, quotation), page, weigh);
    const known = nearest.get(key);
    const shown = known && quotation.id !== fullest ? known.quotation : quotation;
    nearest.set(key, { quotation: shown, score: Math.max(score, known?.score ?? 0) });
  }
  const ranked = [...nearest.values()].sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= best * FAR_BEHIND)
    .slice(0, most)
    .map(({ quotation }) => quotation);
}

/** The weights of the words that a quotation shares with the page, its own and those around it. */
function closeness(
  { own, around }: Keys,
  page: ReadonlySet<string>,
  weigh: (key: string) => number,
): number {
  let score = 0;
  for (const key of page)
    if (own.has(key)) score += weigh(key);
    else if (around.has(key)) score += AROUND * weigh(key);
  return score / (1 + own.size / LONG);
}

/**
 * What a shared word says: the more, the fewer quotations have it (inverse document frequency, Spärck
 * Jones 1972). The entity's own names say nothing: every such page has them.
 */
function weightsOf(pack: Pack, entity: string): (key: string) => number {
  const { quotations, entities } = pack;
  const names = entities.find(({ id }) => id === entity)?.names ?? [];
  const own = new Set(names.flatMap(({ text }) => [...keysOf(text)]));
  const having = new Map<string, number>();
  for (const quotation of quotations)
    for (const key of keysIn(pack, quotation).own) having.set(key, (having.get(key) ?? 0) + 1);
  return (key) =>
    own.has(key) ? 0 : Math.log(1 + quotations.length / (1 + (having.get(key) ?? 0)));
}

/** The words of a quotation, and those of the sentence that its source gives it in. */
interface Keys {
  own: ReadonlySet<string>;
  around: ReadonlySet<string>;
}

const read = new WeakMap<Quotation, Keys>();

/** The words of a quotation; read once for each quotation object, since every card asks for all. */
function keysIn(pack: Pack, quotation: Quotation): Keys {
  const before = read.get(quotation);
  if (before) return before;
  const { parts, passage } = quotation;
  const text = pack.sources.find(({ id }) => id === passage.source)?.text ?? '';
  const { start, end } = sentenceAround(text, passage.start, passage.end);
  const made = {
    own: new Set(parts.flatMap(({ exact }) => [...keysOf(exact)])),
    around: keysOf(text.slice(start, end)),
  };
  read.set(quotation, made);
  return made;
}

/** The words of a text that say something, by their stems. */
const keysOf = (text: string): Set<string> =>
  new Set(
    unitsOf(wordsOf(text))
      .map(({ house }) => house)
      .filter((key) => !isCommon(key))
      .map(stemOf),
  );

const ENDING = /(?<=.{4})(?:'s|s|ed|ing)$/;
const STEM = 6;

/** Coarse, for a ranking: "resigned" and "resignation" are alike, and few other words are. */
const stemOf = (key: string): string => key.replace(ENDING, '').slice(0, STEM);
