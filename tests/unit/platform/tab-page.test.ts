import { describe, expect, test, vi } from 'vitest';
import type { PageSummary } from '../../../src/platform/messages';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
const { joinFrames, placeIn } = await import('../../../src/platform/tab-page');

const row = (id: string, certain: number, possible = 0, marked = certain) =>
  ({ id, type: 'Person', name: id, certain, possible, marked }) as const;
const quotation = (text: string) => ({ text }) as PageSummary['quotations'][number];
const frame = (
  frameId: number,
  entities: PageSummary['entities'],
  quotations: string[] = [],
  state: PageSummary['state'] = 'on',
) => ({
  frameId,
  answer: { state, host: `frame${frameId}.org`, entities, quotations: quotations.map(quotation) },
});

describe('the frames of a page', () => {
  test('count an entity together, in the order in which the page first has them', () => {
    const joined = joinFrames([
      frame(0, [row('a', 2), row('b', 1, 1, 2)]),
      frame(7, [row('c', 1, 0, 0), row('b', 3)]),
    ]);
    expect(joined?.entities).toEqual([row('a', 2), row('b', 4, 1, 5), row('c', 1, 0, 0)]);
  });

  test('give their quotations one frame after the other', () => {
    const joined = joinFrames([frame(0, [], ['one', 'two']), frame(3, [], ['three'])]);
    expect(joined?.quotations.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  });

  test('have the state and the host of the top frame', () => {
    const joined = joinFrames([frame(0, [], [], 'off-here'), frame(3, [row('a', 1)])]);
    expect(joined).toMatchObject({ state: 'off-here', host: 'frame0.org' });
  });

  test('are no page without the top frame', () => {
    expect(joinFrames([frame(3, [row('a', 1)])])).toBeNull();
    expect(joinFrames([])).toBeNull();
  });
});

describe('the nth of a page is found in its frame', () => {
  const frames = [
    { frameId: 0, count: 2 },
    { frameId: 4, count: 0 },
    { frameId: 9, count: 1 },
  ];
  test.each([
    [0, { frameId: 0, nth: 0 }],
    [1, { frameId: 0, nth: 1 }],
    [2, { frameId: 9, nth: 0 }],
    [3, null],
  ])('%i', (nth, place) => {
    expect(placeIn(frames, nth)).toEqual(place);
  });
});
