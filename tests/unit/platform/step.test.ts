import { describe, expect, test } from 'vitest';
import { type FramePlace, stepFrom } from '../../../src/platform/step';

const frame = (frameId: number, of: number, place: Partial<FramePlace> = {}): FramePlace => ({
  frameId,
  of,
  before: 0,
  on: false,
  since: null,
  focused: false,
  ...place,
});
const at = (before: number, since = 1) => ({ before, on: true, since });

describe('the step from mark to mark', () => {
  const cases = [
    ['next', 'begins with the first below the place', [frame(0, 5, { before: 2 })], 0, 2],
    ['previous', 'goes to the last above the place', [frame(0, 5, { before: 2 })], 0, 1],
    ['next', 'leaves the mark that was shown last', [frame(0, 5, at(2))], 0, 3],
    ['previous', 'leaves the mark that was shown last, upwards', [frame(0, 5, at(2))], 0, 1],
    ['next', 'begins again after the last', [frame(0, 5, at(4))], 0, 0],
    ['next', 'begins again below the last', [frame(0, 5, { before: 5 })], 0, 0],
    ['previous', 'ends at the last before the first', [frame(0, 5, at(0))], 0, 4],
    ['next', 'goes on into the next frame', [frame(0, 2, at(1)), frame(4, 3)], 4, 0],
    [
      'next',
      'passes over a frame without marks',
      [frame(0, 2, at(1)), frame(3, 0), frame(4, 3)],
      4,
      0,
    ],
    ['previous', 'goes back into the frame before', [frame(0, 2), frame(4, 3, at(0))], 0, 1],
    ['previous', 'goes from the top to the last frame', [frame(0, 2, at(0)), frame(4, 3)], 4, 2],
    [
      'next',
      'goes on in the frame where a mark was shown last',
      [frame(0, 2, at(0, 5)), frame(4, 3, at(1, 9))],
      4,
      2,
    ],
    [
      'next',
      'begins in the frame with the focus',
      [frame(0, 2), frame(4, 3, { before: 1, focused: true })],
      4,
      1,
    ],
    ['next', 'finds the only marks in a frame', [frame(0, 0), frame(4, 1)], 4, 0],
  ] as const;
  test.each(cases)('%s: %s', (which, _, frames, frameId, nth) => {
    expect(stepFrom(frames, which)).toMatchObject({ frameId, nth });
  });

  test('is counted over all frames', () => {
    const frames = [frame(0, 2), frame(4, 3, at(1))];
    expect(stepFrom(frames, 'next')).toEqual({ frameId: 4, nth: 2, overall: 4, of: 5 });
  });

  test('is none on a page without marks', () => {
    expect(stepFrom([frame(0, 0), frame(4, 0)], 'next')).toBeNull();
    expect(stepFrom([], 'next')).toBeNull();
  });
});
