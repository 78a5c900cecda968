/** Whether the reader can see a text of the page, as far as its boxes and their styles tell. */
import type { Mark } from '../card/contract';
import { boundsOf, boxAround, elementAround, isWindows } from './boxes';
import { isRendered } from './dom';
import { rectsOf } from './hit-test';
import { hasInk, isOutOfSight } from './out-of-sight';

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
  if (element === null || !isShown(element, memo) || !hasInk(element)) return false;
  const boxes = rectsOf(range).filter(isSomething);
  return boxes.length > 0 && !isOutOfSight(element, boxes);
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

/** True for what is folded up to nothing, and for the pixel in which pages put words for the ear. */
function isFoldedUp(box: Element): boolean {
  // The window is as large as ever.
  if (isWindows(box)) return false;
  const { width, height } = boundsOf(box);
  const [thin, flat] = [width < LEAST_PX, height < LEAST_PX];
  if (isClippedAway(box, thin && flat)) return true;
  if (!thin && !flat) return false;
  const { display, overflowX, overflowY } = getComputedStyle(box);
  if (display === 'inline' || display === 'contents') return false;
  return (thin && overflowX !== 'visible') || (flat && overflowY !== 'visible');
}

/** @param isTiny any clipping leaves nothing of it. */
function isClippedAway(box: Element, isTiny: boolean): boolean {
  const { display, position, clip, clipPath } = getComputedStyle(box);
  if (display === 'inline' || display === 'contents') return false;
  // The property is of no effect elsewhere.
  const isPlaced = position === 'absolute' || position === 'fixed';
  if (isPlaced && clip !== 'auto' && (isTiny || isEmptyClip(clip))) return true;
  return clipPath !== 'none' && (isTiny || EMPTY_PATH.test(clipPath));
}

/** `rect(1px, 1px, 1px, 1px)`: from the top left, its sides in the order of CSS. */
function isEmptyClip(clip: string): boolean {
  const [top, right, bottom, left] = (clip.match(/[-\d.]+|auto/g) ?? []).map(Number.parseFloat);
  return Number(right) <= Number(left) || Number(bottom) <= Number(top);
}

const EMPTY_PATH = /^(?:inset\((?:[5-9]\d|1\d\d)(?:\.\d+)?%\)|circle\(0(?:px|%)?[ )])/;

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
