/**
 * Brings the pointer, scrolling and Escape to the hover machine. This and what it imports come with
 * every page that has marks, so they are kept small; the card's own code is loaded on demand.
 */
import type { Mark, MarkedPage, Point } from './contract';
import { sameMark } from './hover';
import { type HoverOptions, runHover } from './hover-runner';
import { tappedMark } from './tap';

/**
 * Watches the page until `signal` aborts, which also closes an open card. Nothing is taken from the
 * page, save Escape while a card is open.
 * @returns `open`, which opens a mark's card as the keyboard does, and `close`, as Escape does.
 */
export function watchPointer(
  page: MarkedPage,
  options: HoverOptions,
  signal: AbortSignal,
): { open(mark: Mark): void; close(): void } {
  let point: Point = { x: -1, y: -1 };
  /** What the pointer is over; null where it is not known, as the page has moved below it. */
  let over: EventTarget | null = null;
  let pointed: Mark | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hover = runHover(options, () => point);

  const pointAt = (mark: Mark | null): void => {
    if (sameMark(mark, pointed)) return;
    pointed = mark;
    hover.dispatch(mark ? { type: 'enterMark', mark } : { type: 'leaveMark' });
  };
  const test = (): void => {
    timer = undefined;
    const shown = hover.shown();
    if (shown && !page.rectsOf(shown).some(inViewport)) hover.dispatch({ type: 'scrolledAway' });
    if (hover.inCard()) return;
    over ??= document.elementFromPoint(point.x, point.y);
    pointAt(page.markAt(point.x, point.y, over));
  };
  // Not at once, when the page's own handlers have yet to change what they will; nor with the next
  // frame: to ask for one costs more than the look. Browsers send one move a frame as it is.
  const testSoon = (): void => {
    timer ??= setTimeout(test);
  };
  const forget = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  const passive = { capture: true, passive: true, signal };
  addEventListener(
    'pointermove',
    (event) => {
      // A pressed button drags or selects; a finger does not hover.
      if (event.buttons || isTouch(event)) return;
      if (hover.owns(event)) {
        // Back from the card, the mark under the pointer counts as newly entered.
        pointed = null;
        return forget();
      }
      point = { x: event.clientX, y: event.clientY, at: event.timeStamp };
      over = page.targetOf(event);
      // Most elements hold no mark: between them and no mark there is nothing to look at.
      if (pointed || hover.state().at !== 'closed' || page.mayHoldMark(over)) testSoon();
    },
    passive,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      point = { x: -1, y: -1 };
      forget();
      pointAt(null);
    },
    // Not at capture, where every element's leave would come by.
    { passive: true, signal },
  );
  addEventListener(
    'pointerdown',
    (event) => {
      // A finger that comes down may be about to scroll: its tap, if it is one, tells below.
      if (hover.owns(event) || isTouch(event)) return;
      // What the pointer came over just before is being selected or dragged now.
      forget();
      hover.dispatch({ type: 'dismissed' });
    },
    passive,
  );
  addEventListener(
    'click',
    (event) => {
      if (isTouch(event) && !hover.owns(event)) hover.dispatch({ type: 'dismissed' });
    },
    passive,
  );
  // Not at capture: the page's own handlers come first, and the tap is theirs where they take it.
  addEventListener(
    'click',
    (event) => {
      if (!isTouch(event) || !options.touch() || hover.owns(event)) return;
      const mark = tappedMark(page, event);
      point = { x: event.clientX, y: event.clientY };
      if (mark) hover.dispatch({ type: 'tap', mark });
    },
    { passive: true, signal },
  );
  // What comes into fullscreen lies above the card from then on.
  addEventListener('fullscreenchange', () => hover.dispatch({ type: 'dismissed' }), passive);
  addEventListener(
    'scroll',
    () => {
      // With the card closed, text that moves under a resting pointer opens nothing.
      if (hover.state().at === 'closed') return;
      over = null;
      testSoon();
    },
    passive,
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      // The page's alone, and yet who presses it waits for no card.
      if (!hover.shown()) return hover.dispatch({ type: 'escape' });
      // A card that the page has taken out, or that is not there yet, leaves Escape to the page.
      if (!hover.stands()) return hover.dispatch({ type: 'dismissed' });
      // This Escape is the card's: a dialog of the page below it stays open.
      event.preventDefault();
      event.stopImmediatePropagation();
      hover.dispatch({ type: 'escape' });
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => {
    forget();
    hover.dispatch({ type: 'dismissed' });
  });
  return {
    open: (mark) => hover.dispatch({ type: 'keyboard', mark }),
    close: () => hover.dispatch({ type: 'escape' }),
  };
}

/** Clicks are pointer events in every browser that Gloss runs in; the DOM's types have them older. */
const isTouch = (event: MouseEvent): boolean => (event as PointerEvent).pointerType === 'touch';

function inViewport({ top, bottom, left, right }: DOMRect): boolean {
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
