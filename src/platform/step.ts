/** From mark to mark over all frames of a page: the top frame's marks first, then frame by frame. */

/** The marks of one frame that can be seen, and where its reader is among them. */
export interface FramePlace {
  frameId: number;
  /** How many marks there are. */
  of: number;
  /** How many of them come before the reader's place. */
  before: number;
  /** Whether that place is the next mark itself: the one shown last, and still in view. */
  on: boolean;
  /** When that mark was shown, in milliseconds since 1970; null where `on` is false. */
  since: number | null;
  /** The keyboard's focus is in this frame. */
  focused: boolean;
}

export interface Step {
  frameId: number;
  /** The mark to go to, from 0, among those of its frame. */
  nth: number;
  /** The same among those of the page, and how many these are. */
  overall: number;
  of: number;
}

/**
 * The mark after the reader's place, or before it, wrapping round; null for a page without marks.
 * @param frames in their order, the top frame first.
 */
export function stepFrom(frames: readonly FramePlace[], by: 'next' | 'previous'): Step | null {
  const of = frames.reduce((sum, frame) => sum + frame.of, 0);
  if (of === 0) return null;
  const here = readersFrame(frames);
  const earlier = frames.slice(0, frames.indexOf(here)).reduce((sum, frame) => sum + frame.of, 0);
  const place = earlier + here.before;
  const overall = (place + (by === 'previous' ? of - 1 : here.on ? 1 : 0)) % of;
  let nth = overall;
  for (const frame of frames) {
    if (nth < frame.of) return { frameId: frame.frameId, nth, overall, of };
    nth -= frame.of;
  }
  return null;
}

/** Where a mark was shown last, else where the focus is, else the top frame. */
function readersFrame(frames: readonly FramePlace[]): FramePlace {
  const shown = frames
    .filter(({ since }) => since !== null)
    .sort((a, b) => (b.since ?? 0) - (a.since ?? 0));
  return (shown[0] ?? frames.find(({ focused }) => focused) ?? frames[0]) as FramePlace;
}
