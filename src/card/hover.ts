/**
 * When the card opens and closes: a state machine without timers, so that every order of events can
 * be tried in a test. `pointer.ts` feeds it and runs its effects. At most one timer is under way.
 */
import type { Mark, OpenedBy } from './contract';

/** Milliseconds the card stays once the pointer has left: enough to cross the gap to the card. */
export const GRACE_MS = 300;
/**
 * Milliseconds on another mark before an open card moves to it: shorter than the dwell, as the
 * reader is reading cards already, and long enough to cross a mark on the way to the card.
 */
export const SWITCH_MS = 150;

export type HoverState =
  | { at: 'closed' }
  | { at: 'dwelling'; mark: Mark }
  /** `held`: opened by the keyboard or a tap, or in use, so the pointer's ways do not close it. */
  | { at: 'open'; mark: Mark; held: boolean }
  /** The card for `mark` still shows; `next` is the other mark that the pointer is on. */
  | { at: 'leaving'; mark: Mark; next: Mark | null };

export type HoverEvent =
  | { type: 'enterMark'; mark: Mark }
  | { type: 'leaveMark' | 'enterCard' | 'leaveCard' }
  /** `used`: the reader has gone on in the card by keyboard, or is in a field of it. */
  | { type: 'dwelt' | 'graceOver'; used?: boolean }
  | { type: 'escape' | 'scrolledAway' | 'dismissed' }
  | { type: 'keyboard' | 'tap'; mark: Mark };

export type HoverEffect =
  /** Starts the one timer anew; dwell and switch end in `dwelt`, grace in `graceOver`. */
  | { type: 'start'; timer: 'dwell' | 'switch' | 'grace' }
  | { type: 'cancel' }
  | { type: 'preload'; mark: Mark }
  | { type: 'show'; mark: Mark; by: OpenedBy }
  | { type: 'hide' };

export const CLOSED: HoverState = { at: 'closed' };

const CANCEL: HoverEffect = { type: 'cancel' };
const HIDE: HoverEffect = { type: 'hide' };
const GRACE: HoverEffect = { type: 'start', timer: 'grace' };

/** The state after an event, and what is to be done, in order. */
export function step(state: HoverState, event: HoverEvent): [HoverState, HoverEffect[]] {
  switch (event.type) {
    case 'enterMark':
      return enterMark(state, event.mark);
    case 'leaveMark':
      if (state.at === 'dwelling') return [CLOSED, [CANCEL]];
      return leave(state);
    case 'leaveCard':
      return leave(state);
    case 'enterCard':
      return state.at === 'leaving' ? [open(state.mark), [CANCEL]] : [state, []];
    case 'dwelt': {
      if (event.used && state.at === 'leaving') return [inUse(state.mark), []];
      const mark =
        state.at === 'dwelling' ? state.mark : state.at === 'leaving' ? state.next : null;
      return mark ? [open(mark), [{ type: 'show', mark, by: 'pointer' }]] : [state, []];
    }
    case 'graceOver':
      if (state.at !== 'leaving' || state.next) return [state, []];
      return event.used ? [inUse(state.mark), []] : [CLOSED, [HIDE]];
    case 'keyboard':
      return hold(event.mark, 'keyboard');
    case 'tap':
      return hold(event.mark, 'touch');
    default:
      if (state.at === 'closed') return [state, []];
      return [CLOSED, state.at === 'dwelling' ? [CANCEL] : [CANCEL, HIDE]];
  }
}

/** True where two marks are one place: a page that was scanned anew has new mark objects. */
export function sameMark(a: Mark | null, b: Mark | null): boolean {
  return (
    a === b ||
    (!!a &&
      !!b &&
      a.kind === b.kind &&
      saysOf(a) === saysOf(b) &&
      a.range.startContainer === b.range.startContainer &&
      a.range.startOffset === b.range.startOffset)
  );
}

const saysOf = (mark: Mark): string => (mark.kind === 'mention' ? mark.entity : mark.text);

function open(mark: Mark): HoverState {
  return { at: 'open', mark, held: false };
}

function inUse(mark: Mark): HoverState {
  return { at: 'open', mark, held: true };
}

function hold(mark: Mark, by: OpenedBy): [HoverState, HoverEffect[]] {
  return [inUse(mark), [CANCEL, { type: 'show', mark, by }]];
}

function enterMark(state: HoverState, mark: Mark): [HoverState, HoverEffect[]] {
  const preload: HoverEffect = { type: 'preload', mark };
  if (state.at === 'closed' || state.at === 'dwelling')
    return [{ at: 'dwelling', mark }, [preload, { type: 'start', timer: 'dwell' }]];
  if (state.at === 'open' && (state.held || sameMark(state.mark, mark))) return [state, []];
  if (sameMark(state.mark, mark)) return [open(state.mark), [CANCEL]];
  return [
    { at: 'leaving', mark: state.mark, next: mark },
    [preload, { type: 'start', timer: 'switch' }],
  ];
}

function leave(state: HoverState): [HoverState, HoverEffect[]] {
  if (state.at === 'leaving' || (state.at === 'open' && !state.held))
    return [{ at: 'leaving', mark: state.mark, next: null }, [GRACE]];
  return [state, []];
}
