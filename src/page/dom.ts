/**
 * Properties of nodes, read past what a page lays over them: in a form, a field called "parentNode" is
 * what `form.parentNode` gives, in a content script's own world too.
 * @see https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */

const getter = <T>(prototype: object, name: string): ((of: Node) => T) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get(): T };
  return (of) => get.call(of);
};

export const rootOf = getter<Element | null>(Document.prototype, 'documentElement');
export const parentNodeOf = getter<ParentNode | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<ChildNode | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<ChildNode | null>(Node.prototype, 'nextSibling');
export const lastChildOf = getter<ChildNode | null>(Node.prototype, 'lastChild');
export const childNodesOf = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const nodeTypeOf = getter<number>(Node.prototype, 'nodeType');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
export const localNameOf = getter<string>(Element.prototype, 'localName');
export const textContentOf = getter<string>(Node.prototype, 'textContent');
export const htmlOf = getter<string>(Element.prototype, 'innerHTML');
export const firstElementOf = getter<Element | null>(Element.prototype, 'firstElementChild');
export const nextElementOf = getter<Element | null>(Element.prototype, 'nextElementSibling');

const { contains } = Node.prototype;
const { createTreeWalker } = Document.prototype;
const { getAttribute, hasAttributes, checkVisibility, matches, querySelector } = Element.prototype;

export const holdsNode = (element: Node, node: Node): boolean => contains.call(element, node);
export const hasAnyAttribute = (element: Element): boolean => hasAttributes.call(element);
export const isMatch = (element: Element, selector: string): boolean =>
  matches.call(element, selector);
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);
/**
 * The elements below a root, or those of a name, good until they change. Browsers go through them as far
 * as is asked.
 * @param name of a shadow root any selector.
 */
export function elementsIn(
  root: Document | ShadowRoot | Element,
  name = '*',
): ArrayLike<Element> & Iterable<Element> {
  // A shadow root has no such list, but for one that is made at once.
  if (isShadowRoot(root)) return DocumentFragment.prototype.querySelectorAll.call(root, name);
  const of = isElement(root) ? Element : Document;
  return of.prototype.getElementsByTagName.call(root, name);
}
/** The first element below another that a selector finds. */
export const firstIn = (element: Element, selector: string): Element | null =>
  querySelector.call(element, selector);
/** A walk over all text below a node, in the order of the page. */
export const textsBelow = (root: Node): TreeWalker =>
  createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
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
