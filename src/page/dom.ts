/**
 * Properties of nodes, read past what a page lays over them: in a form, a field called "parentNode" is
 * what `form.parentNode` gives, in a content script's own world too.
 * @see https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */

const getter = <T>(prototype: object, name: string): ((of: Node) => T) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get(): T };
  return (of) => get.call(of);
};

export const parentNodeOf = getter<ParentNode | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<ChildNode | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<ChildNode | null>(Node.prototype, 'nextSibling');
export const previousSiblingOf = getter<ChildNode | null>(Node.prototype, 'previousSibling');
export const nodeTypeOf = getter<number>(Node.prototype, 'nodeType');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
export const localNameOf = getter<string>(Element.prototype, 'localName');
export const textContentOf = getter<string>(Node.prototype, 'textContent');
export const firstElementOf = getter<Element | null>(Element.prototype, 'firstElementChild');
export const nextElementOf = getter<Element | null>(Element.prototype, 'nextElementSibling');

const { contains } = Node.prototype;
const { createTreeWalker } = Document.prototype;
const { nextNode } = TreeWalker.prototype;
const { getAttribute, hasAttributes, checkVisibility } = Element.prototype;

export const holdsNode = (element: Node, node: Node): boolean => contains.call(element, node);
export const hasAnyAttribute = (element: Element): boolean => hasAttributes.call(element);
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);
/** True where no more elements than so many are below one: a look at so many, however large it is. */
export function hasAtMost(element: Element, most: number): boolean {
  const walker = createTreeWalker.call(document, element, NodeFilter.SHOW_ELEMENT);
  for (let left = most; nextNode.call(walker); left--) if (left === 0) return false;
  return true;
}
export const isRendered = (element: Element, options: CheckVisibilityOptions): boolean =>
  checkVisibility.call(element, options);

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE;
export const isShadowRoot = (node: Node): node is ShadowRoot =>
  nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && node instanceof ShadowRoot;

/** True for text, an XML page's CDATA section among it. */
export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

/** The node around this one, out of a shadow tree too; null at the document, or at what was removed. */
export const parentOf = (node: Node): Node | null =>
  parentNodeOf(node) ?? (isShadowRoot(node) ? node.host : null);
