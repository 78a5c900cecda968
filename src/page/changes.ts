import { isBlockElement, isLeftAlone, ownerOf } from './blocks';

/** What a batch of mutations asks to be read again. */
export interface Changes {
  /** Block elements whose own text changed; the blocks inside them did not. */
  owners: Set<Element>;
  /** Elements that came new into the page, to be read whole. */
  roots: Set<Element>;
  /** True where something was taken out. */
  removed: boolean;
}

/** Sorts mutation records; the work is in proportion to what changed, not to the page. */
export function changesOf(records: readonly MutationRecord[]): Changes {
  const changes: Changes = { owners: new Set(), roots: new Set(), removed: false };
  for (const record of records) {
    if (record.type === 'characterData') addOwner(changes, record.target);
    else readChildren(changes, record);
  }
  for (const root of changes.roots) if (!root.isConnected) changes.roots.delete(root);
  return changes;
}

function readChildren(changes: Changes, record: MutationRecord): void {
  let ownTextChanged = false;
  for (const node of record.removedNodes) {
    changes.removed = true;
    if (!isBlockElement(node)) ownTextChanged = true;
  }
  for (const node of record.addedNodes) {
    if (node.nodeType === Node.ELEMENT_NODE) addRoots(changes, node as Element);
    if (!isBlockElement(node) && /\S/.test(node.textContent ?? '')) ownTextChanged = true;
  }
  // A block that comes or goes between two runs of text cuts or joins them.
  if (ownTextChanged || isRun(record.previousSibling) || isRun(record.nextSibling))
    addOwner(changes, record.target);
}

/** The block elements at or below a new node; an inline element's own text belongs to its owner. */
function addRoots(changes: Changes, element: Element): void {
  if (isLeftAlone(element) || !element.isConnected) return;
  if (isBlockElement(element)) {
    if (ownerOf(element)) changes.roots.add(element);
  } else for (const child of element.children) addRoots(changes, child);
}

function addOwner(changes: Changes, node: Node): void {
  const owner = ownerOf(node);
  if (owner) changes.owners.add(owner);
}

const isRun = (node: Node | null): boolean =>
  node !== null && !isBlockElement(node) && /\S/.test(node.textContent ?? '');
