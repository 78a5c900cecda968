import { withoutInvisible } from '../text/fold';
import { lateRegExp } from '../text/late-regexp';
import { sentenceAmong, sentenceStarts } from '../text/sentence';
import { isOpener } from './context-words';
import {
  type BlockHits,
  type Decided,
  decided,
  type EntityHead,
  NEAR,
  type Placed,
} from './decided';
import type { HeadOf } from './heads';
import { lastBefore } from './page-order';
import { isSubject } from './subject';

/** What an event is decided by. */
interface Page {
  headOf: HeadOf;
  blocks: readonly BlockHits[];
  /** In page order, without overlaps, as are the people among them. */
  names: readonly Decided[];
  people: readonly Decided[];
  /** The block that the last trigger stood in: the next one often stands there too. */
  line: Line | null;
}

/** A block's text as one line: its own lines are no paragraphs, so a break must not end a sentence. */
interface Line {
  block: number;
  text: string;
  /** Where its sentences begin. */
  starts: readonly number[];
}

/**
 * The events of a page: by a name that stands alone, by a shorter name near a participant, and by a
 * trigger ("quit") in a sentence whose nearest person before it is the event's actor. `names` are what
 * else the page names, in page order and without overlaps.
 */
export function eventsOf(
  headOf: HeadOf,
  blocks: readonly BlockHits[],
  placed: readonly Placed[],
  names: readonly Decided[],
): Decided[] {
  const people = names.filter((n) => headOf(n.hit.entity).type === 'Person');
  const page: Page = { headOf, blocks, names, people, line: null };
  const found: Decided[] = [];
  for (const p of placed) {
    const head = headOf(p.hit.entity);
    if (head.type !== 'Event') continue;
    const event = eventOf(page, head, p);
    if (event) found.push(event);
  }
  return found;
}

function eventOf(page: Page, head: EntityHead, p: Placed): Decided | null {
  if (p.hit.kind === 'full') return decided(p, 'certain', 'named-in-full');
  if (p.hit.kind === 'bare') return nearParticipant(page, head, p);
  return p.hit.kind === 'trigger' ? byTrigger(page, head, p) : null;
}

function nearParticipant(page: Page, event: EntityHead, p: Placed): Decided | null {
  const { headOf, names } = page;
  if (goesOnToAnother(page, event, p)) return null;
  for (let i = lastBefore(names, p.at - NEAR) + 1; i < names.length; i++) {
    const near = names[i] as Decided;
    if (near.at > p.at + NEAR) break;
    if (near.certainty !== 'certain' || !event.participants?.includes(near.hit.entity)) continue;
    if (near.block === p.block && near.hit.start < p.hit.end && p.hit.start < near.hit.end)
      continue;
    return decided(p, 'certain', 'nearby', headOf(near.hit.entity).name);
  }
  return null;
}

/** What stands between what is done and a name to which it is done. */
const TO_A_NAME = lateRegExp(String.raw`^\s+(?:(?:of|in|on|against|into)\s+)?(?=\p{Lu})`, 'u');
const WORD = lateRegExp(String.raw`^\p{L}+`, 'u');

/** "Russia's invasion of Georgia", "Moscow invaded Afghanistan": the next name is no party to it. */
function goesOnToAnother({ blocks, names }: Page, event: EntityHead, p: Placed): boolean {
  const rest = blocks[p.block]?.text.slice(p.hit.end) ?? '';
  const next = TO_A_NAME().exec(rest);
  if (!next) return false;
  const word = WORD().exec(rest.slice(next[0].length))?.[0] ?? '';
  // "invaded in February"
  if (isOpener(word)) return false;
  const at = p.at - p.hit.start + p.hit.end + next[0].length;
  const party = names[lastBefore(names, at) + 1];
  return party?.at !== at || !event.participants?.includes(party.hit.entity);
}

function byTrigger(page: Page, event: EntityHead, p: Placed): Decided | null {
  const { text, starts } = lineOf(page, p.block);
  const nearest = nearestPerson(page, p, sentenceAmong(text, starts, p.hit.start, p.hit.end));
  if (!nearest || nearest.hit.entity !== event.actor) return null;
  const { start, end } = p.hit;
  const before = nearest.hit.end <= start;
  if (before && !isSubject(withoutInvisible(text.slice(nearest.hit.end, start)))) return null;
  const actor = page.headOf(event.actor);
  return decided(p, nearest.certainty, 'one-sentence', actor.name, text.slice(start, end));
}

/** The last person before the trigger in its sentence, or else the first one after. */
function nearestPerson(
  { people }: Page,
  p: Placed,
  sentence: { start: number; end: number },
): Decided | undefined {
  const isInSentence = (n: Decided | undefined) =>
    n?.block === p.block && n.hit.start >= sentence.start && n.hit.end <= sentence.end;
  let before = lastBefore(people, p.at);
  let after = before + 1;
  // One at most overlaps the trigger on either side, and says nothing of it.
  if (people[before]?.block === p.block && (people[before] as Decided).hit.end > p.hit.start)
    before--;
  while (people[after]?.block === p.block && (people[after] as Decided).hit.start < p.hit.end)
    after++;
  return [people[before], people[after]].find(isInSentence);
}

function lineOf(page: Page, block: number): Line {
  if (page.line?.block === block) return page.line;
  const text = (page.blocks[block]?.text ?? '').replace(/\s/g, ' ');
  page.line = { block, text, starts: [...sentenceStarts(text)] };
  return page.line;
}
