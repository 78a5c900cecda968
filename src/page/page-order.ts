import { isShadowRoot } from './dom';

/** Sorts nodes as they come in the page, what is in a shadow tree where its host is. */
export function inPageOrder(a: Node, b: Node): number {
  const order = a.compareDocumentPosition(b);
  if (order & Node.DOCUMENT_POSITION_DISCONNECTED) return acrossTrees(a, b);
  return order & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

function acrossTrees(a: Node, b: Node): number {
  const [ways, others] = [wayTo(a), wayTo(b)];
  for (let i = 0; i < ways.length && i < others.length; i++) {
    const [one, other] = [ways[i] as Node, others[i] as Node];
    if (one !== other) return inOneTree(one, other);
  }
  return ways.length - others.length;
}

/** Each tree's node on the way to `node`, from the document down: the hosts, and itself. */
function wayTo(node: Node): Node[] {
  const way = [node];
  for (let root = node.getRootNode(); isShadowRoot(root); root = (way[0] as Node).getRootNode())
    way.unshift(root.host);
  return way;
}

function inOneTree(a: Node, b: Node): number {
  const order = a.compareDocumentPosition(b);
  // Neither is in the document any more; the next reading drops them.
  if (order & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
  return order & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
