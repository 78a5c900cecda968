import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card, CardEvents } from '../../../src/card/contract';
import { GRACE_MS } from '../../../src/card/hover';
import { LEAD_MS, runHover, STAGE_MS } from '../../../src/card/hover-runner';
import { mark, nameOf } from './marks';

const A = mark('A');
const B = mark('B');
const DWELL_MS = 250;
/** From entering a mark to its card. */
const REST_MS = DWELL_MS - LEAD_MS;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(cards: (Card | null)[] = [], restedMs?: number, dwellMs = DWELL_MS) {
  const done: string[] = [];
  let events: CardEvents | undefined;
  const card: Card = {
    prepare: (mark) => done.push(`prepare ${nameOf(mark)}`),
    stage: (mark, { x, y }) => done.push(`stage ${nameOf(mark)} at ${x},${y}`),
    show: (mark, by, { x, y }) => done.push(`show ${nameOf(mark)} by ${by} at ${x},${y}`),
    hide: () => done.push('hide'),
    owns: () => false,
    stands: () => true,
    isUsed: () => false,
  };
  const options = {
    dwell: () => dwellMs,
    touch: () => true,
    load: async (given: CardEvents) => {
      done.push('load');
      events = given;
      return cards.length > 0 ? (cards.shift() ?? null) : card;
    },
  };
  return {
    done,
    hover: runHover(options, () => ({
      x: 3,
      y: 4,
      ...(restedMs !== undefined && { at: performance.now() - restedMs }),
    })),
    events: () => events as CardEvents,
  };
}

const LOADED = ['load', 'prepare A'];
const STAGED = [...LOADED, 'stage A at 3,4'];
const SHOWN = [...STAGED, 'show A by pointer at 3,4'];

test('the card is loaded while the pointer rests, staged, and shown at the pointer after the dwell', async () => {
  const { done, hover } = setUp();
  hover.dispatch({ type: 'enterMark', mark: A });
  await vi.advanceTimersByTimeAsync(REST_MS - STAGE_MS - 1);
  expect(done).toEqual(LOADED);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(STAGED);
  await vi.advanceTimersByTimeAsync(STAGE_MS - 1);
  expect(done).toEqual(STAGED);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(SHOWN);
});

test.each([
  { by: 'a pointer that leaves', event: { type: 'leaveMark' }, next: ['hide'] },
  { by: 'Escape', event: { type: 'escape' }, next: ['hide'] },
  { by: 'the mark’s being gone', event: { type: 'dismissed' }, next: ['hide'] },
  {
    by: 'a pointer that goes on to another mark',
    event: { type: 'enterMark', mark: B },
    next: ['hide', 'prepare B', 'stage B at 3,4', 'show B by pointer at 3,4'],
  },
  {
    by: 'a command that opens it',
    event: { type: 'keyboard', mark: A },
    next: ['show A by keyboard at 3,4'],
  },
] as const)('a card that is staged is taken out, or shown, by $by', async ({ event, next }) => {
  const { done, hover } = setUp();
  hover.dispatch({ type: 'enterMark', mark: A });
  await vi.advanceTimersByTimeAsync(REST_MS - 1);
  hover.dispatch(event);
  await vi.runAllTimersAsync();
  expect(done).toEqual([...STAGED, ...next]);
});

test('a card that was shown is not taken out as one that was only staged', async () => {
  const { done, hover } = setUp();
  hover.dispatch({ type: 'enterMark', mark: A });
  await vi.runAllTimersAsync();
  hover.dispatch({ type: 'leaveMark' });
  hover.dispatch({ type: 'enterMark', mark: A });
  await vi.runAllTimersAsync();
  expect(done).toEqual(SHOWN);
});

test('a dwell too short for staging has the card shown at its end alone', async () => {
  const { done, hover } = setUp([], undefined, STAGE_MS);
  hover.dispatch({ type: 'enterMark', mark: A });
  await vi.runAllTimersAsync();
  expect(done).toEqual([...LOADED, 'show A by pointer at 3,4']);
});

test.each([
  { rested: 10, left: REST_MS - 10 },
  { rested: 100, left: REST_MS - 17 },
  { rested: -5, left: REST_MS },
])('a pointer that came $rested ms ago has $left ms to rest', async ({ rested, left }) => {
  const { done, hover } = setUp([], rested);
  hover.dispatch({ type: 'enterMark', mark: A });
  await vi.advanceTimersByTimeAsync(left - 1);
  expect(done).toEqual(STAGED);
  await vi.advanceTimersByTimeAsync(2);
  expect(done).toEqual(SHOWN);
});

test('a card once loaded is not loaded again', async () => {
  const { done, hover } = setUp();
  hover.dispatch({ type: 'enterMark', mark: A });
  hover.dispatch({ type: 'leaveMark' });
  hover.dispatch({ type: 'enterMark', mark: B });
  await vi.runAllTimersAsync();
  expect(done).toEqual([...LOADED, 'prepare B', 'stage B at 3,4', 'show B by pointer at 3,4']);
});

test('a card that cannot be loaded leaves the hover closed, and is asked for again next time', async () => {
  const { done, hover } = setUp([null, null]);
  hover.dispatch({ type: 'enterMark', mark: A });
  await vi.runAllTimersAsync();
  expect(hover.state().at).toBe('closed');
  hover.dispatch({ type: 'enterMark', mark: A });
  await vi.runAllTimersAsync();
  // Twice in vain, for the preload and the showing; then once for both.
  expect(done).toEqual(['load', 'load', ...SHOWN]);
});

test('a pointer that has left before the card is loaded sees no card', async () => {
  const { done, hover } = setUp();
  hover.dispatch({ type: 'keyboard', mark: A });
  hover.dispatch({ type: 'escape' });
  await vi.runAllTimersAsync();
  expect(done).toEqual(['load']);
});

test('the card tells of the pointer: in it the card stays, out of it the grace runs', async () => {
  const { done, hover, events } = setUp();
  hover.dispatch({ type: 'enterMark', mark: A });
  await vi.runAllTimersAsync();
  hover.dispatch({ type: 'leaveMark' });
  events().entered();
  await vi.advanceTimersByTimeAsync(GRACE_MS);
  expect([hover.state().at, hover.inCard()]).toEqual(['open', true]);
  events().left();
  await vi.advanceTimersByTimeAsync(GRACE_MS);
  expect([hover.state().at, hover.inCard(), done.at(-1)]).toEqual(['closed', false, 'hide']);
});

test('a card closed from under the pointer no longer counts as pointed at', async () => {
  const { hover, events } = setUp();
  hover.dispatch({ type: 'enterMark', mark: A });
  await vi.runAllTimersAsync();
  events().entered();
  events().closed();
  expect([hover.state().at, hover.inCard()]).toEqual(['closed', false]);
});

test.each([
  ['keyboard', 'keyboard'],
  ['tap', 'touch'],
] as const)('a card opened by %s is shown at once, as one opened by %s', async (type, by) => {
  const { done, hover } = setUp();
  hover.dispatch({ type, mark: A });
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(['load', `show A by ${by} at 3,4`]);
});
