/** Text that has boxes and cannot be seen: in no colour, or where nobody can scroll. */
import { boundsOf, boxAround, isWindows } from './boxes';
import { isClear } from './colour';

/** False for text in no colour through which nothing shows either. */
export function hasInk(element: Element): boolean {
  const { color, webkitTextFillColor, webkitTextStrokeWidth, textShadow } =
    getComputedStyle(element);
  if (!isClear(webkitTextFillColor || color) || Number.parseFloat(webkitTextStrokeWidth) > 0)
    return true;
  if (textShadow !== 'none') return true;
  for (let box: Element | null = element; box; box = boxAround(box))
    if (getComputedStyle(box).backgroundClip.includes('text')) return true;
  return false;
}

/** True where nothing of the text's boxes is seen, and no scrolling brings them into sight. */
export function isOutOfSight(element: Element, boxes: readonly DOMRect[]): boolean {
  const holder = blockAround(element);
  if (holder && cutsOff(holder)) {
    const { left, right, top, bottom } = boundsOf(holder);
    const isIn = (box: DOMRect) =>
      box.right > left && box.left < right && box.bottom > top && box.top < bottom;
    if (!boxes.some(isIn)) return true;
  }
  const isOff = (box: DOMRect) => box.right + scrollX <= 0 || box.bottom + scrollY <= 0;
  return boxes.every(isOff) && !scrollsBack(element);
}

/** The nearest box that a text's lines stand in. */
function blockAround(element: Element): Element | null {
  let at: Element | null = element;
  while (at && /^(?:inline|contents)$/.test(getComputedStyle(at).display)) at = boxAround(at);
  return at;
}

/** True for a box out of which nothing is seen, nor can be scrolled to by hand. */
function cutsOff(box: Element): boolean {
  if (isWindows(box)) return false;
  const { overflowX, overflowY } = getComputedStyle(box);
  return /^(?:hidden|clip)$/.test(overflowX) && /^(?:hidden|clip)$/.test(overflowY);
}

/** True where a box is scrolled or moved, or begins at its right or its bottom: it has what is before its start. */
function scrollsBack(element: Element): boolean {
  for (let box: Element | null = element; box; box = boxAround(box)) {
    const { direction, writingMode, flexDirection, transform, translate } = getComputedStyle(box);
    if (transform !== 'none' || translate !== 'none') return true;
    if (direction === 'rtl' || /-rl$/.test(writingMode) || /-reverse$/.test(flexDirection))
      return true;
    if (box !== document.scrollingElement && (box.scrollTop !== 0 || box.scrollLeft !== 0))
      return true;
  }
  return false;
}
