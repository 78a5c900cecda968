import { withoutInvisible } from '../text/fold';
import { sentenceAround } from '../text/sentence';
import { isOpener } from './context-words';
import {
  type BlockHits,
  type Decided,
  decided,
  type EntityHead,
  NEAR,
  type Placed,
} from './decided';
import { isSubject } from './subject';

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
    if (p.hit.kind === 'full') found.push(decided(p, 'certain', 'named-in-full'));
    else if (p.hit.kind === 'bare')
      found.push(...nearParticipant(entities, head, p, blocks, names));
    else if (p.hit.kind === 'trigger') found.push(...byTrigger(entities, head, p, blocks, names));
  }
  return found;
}

function nearParticipant(
  entities: readonly EntityHead[],
  event: EntityHead,
  p: Placed,
  blocks: readonly BlockHits[],
  names: readonly Decided[],
): Decided[] {
  if (goesOnToAnother(event, p, blocks, names)) return [];
  const near = names.find(
    (n) =>
      n.certainty === 'certain' &&
      event.participants?.includes(n.hit.entity) &&
      Math.abs(n.at - p.at) <= NEAR &&
      !(n.block === p.block && n.hit.start < p.hit.end && p.hit.start < n.hit.end),
  );
  const who = near && entities[near.hit.entity];
  return who ? [decided(p, 'certain', 'nearby', who.name)] : [];
}

/** "Russia's invasion of Georgia", "Moscow invaded Afghanistan": the next name is no party to it. */
function goesOnToAnother(
  event: EntityHead,
  p: Placed,
  blocks: readonly BlockHits[],
  names: readonly Decided[],
): boolean {
  const rest = blocks[p.block]?.text.slice(p.hit.end) ?? '';
  const next = /^\s+(?:(?:of|in|on|against|into)\s+)?(?=\p{Lu})/u.exec(rest);
  if (!next) return false;
  const at = p.hit.end + next[0].length;
  const word = /^\p{L}+/u.exec(rest.slice(next[0].length))?.[0] ?? '';
  // "invaded in February"
  if (isOpener(word)) return false;
  const party = names.some(
    (n) => n.block === p.block && n.hit.start === at && event.participants?.includes(n.hit.entity),
  );
  return !party;
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
  if (
    nearest.hit.end <= p.hit.start &&
    !isSubject(withoutInvisible(text.slice(nearest.hit.end, p.hit.start)))
  )
    return [];
  const actor = entities[nearest.hit.entity] as EntityHead;
  return [decided(p, nearest.certainty, 'one-sentence', actor.name, wordsOf(p, text))];
}

const wordsOf = (p: Placed, text: string): string => text.slice(p.hit.start, p.hit.end);
