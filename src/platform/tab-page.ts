/** A tab's page as its reader takes it: all frames as one. */
import type { Sender } from './envelope';
import type { PageSummary } from './messages';
import { askFrames, type FrameAnswer, framesOf } from './tab-port';

/** What a tab holds, in all its frames; null where Gloss does not run in it. */
export async function readTabPage(tabId: number): Promise<PageSummary | null> {
  return joinFrames(await askFrames(tabId, 'page.summary', {}));
}

/** Not of a blank frame, nor of one whose text is in an attribute or made by a script. */
const HAS_PLACE = /^(?:https?|file|ftp):/;

/**
 * The texts of a tab's page, frame by frame with their addresses, the top frame first; null where Gloss
 * does not run in it.
 */
export async function readTabTexts(tabId: number) {
  const answers = await askFrames(tabId, 'page.text', {});
  const top = answers.find(({ frameId }) => frameId === 0)?.answer;
  if (!top) return null;
  const { url, title } = top;
  const frames = answers.map(({ frameId, answer: { url: own, blocks } }) => ({
    url: frameId === 0 || HAS_PLACE.test(own) ? own : null,
    blocks,
  }));
  return { url, title, frames };
}

/** Marks a tab's page now, where the settings wait for the reader to ask, or no more. */
export async function runTabPage(tabId: number, on = true): Promise<void> {
  await askFrames(tabId, 'page.run', { on });
}

/** Has the frames beside the sender's know whether a card is open in it. */
export async function tellOtherFrames({ tabId, frameId }: Sender, shown: boolean): Promise<void> {
  if (tabId === null) return;
  const others = (await framesOf(tabId)).filter((frame) => frame !== (frameId ?? 0));
  await Promise.all(others.map((other) => askFrames(tabId, 'page.otherCard', { shown }, other)));
}

/** The entities that have a mark in any frame, each once. */
export async function entitiesOfTab(tabId: number): Promise<Set<string>> {
  const answers = await askFrames(tabId, 'page.entities', {});
  return new Set(answers.flatMap(({ answer }) => answer.entities));
}

/**
 * Scrolls to the nth mark of an entity, from 0, wrapping round, frame after frame.
 * @returns how many marks it has; 0 where none could be shown.
 */
export async function jumpToMark(tabId: number, entity: string, nth: number): Promise<number> {
  const counts = await askFrames(tabId, 'page.marksOf', { entity });
  const of = counts.reduce((sum, { answer }) => sum + answer.of, 0);
  const place = placeIn(
    counts.map(({ frameId, answer }) => ({ frameId, count: answer.of })),
    of && nth % of,
  );
  if (!place) return 0;
  const request = { entity, nth: place.nth };
  const [shown] = await askFrames(tabId, 'page.jump', request, place.frameId);
  return shown?.answer.shown ? of : 0;
}

/** Scrolls to the nth quotation, from 0, of those that `readTabPage` gives; false where it is gone. */
export async function jumpToQuotation(tabId: number, nth: number): Promise<boolean> {
  const answers = await askFrames(tabId, 'page.summary', {});
  const place = placeIn(
    answers.map(({ frameId, answer }) => ({ frameId, count: answer.quotations.length })),
    nth,
  );
  if (!place) return false;
  const request = { nth: place.nth };
  const [shown] = await askFrames(tabId, 'page.jumpToQuotation', request, place.frameId);
  return shown?.answer.shown ?? false;
}

/**
 * One summary of a page's frames: the state and host of the top frame, each entity with what all
 * frames count of it, and the quotations frame by frame. null without a top frame.
 */
export function joinFrames(
  answers: readonly Pick<FrameAnswer<'page.summary'>, 'frameId' | 'answer'>[],
): PageSummary | null {
  const top = answers.find(({ frameId }) => frameId === 0)?.answer;
  if (!top) return null;
  const rows = new Map<string, PageSummary['entities'][number]>();
  for (const row of answers.flatMap(({ answer }) => answer.entities)) {
    const { certain, possible, marked } = rows.get(row.id) ?? NONE;
    rows.set(row.id, {
      ...row,
      certain: row.certain + certain,
      possible: row.possible + possible,
      marked: row.marked + marked,
    });
  }
  const quotations = answers.flatMap(({ answer }) => answer.quotations);
  return { ...top, entities: [...rows.values()], quotations };
}

const NONE = { certain: 0, possible: 0, marked: 0 };

/** In which frame the nth of all falls, from 0, and as which of that frame's own. */
export function placeIn(
  frames: readonly { frameId: number; count: number }[],
  nth: number,
): { frameId: number; nth: number } | null {
  let before = 0;
  for (const { frameId, count } of frames) {
    if (nth < before + count) return { frameId, nth: nth - before };
    before += count;
  }
  return null;
}
