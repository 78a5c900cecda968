import { sentenceAround } from '../text/sentence';
import {
  type BlockHits,
  type Decided,
  decided,
  type EntityHead,
  NEAR,
  type Placed,
} from './decided';

/**
 * The events of a page: by a name that stands alone, by a shorter name near a participant, and by a
 * trigger ("quit") in a sentence whose nearest person before it is the event's actor.
 */
export function eventsOf(
  entities: readonly EntityHead[],
  blocks: readonly BlockHits[],
  placed: readonly Placed[],
  names: readonly Decided[],
): Decided[] {
  const found: Decided[] = [];
  for (const p of placed) {
    const head = entities[p.hit.entity] as EntityHead;
    if (head.type !== 'Event') continue;
    if (p.hit.kind === 'full') found.push(decided(p, 'certain', 'named in full'));
    else if (p.hit.kind === 'bare') found.push(...nearParticipant(entities, head, p, names));
    else if (p.hit.kind === 'trigger') found.push(...byTrigger(entities, head, p, blocks, names));
  }
  return found;
}

function nearParticipant(
  entities: readonly EntityHead[],
  event: EntityHead,
  p: Placed,
  names: readonly Decided[],
): Decided[] {
  const near = names.find(
    (n) =>
      n.certainty === 'certain' &&
      event.participants?.includes(n.hit.entity) &&
      Math.abs(n.at - p.at) <= NEAR,
  );
  const who = near && entities[near.hit.entity];
  return who ? [decided(p, 'certain', `${who.name} is named nearby`)] : [];
}

function byTrigger(
  entities: readonly EntityHead[],
  event: EntityHead,
  p: Placed,
  blocks: readonly BlockHits[],
  names: readonly Decided[],
): Decided[] {
  // Lines of a block are no paragraphs, so a line break must not end the sentence.
  const text = (blocks[p.block]?.text ?? '').replace(/\s/g, ' ');
  const sentence = sentenceAround(text, p.hit.start, p.hit.end);
  const people = names.filter(
    (n) =>
      n.block === p.block &&
      n.hit.start >= sentence.start &&
      n.hit.end <= sentence.end &&
      entities[n.hit.entity]?.type === 'Person',
  );
  const before = people.filter((n) => n.hit.end <= p.hit.start);
  const nearest = before.at(-1) ?? people.find((n) => n.hit.start >= p.hit.end);
  if (!nearest || nearest.hit.entity !== event.actor) return [];
  const actor = entities[nearest.hit.entity] as EntityHead;
  return [decided(p, nearest.certainty, `${actor.name} and “${wordsOf(p, text)}” in one sentence`)];
}

const wordsOf = (p: Placed, text: string): string => text.slice(p.hit.start, p.hit.end);
