import { countBefore } from '../core/text/halving';
import { inOrder } from '../core/text/in-order';
import { isBlockElement, isSkipped } from './blocks';
import {
  childNodesOf,
  elementsIn,
  firstChildOf,
  firstElementOf,
  holdsNode,
  isElement,
  isShadowRoot,
  isText,
  lastChildOf,
  nextSiblingOf,
  parentNodeOf,
  textContentOf,
  textsBelow,
} from './dom';
import { inPageOrder } from './page-order';
import type { Queue } from './queue';

/** Elements of which the text is read in one piece, or a few more. */
const ELEMENTS = 64;
/** What nobody reads, and is left out where it is long: a page may have megabytes of it. */
const SCRIPTS = ['script', 'style'];
/** Code units from which on it is long: to leave out less takes longer than to read it. */
const LONG_SCRIPT = 4_096;

/** What may have text below it. */
export type Root = Document | ShadowRoot | Element;

/** Some text of a page, from one block element to another, skipped elements' among it. */
export interface Piece {
  text: string;
  root: Root;
  /** A walk below the root that goes on from here comes to the text of the piece next. */
  from: Node;
}

/**
 * Rows that hold no elements, as most that come one by one, as one piece: an element, and those of some others
 * that stand right behind one another. Null where it is no such row.
 * @param others what else is to be read; those that are read with it are taken.
 * @param units code units of text that are read at once, if all rows are as long as the first.
 * @param stretch to read with: a range of its own each time would be kept up to date until it is collected.
 */
export function rowsPiece(
  row: Root,
  others: Queue<Root>,
  units: number,
  stretch: Range,
): Piece | null {
  if (!isElement(row) || firstElementOf(row)) return null;
  const text = textContentOf(row);
  const most = Math.min(ELEMENTS, units / (text.length + 1));
  let last = row;
  for (let rows = 1; rows < most; rows++) {
    const next = others.first();
    if (!next || nextSiblingOf(last) !== next || !isElement(next)) break;
    if (isSkipped(next) || firstElementOf(next)) break;
    others.take();
    last = next;
  }
  if (last === row) return { text, root: row, from: row };
  stretch.setStart(row, 0);
  stretch.setEnd(last, childNodesOf(last).length);
  const all = String(stretch);
  stretch.selectNodeContents(new Comment());
  return { text: all, root: parentNodeOf(row) as Root, from: row };
}

/** All text below a root as one piece; null where there is none, or many elements. */
export function wholePiece(root: Root): Piece | null {
  if (!firstChildOf(root) || !isElement(root)) return null;
  if (elementsIn(root)[ELEMENTS]) return null;
  const text = textContentOf(root);
  if (text.length >= LONG_SCRIPT && longScriptsIn(root).length > 0) return null;
  return { text, root, from: root };
}

/** Calls back with each text node of a piece, and where in its text the node ends, until that gives true. */
export function eachText(
  { text, root, from }: Piece,
  use: (node: Text, end: number) => boolean,
): void {
  const walker = textsBelow(root);
  walker.currentNode = from;
  for (let end = 0; end < text.length; ) {
    const node = walker.nextNode() as Text | null;
    if (!node) return;
    end += node.length;
    if (use(node, end)) return;
  }
}

/**
 * Reads the text below a root in pieces as the browser gives them: making the JavaScript objects of what
 * is in them costs more than reading it.
 */
export class PieceReader {
  /** Where it goes on, collapsed: a live range, which keeps its place whatever the page does. */
  private readonly place = new Range();
  /** Of the next piece; null where the page may have changed since the last. */
  private from: Node | null = null;
  /** All elements below the root, and how many of them are behind what was read. */
  private elements: ArrayLike<Element> = [];
  private passed = 0;
  /** The long scripts that were below the root at first, and in order those that are now. */
  private known: readonly Element[] | null = null;
  private scripts: readonly Element[] = [];
  private ended = false;

  constructor(private readonly root: Root) {
    this.place.setStart(root, 0);
  }

  /** To be called where nodes of the page came, went or moved. */
  disturb(): void {
    this.from = null;
    this.elements = [];
  }

  /** The next piece; null at the end. */
  read(): Piece | null {
    if (this.ended) return null;
    const from = this.from ?? this.findPlace();
    return from && { root: this.root, from, text: this.readOn() };
  }

  /** Where the reading goes on; null where the page has taken that out. */
  private findPlace(): Node | null {
    const { root, place } = this;
    // A text that took in what stood there, as it was normalised.
    if (isText(place.startContainer)) place.setEndBefore(place.startContainer);
    const { startContainer: around, startOffset: before } = place;
    if (!holdsNode(root, around)) return null;
    this.elements = elementsIn(root);
    // Those that come later are read: to look for them again and again goes through all of a large page.
    this.known ??= longScriptsIn(root);
    const left = this.known.filter((script) => holdsNode(root, script));
    this.scripts = inOrder(left, inPageOrder);
    // At the root's beginning none is passed: to count them has the browser go through them all.
    this.passed = 0;
    if (around === root && before === 0) return root;
    this.passed = countBefore(this.elements, (element) => place.comparePoint(element, 0) < 0);
    return before > 0 ? lastIn(childNodesOf(around)[before - 1] as Node) : around;
  }

  private readOn(): string {
    const { root, elements, place } = this;
    let end = this.passed + ELEMENTS;
    let next = elements[end];
    while (next && !isBlockElement(next)) next = elements[++end];
    // Not before it: browsers count its siblings for that.
    if (next) place.setEnd(next, 0);
    else place.setEnd(root, childNodesOf(root).length);
    const script = this.nextScript();
    if (script) place.setEndBefore(script);
    const text = String(place);
    if (script) {
      place.setStartAfter(script);
      this.from = lastIn(script);
    } else if (next) {
      place.collapse();
      this.from = next;
      this.passed = end;
    } else this.ended = true;
    return text;
  }

  /** The first long script in the piece that is being read. */
  private nextScript(): Element | undefined {
    const { place, scripts } = this;
    const passed = countBefore(scripts, (script) => place.comparePoint(script, 0) < 0);
    const script = scripts[passed];
    return script && place.comparePoint(script, 0) === 0 ? script : undefined;
  }
}

/** In no order. To read one of them may take longer than all else on a page. */
function longScriptsIn(root: Root): Element[] {
  const lists = isShadowRoot(root)
    ? [elementsIn(root, SCRIPTS.join())]
    : SCRIPTS.map((name) => elementsIn(root, name));
  return lists.flatMap((list) => [...list].filter(isLongScript));
}

function isLongScript(element: Element): boolean {
  const text = firstChildOf(element);
  return text !== null && isText(text) && text.length >= LONG_SCRIPT;
}

function lastIn(node: Node): Node {
  let last = node;
  for (let child = lastChildOf(last); child; child = lastChildOf(child)) last = child;
  return last;
}
