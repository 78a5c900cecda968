import { withoutInvisible } from '../text/fold';
import { lateRegExp } from '../text/late-regexp';
import { sentenceAmong, sentenceStarts } from '../text/sentence';
import { isAnotherWar } from './another-war';
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
import { isNegated, isStrangers, isSubject, isSubjectBehind } from './subject';
import { isCapitalized } from './words-around';

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
  if (p.hit.kind === 'trigger') return byTrigger(page, head, p);
  const { start, end } = p.hit;
  const { text } = page.blocks[p.block] as BlockHits;
  const last = page.names[lastBefore(page.names, p.at)];
  if (isAnotherWar(text, start, end, last?.block === p.block ? last.hit.end : 0)) return null;
  if (p.hit.kind === 'full') return decided(p, 'certain', 'named-in-full');
  return nearParticipant(page, head, p);
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

/** UTF-16 code units that are read on either side of a trigger and of a name. */
const LOOK = 300;

/** What stands between what is done and a name to which it is done. */
const TO_A_NAME = lateRegExp(
  String.raw`^\s+(?:(?:of|in|on|against|into|by)\s+(?:(?:the|\w+ern)\s+)*)?(?=\p{Lu})`,
  'u',
);
const WORD = lateRegExp(String.raw`^\p{L}+`, 'u');

/** "Russia's invasion of Georgia", "Moscow invaded Afghanistan": the next name is no party to it. */
function goesOnToAnother({ blocks, names }: Page, event: EntityHead, p: Placed): boolean {
  const { text } = blocks[p.block] as BlockHits;
  const rest = withoutInvisible(text.slice(p.hit.end, p.hit.end + LOOK));
  const next = TO_A_NAME().exec(rest);
  if (!next) return false;
  const word = WORD().exec(rest.slice(next[0].length))?.[0] ?? '';
  // "invaded in February"
  if (isOpener(word)) return false;
  const party = names[lastBefore(names, p.at - p.hit.start + p.hit.end) + 1];
  if (party?.block !== p.block || !event.participants?.includes(party.hit.entity)) return true;
  return withoutInvisible(text.slice(p.hit.end, party.hit.start)) !== next[0];
}

function byTrigger(page: Page, event: EntityHead, p: Placed): Decided | null {
  const { text, starts } = lineOf(page, p.block);
  const { start, end } = p.hit;
  const sentence = sentenceAmong(text, starts, start, end);
  const [before, after] = peopleBeside(page, p, sentence);
  const nearest = before ?? after;
  if (!nearest || nearest.hit.entity !== event.actor) return null;
  const upTo = (at: number, from: number) =>
    withoutInvisible(text.slice(Math.max(from, at - LOOK), at));
  const behind = (at: number) =>
    withoutInvisible(text.slice(at, Math.min(at + LOOK, sentence.end)));
  const lead = upTo(start, sentence.start);
  const isOfNext = after && /^\s+of\s+(?:[^\s,;]+\s+){0,4}$/.test(upTo(after.hit.start, end));
  if (isNegated(lead) || (!isOfNext && isStrangers(behind(end)))) return null;
  const isHis = before
    ? isSubject(upTo(start, before.hit.end), isCapitalized(text.slice(start, end)))
    : isSubjectBehind(lead, upTo(nearest.hit.start, end), behind(nearest.hit.end));
  if (!isHis) return null;
  const actor = page.headOf(event.actor);
  return decided(p, nearest.certainty, 'one-sentence', actor.name, text.slice(start, end));
}

/** The last person before the trigger in its sentence, and the first one after. */
function peopleBeside(
  { people }: Page,
  p: Placed,
  sentence: { start: number; end: number },
): (Decided | undefined)[] {
  const inSentence = (n: Decided | undefined) =>
    n?.block === p.block && n.hit.start >= sentence.start && n.hit.end <= sentence.end
      ? n
      : undefined;
  let before = lastBefore(people, p.at);
  let after = before + 1;
  // One at most overlaps the trigger on either side, and says nothing of it.
  if (people[before]?.block === p.block && (people[before] as Decided).hit.end > p.hit.start)
    before--;
  while (people[after]?.block === p.block && (people[after] as Decided).hit.start < p.hit.end)
    after++;
  return [people[before], people[after]].map(inSentence);
}

function lineOf(page: Page, block: number): Line {
  if (page.line?.block === block) return page.line;
  const text = (page.blocks[block]?.text ?? '').replace(/\s/g, ' ');
  page.line = { block, text, starts: [...sentenceStarts(text)] };
  return page.line;
}
