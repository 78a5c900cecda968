import type { Mark } from '../card/contract';
import { isClear } from './colour';
import { firstChildOf, isConnected, isText, localNameOf, nextSiblingOf } from './dom';

/** CSS pixels that the pointer may be off a line's box: a mark's underline hangs below it. */
const TOLERANCE = 2;

/** What browsers know of `caretPositionFromPoint` and the DOM's types do not. */
type CaretFrom = (x: number, y: number, options: { shadowRoots: ShadowRoot[] }) => Caret | null;
type Caret = Pick<CaretPosition, 'offsetNode' | 'offset'>;

/** Marks that are measured one by one in less time than the browser takes to put a caret. */
const FEW_MARKS = 8;
/** Elements at a point that are looked at below one that lies over them. */
const MOST_BELOW = 8;
/** Of these the browser draws what is in the box. */
const REPLACED = new Set('img video canvas iframe embed object svg input picture audio'.split(' '));
/** Children of an element that are looked at for marked texts, before the browser is asked for the caret. */
const OWN_NODES = 64;

/**
 * The shortest mark under a point (viewport CSS pixels), among those that `marksIn` gives for a text
 * node; null where there is none.
 * @param shadowRoots the trees that are looked into.
 * @param over the element at the point, where it is known and has no tree of its own.
 */
export function markAt(
  x: number,
  y: number,
  shadowRoots: () => ShadowRoot[],
  marksIn: (node: Text) => readonly Mark[],
  over: Element | null,
): Mark | null {
  const own = over && ownMarks(over, marksIn);
  const found = shortestUnder(x, y, own ?? marksAtCaret(x, y, shadowRoots(), marksIn));
  return found ?? (over && mayCover(over) ? markBelow(x, y, over, marksIn) : null);
}

/** True for what pages lay over text that is seen through it: a teaser's link over all of the teaser. */
export const mayCover = (element: Element): boolean =>
  element instanceof HTMLElement &&
  (localNameOf(element) === 'a' ||
    (firstChildOf(element) === null && !REPLACED.has(localNameOf(element))));

/** The shortest mark under a point that is seen though something lies over it. */
function markBelow(
  x: number,
  y: number,
  over: Element,
  marksIn: (node: Text) => readonly Mark[],
): Mark | null {
  // By the time of the look the page may have taken it out.
  if (!isConnected(over) || !mayBeSeenThrough(over, x, y)) return null;
  const stack = (over.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y);
  for (const element of stack.slice(0, MOST_BELOW)) {
    const own = ownMarks(element, marksIn);
    const found = own && shortestUnder(x, y, own);
    if (found) return found;
    if (!isSeeThrough(element)) return null;
  }
  return null;
}

/** False too for a link's own words, though a line of marked text may reach into theirs. */
function mayBeSeenThrough(over: Element, x: number, y: number): boolean {
  const isAtWords =
    getComputedStyle(over).display === 'inline' &&
    [...over.getClientRects()].some((box) => isIn(box, x, y));
  return !isAtWords && ['::before', '::after'].every((part) => isSeeThrough(over, part));
}

/** True where what is below the element, or below a part of it, is seen, as far as its own box tells. */
function isSeeThrough(element: Element, part?: string): boolean {
  if (REPLACED.has(localNameOf(element))) return false;
  const { backgroundColor, backgroundImage } = getComputedStyle(element, part);
  return isClear(backgroundColor) && backgroundImage === 'none';
}

/** The marks in the texts that an element has itself; null where those are too many to measure each. */
export function ownMarks(
  element: Element,
  marksIn: (node: Text) => readonly Mark[],
): Set<Mark> | null {
  const own = new Set<Mark>();
  let left = OWN_NODES;
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (--left < 0 || own.size > FEW_MARKS) return null;
    if (isText(node)) for (const mark of marksIn(node)) own.add(mark);
  }
  return own;
}

function marksAtCaret(
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
  marksIn: (node: Text) => readonly Mark[],
): Mark[] {
  const caretFrom = document.caretPositionFromPoint.bind(document) as CaretFrom;
  const caret = caretFrom(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  if (!node || !isText(node)) return [];
  return marksIn(node).filter((mark) => reaches(mark.range, node, caret.offset));
}

/** The caret is put at the nearest text, however far: only the boxes tell whether it is under the point. */
function shortestUnder(x: number, y: number, marks: Iterable<Mark>): Mark | null {
  let shortest: Mark | null = null;
  for (const mark of marks) {
    if (shortest && mark.text.length >= shortest.text.length) continue;
    if (rectsOf(mark.range).some((box) => isIn(box, x, y))) shortest = mark;
  }
  return shortest;
}

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left - TOLERANCE &&
  x <= right + TOLERANCE &&
  y >= top - TOLERANCE &&
  y <= bottom + TOLERANCE;

/** False for a range that ends before a place in one of its nodes, or begins after it. */
const reaches = (range: StaticRange, node: Text, offset: number): boolean =>
  (range.startContainer !== node || range.startOffset <= offset) &&
  (range.endContainer !== node || range.endOffset >= offset) &&
  (range.startContainer === node ||
    range.endContainer === node ||
    range.startContainer !== range.endContainer);

/** The line boxes of a range in viewport CSS pixels; empty where its text has left the page. */
export function rectsOf(range: StaticRange): DOMRect[] {
  return [...(liveRange(range)?.getClientRects() ?? [])];
}

/** The range as it can be measured and read; null where its text has left the page. */
export function liveRange(range: StaticRange): Range | null {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return null;
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    return null; // The page shortened the text and the next reading has not come yet.
  }
  return live;
}
