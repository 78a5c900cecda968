import { isBlockElement, isLeftAlone, isSkipped, makesEditable, type Owner } from './blocks';
import {
  attributeOf,
  firstChildOf,
  firstElementOf,
  isConnected,
  isElement,
  isText,
  parentNodeOf,
} from './dom';
import { LONG } from './long-text';

/** What hears of a change of the page. */
export interface ChangeListener {
  /** What the text of a node belongs to, as `ownerOf` gives it. */
  ownerOf(node: Node): Owner | null;
  /** Text that belongs to `owner` itself changed; the blocks inside it did not. */
  ownTextChanged(owner: Owner): void;
  /** An element came new into the page. */
  added(element: Element): void;
  /** Something was taken out; `moved`: it stands elsewhere in the page now. */
  removed(moved: boolean): void;
  /** The text at or below an element is not to be marked from now on. */
  leftAlone(element: Element): void;
  /** An element's text may be edited from now on, or no more. */
  editingChanged(element: Element): void;
}

/** Nodes of one record that are read in one step: one record may bring a hundred thousand. */
const NODES_AT_ONCE = 64;

/**
 * Reads a mutation record, or as much of it as fits a step; the work is in proportion to what changed,
 * not to the page.
 * @param from how many of its added nodes were read before.
 * @returns how many are read now; null where the record is read to its end.
 */
export function readRecord(
  record: MutationRecord,
  from: number,
  to: ChangeListener,
): number | null {
  const { type } = record;
  if (type === 'childList') return readChildren(record, from, to);
  if (type === 'attributes') readAttribute(record, to);
  else addOwner(record.target, to);
  return null;
}

function readAttribute({ target, attributeName, oldValue }: MutationRecord, to: ChangeListener) {
  const element = target as Element;
  const name = attributeName ?? '';
  if (makesEditable(name, oldValue) !== makesEditable(name, attributeOf(element, name)))
    to.editingChanged(element);
}

function readChildren(record: MutationRecord, from: number, to: ChangeListener): number | null {
  const { addedNodes, removedNodes, previousSibling, nextSibling } = record;
  // What is skipped cuts a text in two, unless it stands at an end of it.
  const atAnEnd = previousSibling === null || nextSibling === null;
  let ownTextChanged = false;
  if (from === 0) {
    // A block that comes or goes between two runs of text cuts or joins them.
    ownTextChanged = isRun(previousSibling) || isRun(nextSibling);
    if (removedNodes.length > 0) {
      readRemoved(removedNodes, to);
      ownTextChanged ||= hasRun(removedNodes, atAnEnd);
    }
  }
  const { length } = addedNodes;
  const end = Math.min(from + NODES_AT_ONCE, length);
  for (let i = from; i < end; i++) {
    const node = addedNodes[i] as Node;
    if (isElement(node)) addElement(node, to);
    if (!ownTextChanged && isRun(node) && !hasNoPart(node, atAnEnd)) ownTextChanged = true;
  }
  if (ownTextChanged) addOwner(record.target, to);
  return end < length ? end : null;
}

const hasNoPart = (node: Node, atAnEnd: boolean): boolean =>
  atAnEnd && isElement(node) && isSkipped(node);

function readRemoved(removed: NodeList, to: ChangeListener): void {
  // Scripts come and go, and so does Gloss's own card: nothing in them is ever marked.
  const [first] = removed;
  if (removed.length === 1 && first && isElement(first) && isSkipped(first)) return;
  // Whoever moves nodes moves them one by one, or all of them.
  to.removed(isConnected(removed[0] as Node) || isConnected(removed[removed.length - 1] as Node));
}

/** Of a removed text it is not known any more whether there was something in it. */
function hasRun(removed: NodeList, atAnEnd: boolean): boolean {
  for (let i = 0; i < Math.min(removed.length, NODES_AT_ONCE); i++)
    if (!isBlockElement(removed[i] as Node) && !hasNoPart(removed[i] as Node, atAnEnd)) return true;
  return removed.length > NODES_AT_ONCE;
}

function addElement(element: Element, to: ChangeListener): void {
  if (isRead(element, to)) to.added(element);
  // What is marked may have been moved into an editor, or wrapped in one.
  else if (firstElementOf(element) && isConnected(element)) to.leftAlone(element);
}

/** True for an element of which the text is read. Of many that come into one, that is asked once. */
function isRead(element: Element, to: ChangeListener): boolean {
  const parent = parentNodeOf(element);
  return parent && isElement(parent)
    ? to.ownerOf(parent) !== null && !isLeftAlone(element)
    : to.ownerOf(element) !== null;
}

function addOwner(node: Node, to: ChangeListener): void {
  const owner = to.ownerOf(node);
  if (owner) to.ownTextChanged(owner);
}

/**
 * True for a text that is more than white space, and for an element that may hold one. A long text may hold it
 * as well: some browsers copy all of it whenever it is asked for.
 */
const hasText = (node: Node): boolean =>
  isText(node) ? node.length > LONG || /\S/.test(node.data) : firstChildOf(node) !== null;

const isRun = (node: Node | null): boolean =>
  node !== null && !isBlockElement(node) && hasText(node);
