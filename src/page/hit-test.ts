import type { Mark } from '../card/contract';
import { firstChildOf, isText, nextSiblingOf } from './dom';

/** CSS pixels that the pointer may be off a line's box: a mark's underline hangs below it. */
const TOLERANCE = 2;

/** What browsers know of `caretPositionFromPoint` and the DOM's types do not. */
type CaretFrom = (x: number, y: number, options: { shadowRoots: ShadowRoot[] }) => Caret | null;
type Caret = Pick<CaretPosition, 'offsetNode' | 'offset'>;

/**
 * The shortest mark under a point (viewport CSS pixels), among those that `marksIn` gives for a text
 * node; null where there is none.
 * @param shadowRoots the trees that are looked into.
 */
export function markAt(
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
  marksIn: (node: Text) => readonly Mark[],
): Mark | null {
  const caretFrom = document.caretPositionFromPoint.bind(document) as CaretFrom;
  const caret = caretFrom(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  if (!node || !isText(node)) return null;
  // The caret is put at the nearest text, however far: only the boxes tell whether it is under the point.
  const near = marksIn(node).filter((mark) => reaches(mark.range, node, caret.offset));
  const under = near.filter((mark) =>
    rectsOf(mark.range).some(
      (r) =>
        x >= r.left - TOLERANCE &&
        x <= r.right + TOLERANCE &&
        y >= r.top - TOLERANCE &&
        y <= r.bottom + TOLERANCE,
    ),
  );
  return under.sort((a, b) => a.text.length - b.text.length)[0] ?? null;
}

/** False for a range that ends before a place in one of its nodes, or begins after it. */
const reaches = (range: StaticRange, node: Text, offset: number): boolean =>
  (range.startContainer !== node || range.startOffset <= offset) &&
  (range.endContainer !== node || range.endOffset >= offset) &&
  (range.startContainer === node ||
    range.endContainer === node ||
    range.startContainer !== range.endContainer);

/** Children of an element that are looked at, before it is asked where the pointer is. */
const OWN_NODES = 64;

/** True for an element one of whose own texts passes `test`, or that has too many to look at. */
export function hasOwn(element: Element, test: (node: Text) => boolean): boolean {
  let left = OWN_NODES;
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (--left < 0) return true;
    if (isText(node) && test(node)) return true;
  }
  return false;
}

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
