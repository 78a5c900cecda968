import { createCard } from '../../src/card/card-main';
import type { CardEvents, CardHost, Mark, Point } from '../../src/card/contract';
import { type HoverRunner, runHover } from '../../src/card/hover-runner';
import { rectsOf } from '../../src/page/hit-test';
import { Painter } from '../../src/page/paint';
import type { Find } from './example-finds';

/** What the example asks of the page around it. */
export interface ExampleHost {
  /** Milliseconds that the pointer rests on a mark before its card opens; read each time. */
  dwell(): number;
  language: CardHost['language'];
  colors: CardHost['colors'];
  /** Made when a card is about to open for the first time. */
  services(): CardHost['services'];
}

/**
 * Paints the marks of the example and opens their cards, until `signal` aborts. Other than on pages,
 * each mark is an element (`data-mark`), which the keyboard reaches without a command.
 * @param finds what the elements hold, in their order.
 */
export function liveExample(
  example: HTMLElement,
  finds: readonly Find[],
  { dwell, language, colors, services }: ExampleHost,
  signal: AbortSignal,
): void {
  const elements = [...example.querySelectorAll<HTMLElement>('[data-mark]')];
  const marks = new Map<EventTarget | null, Mark>(
    elements.map((element, i) => [element, markOf(element, finds[i] as Find)]),
  );
  new Painter(() => marks.values(), signal).add(marks.values());

  let point: Point = { x: -1, y: -1 };
  const load = async (events: CardEvents) => {
    const page = { rectsOf: ({ range }: Mark) => rectsOf(range) };
    const host = { page, language, colors, services: services(), site: null };
    return createCard({ ...host, events, ready() {} });
  };
  const hover = runHover({ dwell, touch: () => true, load }, () => point);
  const markAt = ({ target }: Event) => marks.get(target);
  example.addEventListener(
    'pointerover',
    (event) => {
      point = { x: event.clientX, y: event.clientY };
    },
    { capture: true, signal },
  );
  followPointer(example, hover, markAt, signal);
  followKeys(example, hover, markAt, signal);
  signal.addEventListener('abort', () => hover.dispatch({ type: 'dismissed' }), { once: true });
}

type MarkAt = (event: Event) => Mark | undefined;

function followPointer(
  example: HTMLElement,
  hover: HoverRunner,
  markAt: MarkAt,
  signal: AbortSignal,
): void {
  const isTouch = (event: MouseEvent) => (event as PointerEvent).pointerType === 'touch';
  const over = (event: PointerEvent) => {
    const mark = markAt(event);
    // A finger does not hover.
    if (mark && !isTouch(event)) hover.dispatch({ type: 'enterMark', mark });
  };
  const out = (event: PointerEvent) => {
    if (markAt(event) && !isTouch(event)) hover.dispatch({ type: 'leaveMark' });
  };
  const click = (event: MouseEvent) => {
    const mark = markAt(event);
    if (mark) hover.dispatch({ type: isTouch(event) ? 'tap' : 'keyboard', mark });
    else if (!hover.owns(event)) hover.dispatch({ type: 'dismissed' });
  };
  example.addEventListener('pointerover', over, { signal });
  example.addEventListener('pointerout', out, { signal });
  addEventListener('click', click, { capture: true, signal });
}

function followKeys(
  example: HTMLElement,
  hover: HoverRunner,
  markAt: MarkAt,
  signal: AbortSignal,
): void {
  const focusIn = (event: FocusEvent) => {
    const mark = markAt(event);
    const { relatedTarget: from } = event;
    // A card that closes gives the focus back, which is not to open it again.
    const isFromCard = from instanceof Element && from.localName === 'gloss-card';
    const isByKeys = (event.target as Element).matches(':focus-visible');
    if (mark && isByKeys && !isFromCard) hover.dispatch({ type: 'enterMark', mark });
  };
  const focusOut = (event: FocusEvent) => {
    if (markAt(event)) hover.dispatch({ type: 'leaveMark' });
  };
  const enter = (event: KeyboardEvent) => {
    const mark = markAt(event);
    if (!mark || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    hover.dispatch({ type: 'keyboard', mark });
  };
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hover.dispatch({ type: 'escape' });
  };
  example.addEventListener('focusin', focusIn, { signal });
  example.addEventListener('focusout', focusOut, { signal });
  example.addEventListener('keydown', enter, { signal });
  // At capture, since the card keeps its keys from the page.
  addEventListener('keydown', close, { capture: true, signal });
}

function markOf(element: HTMLElement, find: Find): Mark {
  const text = element.firstChild ?? element;
  const range = new StaticRange({
    ...{ startContainer: text, startOffset: 0 },
    ...{ endContainer: text, endOffset: text.textContent?.length ?? 0 },
  });
  return { ...find, range };
}
