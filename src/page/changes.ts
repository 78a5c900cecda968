import { isBlockElement, isLeftAlone, isText, type Owner } from './blocks';

/** Attributes that make text editable, or plain again. */
export const EDITING_ATTRIBUTES = ['contenteditable', 'role'];

/** What hears of a change of the page. */
export interface ChangeListener {
  /** What the text of a node belongs to, as `ownerOf` gives it. */
  ownerOf(node: Node): Owner | null;
  /** Text that belongs to `owner` itself changed; the blocks inside it did not. */
  ownTextChanged(owner: Owner): void;
  /** An element came new into the page. */
  added(element: Element): void;
  /** Something was taken out. */
  removed(): void;
  /** An element's text may be edited from now on, or no more. */
  editingChanged(element: Element): void;
}

/** Reads one mutation record; the work is in proportion to what changed, not to the page. */
export function readRecord(record: MutationRecord, to: ChangeListener): void {
  if (record.type === 'attributes') to.editingChanged(record.target as Element);
  else if (record.type === 'characterData') addOwner(record.target, to);
  else readChildren(record, to);
}

function readChildren(record: MutationRecord, to: ChangeListener): void {
  let ownTextChanged = false;
  if (record.removedNodes.length > 0) to.removed();
  for (const node of record.removedNodes) if (!isBlockElement(node)) ownTextChanged = true;
  for (const node of record.addedNodes) {
    if (node.nodeType === Node.ELEMENT_NODE) addElement(node as Element, to);
    if (!isBlockElement(node) && hasText(node)) ownTextChanged = true;
  }
  // A block that comes or goes between two runs of text cuts or joins them.
  if (ownTextChanged || isRun(record.previousSibling) || isRun(record.nextSibling))
    addOwner(record.target, to);
}

function addElement(element: Element, to: ChangeListener): void {
  if (!isLeftAlone(element) && element.isConnected) to.added(element);
}

function addOwner(node: Node, to: ChangeListener): void {
  const owner = to.ownerOf(node);
  if (owner) to.ownTextChanged(owner);
}

/** True for a text that is more than white space, and for an element that may hold one. */
const hasText = (node: Node): boolean =>
  isText(node) ? /\S/.test(node.data) : node.hasChildNodes();

const isRun = (node: Node | null): boolean =>
  node !== null && !isBlockElement(node) && hasText(node);
