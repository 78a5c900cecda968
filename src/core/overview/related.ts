/** Which entities have to do with one: by what the sources put together, never by guessing. */
import type { EntityType, Pack } from '../model/pack';
import { sentenceAround } from '../text/sentence';

/** How two entities can be related, the strongest first; the weight of one such tie. */
const WEIGHTS = { quotations: 3, events: 3, statements: 2, sentences: 1 };
export type Tie = keyof typeof WEIGHTS;

export interface Related {
  id: string;
  type: EntityType;
  name: string;
  /**
   * How many of each: quotations in which one speaks to, or of, the other, or both are spoken of; events
   * with both; statements on one whose value or origin is the other; sentences that name both.
   */
  ties: Record<Tie, number>;
}

/**
 * The entities related to one, the most closely first, then in pack order; empty for an unknown id.
 * @param most how many at most.
 */
export function relatedTo(pack: Pack, id: string, most = 12): Related[] {
  const ties = new Map<string, Related['ties']>();
  const tie = (kind: Tie, group: Iterable<string | null | undefined>) => {
    const members = new Set(group);
    if (!members.has(id)) return;
    for (const other of members) {
      if (other === id || other === null || other === undefined) continue;
      const known = ties.get(other) ?? { quotations: 0, events: 0, statements: 0, sentences: 0 };
      known[kind]++;
      ties.set(other, known);
    }
  };
  for (const { speaker, to, about } of pack.quotations) tie('quotations', [speaker, to, ...about]);
  for (const event of pack.entities)
    if (event.type === 'Event')
      tie('events', [event.id, event.actor, ...(event.participants ?? [])]);
  for (const { subject, kind, values } of pack.statements)
    tie('statements', [
      subject,
      ...values.flatMap(({ normal, origin }) => [kind === 'name' ? normal : null, origin]),
    ]);
  for (const group of sentencesOf(pack)) tie('sentences', group);
  const score = (one: Related) =>
    (Object.keys(WEIGHTS) as Tie[]).reduce((sum, kind) => sum + WEIGHTS[kind] * one.ties[kind], 0);
  return pack.entities
    .flatMap(({ id: other, type, name }) => {
      const found = ties.get(other);
      return found ? [{ id: other, type, name, ties: found }] : [];
    })
    .sort((a, b) => score(b) - score(a))
    .slice(0, most);
}

const sentences = new WeakMap<Pack, Set<string>[]>();

/** The entities of each sentence that names any. */
function sentencesOf(pack: Pack): Set<string>[] {
  const known = sentences.get(pack);
  if (known) return known;
  const found = new Map<string, Set<string>>();
  const texts = new Map(pack.sources.map(({ id, text }) => [id, text]));
  for (const { id, passages } of pack.entities)
    for (const { source, start, end } of passages) {
      const key = `${source} ${sentenceAround(texts.get(source) ?? '', start, end).start}`;
      found.set(key, (found.get(key) ?? new Set()).add(id));
    }
  const groups = [...found.values()];
  sentences.set(pack, groups);
  return groups;
}
