/** Whether the reader can see a text of the page, as far as its boxes and their styles tell. */
import type { Mark } from '../card/contract';
import { isElement, isRendered, localNameOf, parentOf } from './dom';
import { rectsOf } from './hit-test';

/** CSS pixels; in a box that cuts off what is in it and measures less than this, no letter is seen. */
const LEAST_PX = 2;

const RENDERED = { visibilityProperty: true, opacityProperty: true };

/** Of boxes whether they show nothing of what is in them; good for as long as the page does not change. */
export type SightMemo = Map<Element, boolean>;

/** True for a mark that can be seen where it begins; false too where its text has left the page. */
export const isMarkSeen = ({ range }: Mark, memo?: SightMemo): boolean => isTextSeen(range, memo);

/** The same of any text. */
export function isTextSeen(range: StaticRange, memo?: SightMemo): boolean {
  const element = elementAround(range.startContainer);
  return element !== null && isShown(element, memo) && rectsOf(range).some(isSomething);
}

/** False for the box of text without a size, and for none: what a shadow tree has no slot for has none. */
const isSomething = ({ width, height }: DOMRect): boolean => width > 0 && height > 0;

/** True for an element whose own text can be seen. */
export function isShown(element: Element, memo: SightMemo = new Map()): boolean {
  const { display, visibility, contentVisibility } = getComputedStyle(element);
  if (display === 'contents') {
    const around = boxAround(element);
    return visibility === 'visible' && around !== null && isShown(around, memo);
  }
  return (
    isRendered(element, RENDERED) &&
    // It has a box and leaves out what is in it, as what is hidden until it is found.
    contentVisibility !== 'hidden' &&
    !isCutAway(element, memo)
  );
}

function isCutAway(element: Element, memo: SightMemo): boolean {
  for (let box: Element | null = element; box; box = boxAround(box))
    if (showsNothing(box, memo) && !isPlacedOutside(element, box)) return true;
  return false;
}

function showsNothing(box: Element, memo: SightMemo): boolean {
  const known = memo.get(box);
  if (known !== undefined) return known;
  const found = isFoldedUp(box);
  memo.set(box, found);
  return found;
}

const { getBoundingClientRect } = Element.prototype;

/** True for what is folded up to nothing, and for the pixel in which pages put words for the ear. */
function isFoldedUp(box: Element): boolean {
  const { width, height } = getBoundingClientRect.call(box);
  const [thin, flat] = [width < LEAST_PX, height < LEAST_PX];
  if (!thin && !flat) return false;
  // The window takes over what these two say of it, and is as large as ever.
  if (localNameOf(box) === 'html' || localNameOf(box) === 'body') return false;
  const { display, overflowX, overflowY, clip, clipPath } = getComputedStyle(box);
  if (display === 'inline' || display === 'contents') return false;
  if (thin && flat && (clip !== 'auto' || clipPath !== 'none')) return true;
  return (thin && overflowX !== 'visible') || (flat && overflowY !== 'visible');
}

/** True where something on the way from the element up to the box is placed by what is around the box. */
function isPlacedOutside(element: Element, box: Element): boolean {
  let outside = false;
  for (let at: Element | null = element; at && at !== box; at = boxAround(at)) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed') return true;
    if (position !== 'static') outside = position === 'absolute';
  }
  return outside && getComputedStyle(box).position === 'static';
}

const slot = Object.getOwnPropertyDescriptor(Element.prototype, 'assignedSlot') as {
  get(): HTMLSlotElement | null;
};

/** The element around this one as they are laid out: around what a shadow tree takes in, its slot. */
export const boxAround = (element: Element): Element | null =>
  slot.get.call(element) ?? elementAround(element);

/** The nearest element around a node, the host where the node stands directly in a shadow tree. */
export function elementAround(node: Node): Element | null {
  let at = parentOf(node);
  while (at && !isElement(at)) at = parentOf(at);
  return at;
}
