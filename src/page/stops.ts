/** The marks of a page as one goes from one to the next, and the reader's place among them. */
import type { Mark } from '../card/contract';
import { elementAround } from './boxes';
import { attributeOf, isMatch } from './dom';
import { rectsOf } from './hit-test';
import { inPageOrder } from './page-order';
import { isMarkSeen, type SightMemo } from './visible';

/**
 * The marks that can be seen and got at, in page order; a quotation that is in pieces is the first of them.
 */
export function stopsOf(marks: readonly Mark[]): Mark[] {
  const quoted = new Set<object>();
  const memo: SightMemo = new Map();
  const isModal = hasModal();
  return marks
    .filter((mark) => {
      if (isInert(mark, isModal)) return false;
      if (mark.kind === 'mention') return isMarkSeen(mark, memo);
      if (quoted.has(mark.record) || !isMarkSeen(mark, memo)) return false;
      quoted.add(mark.record);
      return true;
    })
    .sort(inOrder);
}

/**
 * True for a mark whose card could not be used: in what a page has made inert, or behind a dialog.
 * @param isModal there is such a dialog.
 */
function isInert({ range }: Mark, isModal: boolean): boolean {
  let at = elementAround(range.startContainer);
  for (; at; at = elementAround(at)) {
    if (attributeOf(at, 'inert') !== null) return true;
    if (isModal && isMatch(at, MODAL)) return false;
  }
  return isModal;
}

/** A dialog that makes all else inert. */
const MODAL = 'dialog:modal';

/** True where one is open; in a shadow tree it is looked for around the focus, which it takes. */
function hasModal(): boolean {
  if (document.querySelector(MODAL)) return true;
  let inner = document.activeElement;
  for (let tree = inner?.shadowRoot; tree; tree = inner?.shadowRoot) inner = tree.activeElement;
  for (let at = inner; at; at = elementAround(at)) if (isMatch(at, MODAL)) return true;
  return false;
}

/** How many stops come before what the reader looks at: the focus, the caret, else the top of the view. */
export function stopsBefore(stops: readonly Mark[]): number {
  const place = [document.activeElement, getSelection()?.anchorNode].find(
    (node) => node && node !== document.body && isInView(boxesOf(node)),
  );
  const next = stops.findIndex((mark) =>
    place
      ? inPageOrder(place, mark.range.startContainer) < 0
      : rectsOf(mark.range).some(({ bottom }) => bottom > 0),
  );
  return next < 0 ? stops.length : next;
}

/** True where one of the boxes (CSS pixels of the viewport) is in view, at least in part. */
export const isInView = (boxes: Iterable<DOMRect>): boolean =>
  [...boxes].some(
    ({ top, bottom, left, right }) =>
      bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  );

function boxesOf(node: Node): Iterable<DOMRect> {
  if (node instanceof Element) return node.getClientRects();
  const range = document.createRange();
  range.selectNode(node);
  return range.getClientRects();
}

/** Of two marks that begin at one place the longer comes first: it holds the other. */
function inOrder(a: Mark, b: Mark): number {
  const [one, other] = [a.range, b.range];
  if (one.startContainer !== other.startContainer)
    return inPageOrder(one.startContainer, other.startContainer);
  return one.startOffset - other.startOffset || b.text.length - a.text.length;
}
