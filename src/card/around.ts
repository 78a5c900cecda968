import { BLOCK_ELEMENTS } from '../core/text/html-tags';

/** Code units taken on either side of a mark: a sentence or two. */
const REACH = 300;

/** The page's words around a mark, as far as they stand in one block with it. */
export function wordsAround(range: StaticRange): string {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const block = blockAround(startContainer);
  if (!block?.contains(endContainer)) return '';
  const whole = document.createRange();
  whole.selectNodeContents(block);
  const before = whole.cloneRange();
  before.setEnd(startContainer, startOffset);
  const rest = whole.cloneRange();
  rest.setStart(startContainer, startOffset);
  const mark = whole.cloneRange();
  mark.setStart(startContainer, startOffset);
  mark.setEnd(endContainer, endOffset);
  const length = mark.toString().length + REACH;
  return before.toString().slice(-REACH) + rest.toString().slice(0, length);
}

/** The nearest block element around a node, or the shadow tree that it lies in. */
function blockAround(node: Node): Node | null {
  let at = node.parentNode;
  while (at && !isBlock(at)) at = at.parentNode;
  return at;
}

const isBlock = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE
    ? BLOCK_ELEMENTS.has((node as Element).localName)
    : node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** The nearest element around a node that a selector finds, out of shadow trees too. */
export function closestAround(node: Node, selector: string): Element | null {
  let at: Node | null = node;
  while (at) {
    const found: Element | null | undefined = (
      at.nodeType === Node.ELEMENT_NODE ? (at as Element) : at.parentElement
    )?.closest(selector);
    if (found) return found;
    at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return null;
}
