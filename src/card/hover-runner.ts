/** Runs the hover machine: keeps its one timer, loads the card, shows and hides it. */
import type { Card, CardEvents, Mark, Point } from './contract';
import {
  CLOSED,
  GRACE_MS,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  SWITCH_MS,
  step,
} from './hover';

/** Milliseconds from a move of the pointer to the look at what it is on, at most. */
const FRAME_MS = 17;
/**
 * Milliseconds before its end that the dwell counts as over: pointers move at the beginning of a frame,
 * and the frame that begins at the end is to show the card, not the one after.
 */
export const LEAD_MS = 4;
/**
 * Milliseconds before the end of the dwell at which the card is staged: the first one on a page takes
 * about so long, most of it the browser's for its letters.
 */
export const STAGE_MS = 50;

export interface HoverOptions {
  /** Milliseconds that the pointer rests on a mark before the card opens; read each time. */
  dwell(): number;
  /** Whether a tap on a mark opens the card; read each time. */
  touch(): boolean;
  /** Told when the card shows, and when it does no more: other frames may have the focus. */
  told?(shown: boolean): void;
  /** Loads the card; null where the extension is gone. Called anew only after a null. */
  load(events: CardEvents): Promise<Card | null>;
}

export interface HoverRunner {
  dispatch(event: HoverEvent): void;
  state(): HoverState;
  /** The mark whose card shows, or will as soon as it is loaded. */
  shown(): Mark | null;
  /** True while the card stands in the page, which may take it out. */
  stands(): boolean;
  /** True while the pointer is in the card. */
  inCard(): boolean;
  /** True where the event happened inside the card. */
  owns(event: Event): boolean;
}

/** @param pointer where the pointer is at the time of asking. */
export function runHover(options: HoverOptions, pointer: () => Point): HoverRunner {
  let state: HoverState = CLOSED;
  let inCard = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let card: Card | null = null;
  let loading: Promise<Card | null> | null = null;
  let staged: Mark | null = null;

  const dispatch = (event: HoverEvent): void => {
    const [next, effects] = step(state, event);
    state = next;
    effects.forEach(run);
    if (!staged || (state.at === 'dwelling' && state.mark === staged)) return;
    if (shown() !== staged) card?.hide();
    staged = null;
  };
  const shown = (): Mark | null =>
    state.at === 'open' || state.at === 'leaving' ? state.mark : null;
  const crossed = (into: boolean) => () => {
    inCard = into;
    dispatch({ type: into ? 'enterCard' : 'leaveCard' });
  };
  const events: CardEvents = {
    entered: crossed(true),
    left: crossed(false),
    closed: () => dispatch({ type: 'dismissed' }),
  };

  const withCard = async (use: (card: Card | null) => void): Promise<void> => {
    loading ??= options.load(events);
    card = await loading;
    if (!card) loading = null;
    use(card);
  };
  /** The pointer has rested for as long as it took to look what it is on: up to a frame. */
  const leftOfDwell = (): number => {
    const now = performance.now();
    const since = now - (pointer().at ?? now);
    return options.dwell() - LEAD_MS - Math.min(Math.max(since, 0), FRAME_MS);
  };
  const stageUntil = (over: () => void, ms: number): void => {
    const end = performance.now() + ms;
    if (card && state.at === 'dwelling') {
      staged = state.mark;
      card.stage(staged, pointer());
    }
    timer = setTimeout(over, end - performance.now());
  };
  const run = (effect: HoverEffect): void => {
    if (effect.type === 'preload') {
      withCard((card) => card?.prepare(effect.mark));
    } else if (effect.type === 'show') {
      withCard((card) => {
        // While the card was loading the pointer may have left, or gone on to another mark.
        if (shown() !== effect.mark) return;
        if (card) {
          card.show(effect.mark, effect.by, pointer());
          options.told?.(true);
        } else dispatch({ type: 'dismissed' });
      });
    } else if (effect.type === 'hide') {
      // A card that is taken away from under the pointer may never tell that the pointer left.
      inCard = false;
      card?.hide();
      options.told?.(false);
    } else {
      clearTimeout(timer);
      if (effect.type === 'cancel') return;
      const grace = effect.timer === 'grace';
      const ms = grace ? GRACE_MS : effect.timer === 'dwell' ? leftOfDwell() : SWITCH_MS;
      const over = () =>
        dispatch({ type: grace ? 'graceOver' : 'dwelt', used: card?.isUsed() ?? false });
      timer =
        effect.timer === 'dwell' && ms > STAGE_MS
          ? setTimeout(() => stageUntil(over, STAGE_MS), ms - STAGE_MS)
          : setTimeout(over, ms);
    }
  };
  return {
    dispatch,
    state: () => state,
    shown,
    stands: () => !!card?.stands(),
    inCard: () => inCard,
    owns: (event) => !!card?.owns(event),
  };
}
