/** Boxes around one another as a page is laid out. */
import { isElement, localNameOf, parentOf } from './dom';

const slot = Object.getOwnPropertyDescriptor(Element.prototype, 'assignedSlot') as {
  get(): HTMLSlotElement | null;
};

const { getBoundingClientRect } = Element.prototype;

export const boundsOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

/** The element around this one as they are laid out: around what a shadow tree takes in, its slot. */
export const boxAround = (element: Element): Element | null =>
  slot.get.call(element) ?? elementAround(element);

/** The nearest element around a node, the host where the node stands directly in a shadow tree. */
export function elementAround(node: Node): Element | null {
  let at = parentOf(node);
  while (at && !isElement(at)) at = parentOf(at);
  return at;
}

/** The window takes over what these two say of how they are cut off. */
export const isWindows = (box: Element): boolean =>
  localNameOf(box) === 'html' || localNameOf(box) === 'body';
