import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import type { CardSlot, Mark, Point } from './contract';
import { type Sight, wholeWindow } from './sight';

/** CSS pixels between the mark's line and the card: close, and the line stays readable. */
const GAP = 8;
/** CSS pixels kept free to the edges of the viewport. */
const MARGIN = 8;
/** CSS pixels: past this the card scrolls inside. */
const MAX_HEIGHT = 460;
/** CSS pixels: where neither side of the mark has so much, the card lies over the mark. */
const LEAST_HEIGHT = 220;
/** Of what is seen of the window, as in card.css: above it the page is seen. */
const SHEET_SHARE = 0.6;

/**
 * Keeps the card beside its mark while the page scrolls and changes size.
 * @param pointer chooses the line box of a mark that wraps; null takes the first.
 * @param sight what is seen of the window; null for all of it.
 * @param lost called when the mark is gone or out of sight.
 * @returns undo
 */
export function keepPlaced(
  card: HTMLElement,
  mark: Mark,
  page: CardSlot['page'],
  { pointer, sight }: { pointer: Point | null; sight: Sight | null },
  lost: () => void,
): () => void {
  const line = pointer ? nearest(page.rectsOf(mark), pointer) : 0;
  const around = elementAround(mark.range.startContainer);
  const rectNow = () => {
    const rects = page.rectsOf(mark);
    return rects[line] ?? rects[0] ?? new DOMRect();
  };
  const anchor = {
    getBoundingClientRect: rectNow,
    ...(around && { contextElement: around }),
  };
  // A drawing that is a document by itself has no body, which the library takes for granted: nothing in
  // it scrolls or clips, and the card is placed by the window, as often as that is drawn.
  const bare = document.body === null;
  let live = true;
  let side: Placement | null = null;
  let before = rectNow();
  card.style.maxHeight = `${MAX_HEIGHT}px`;
  const place = async (): Promise<void> => {
    const rect = rectNow();
    // A card that only grows or shrinks stays on its side of the mark, under the pointer.
    if (rect.top !== before.top || rect.bottom !== before.bottom) side = null;
    before = rect;
    if (page.rectsOf(mark).length === 0) return lost();
    const part = sight && hasRoom(sight, rect) ? sight : null;
    const all = wholeWindow();
    const view = part ?? all;
    const own = bare && { boundary: [], rootBoundary: all };
    const within = { ...own, ...(part && { rootBoundary: part }) };
    const { x, y, placement, middlewareData } = await computePosition(anchor, card, {
      strategy: 'fixed',
      placement: side ?? 'bottom-start',
      middleware: [
        offset(GAP),
        side === null && flip({ ...within, padding: MARGIN, fallbackPlacements: ['top-start'] }),
        shift({ ...within, padding: MARGIN }),
        size({
          ...within,
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            const least = Math.min(LEAST_HEIGHT, view.height - 2 * MARGIN);
            const most = Math.min(MAX_HEIGHT, Math.max(least, Math.floor(availableHeight)));
            card.style.maxHeight = `${most}px`;
          },
        }),
        // Of what is seen it is not known for how long that is so.
        hide({ ...own }),
      ],
    });
    if (!live) return;
    if (middlewareData.hide?.referenceHidden) return lost();
    side = placement;
    const lowest = view.y + view.height - MARGIN - card.offsetHeight;
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(Math.max(view.y + MARGIN, Math.min(y, lowest)))}px`;
  };
  const stop = autoUpdate(anchor, card, place, {
    ancestorScroll: !bare,
    ancestorResize: !bare,
    animationFrame: bare,
  });
  return () => {
    live = false;
    stop();
  };
}

/**
 * Puts a sheet at the bottom of what is seen of the window.
 * @param sight null where that is all of it, as the style sheet takes it for.
 * @returns undo
 */
export function putAtBottom(sheet: HTMLElement, sight: Sight | null): () => void {
  if (!sight) return () => {};
  const { y, height } = sight;
  const most = Math.max(SHEET_SHARE * height, Math.min(LEAST_HEIGHT, height));
  sheet.style.bottom = `${Math.max(0, innerHeight - y - height)}px`;
  sheet.style.maxHeight = `${Math.min(MAX_HEIGHT, most)}px`;
  return () => {
    sheet.style.bottom = '';
  };
}

/** Whether a part of the window has the line in it, and room for a card; else the reader scrolls to see more. */
const hasRoom = ({ y, height }: Sight, line: DOMRect): boolean =>
  height >= LEAST_HEIGHT + 2 * MARGIN && line.bottom > y && line.top < y + height;

/** The index of the rectangle nearest to a point; all in CSS pixels of the viewport. */
export function nearest(
  rects: readonly Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>[],
  { x, y }: Point,
): number {
  const distances = rects.map(({ top, bottom, left, right }) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
  );
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** The element that a text stands in; of what stands in a shadow tree itself, the tree's host. */
function elementAround({ parentNode }: Node): Element | null {
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}
