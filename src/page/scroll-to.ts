import { boundsOf, boxAround, elementAround } from './boxes';
import { isConnected } from './dom';
import { rectsOf } from './hit-test';

/** Scrolls a place of the page to the middle of what is seen; false where it is gone. */
export function scrollTo(range: StaticRange | undefined, behavior = asLiked()): boolean {
  if (!range || !isConnected(range.startContainer)) return false;
  const element = elementAround(range.startContainer);
  if (!element) return false;
  const boxes = scrollersAround(element);
  const { height } = boundsOf(element);
  const isTall = boxes.some((box) => height > viewOf(box).height + 1);
  element.scrollIntoView({ block: isTall ? 'nearest' : 'center', behavior });
  // The middle of a paragraph that is taller than the window may be far from the place.
  const [place] = isTall ? rectsOf(range) : [];
  if (place) scrollEach(boxes, place, behavior);
  return true;
}

/** @param boxes the innermost first: those around it move the place only by what is left to go. */
function scrollEach(boxes: readonly Element[], place: DOMRect, behavior: ScrollBehavior): void {
  let { x, y } = place;
  for (const box of boxes) {
    const view = viewOf(box);
    const isOut = x < view.x || x + place.width > view.x + view.width;
    const [left, top] = moveBy(box, behavior, {
      left: isOut ? x + place.width / 2 - (view.x + view.width / 2) : 0,
      top: y + place.height / 2 - (view.y + view.height / 2),
    });
    x -= left;
    y -= top;
  }
}

/** Scrolls a box; gives how far it goes, in CSS pixels to the right and down. */
function moveBy(
  box: Element,
  behavior: ScrollBehavior,
  by: { left: number; top: number },
): [number, number] {
  // At once, and back where it is to glide: only the browser knows where the box ends, or snaps.
  const from = { left: box.scrollLeft, top: box.scrollTop };
  box.scrollBy({ ...by, behavior: 'instant' });
  const to = { left: box.scrollLeft, top: box.scrollTop };
  if (behavior !== 'instant') {
    box.scrollTo({ ...from, behavior: 'instant' });
    box.scrollTo({ ...to, behavior });
  }
  return [to.left - from.left, to.top - from.top];
}

/** The boxes that an element scrolls with, the innermost first; the window's is the last. */
function scrollersAround(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at; at = boxAround(at)) {
    if (isWindows(at) || isScrolled(at)) found.push(at);
    if (isWindows(at) || getComputedStyle(at).position === 'fixed') break;
  }
  return found;
}

/** True for a box that the reader scrolls: what another is moved by, the reader could not bring back. */
function isScrolled(box: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(box);
  const [down, right] = [box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth];
  return (BY_HAND.test(overflowY) && down > 1) || (BY_HAND.test(overflowX) && right > 1);
}

const BY_HAND = /^(?:auto|scroll)$/;
const isWindows = (box: Element): boolean => box === document.scrollingElement;

/** What is seen of what a box scrolls, in CSS pixels of the window. */
function viewOf(box: Element): DOMRect {
  if (isWindows(box)) return new DOMRect(0, 0, innerWidth, innerHeight);
  const { x, y } = boundsOf(box);
  return new DOMRect(x + box.clientLeft, y + box.clientTop, box.clientWidth, box.clientHeight);
}

/** How the reader likes things to move; where nobody sees it, Firefox does not move them at all. */
function asLiked(): ScrollBehavior {
  const smooth = !document.hidden && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  return smooth ? 'smooth' : 'instant';
}
