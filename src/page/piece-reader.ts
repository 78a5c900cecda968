import { countBefore } from '../core/text/halving';
import { isBlockElement, isSkipped } from './blocks';
import {
  childNodesOf,
  elementsIn,
  firstChildOf,
  holdsNode,
  isElement,
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
/** What is left out where its text is long: nothing else on a page has so much that nobody reads. */
const SCRIPTS = ['script', 'style', 'noscript'];
/** Code units from which on it is long. */
const LONG_SCRIPT = 1_024;

/** What may have text below it. */
export type Root = Document | ShadowRoot | Element;

/** Some text of a page, from one block element to another, skipped elements' among it. */
export interface Piece {
  text: string;
  root: Root;
  /** A walk below the root that goes on from here comes to the text of the piece next. */
  from: Node;
}

/** The text node of an element that holds nothing else. */
function loneTextOf(element: Node): Text | null {
  const first = firstChildOf(element);
  return first && isText(first) && !nextSiblingOf(first) ? first : null;
}

/**
 * Rows with nothing but their text, as most that come one by one, as one piece: an element, and those of
 * some others that stand right behind one another. Null where it is no such row.
 * @param others what else is to be read; those that are read with it are taken.
 * @param units code units of text from which on no more are taken.
 */
export function rowsPiece(row: Root, others: Queue<Root>, units: number): Piece | null {
  const first = loneTextOf(row);
  if (!first) return null;
  let text = first.data;
  let last: Root = row;
  for (let other = others.first(); other; other = others.first()) {
    if (text.length >= units || nextSiblingOf(last) !== other || isSkipped(other)) break;
    const own = loneTextOf(other);
    if (!own) break;
    others.take();
    text += own.data;
    last = other;
  }
  return { text, root: last === row ? row : (parentNodeOf(row) as Root), from: row };
}

/** All text below a root as one piece; null where there is none, or many elements. */
export function wholePiece(root: Root): Piece | null {
  if (!firstChildOf(root) || !isElement(root)) return null;
  if (elementsIn(root, '*').length > ELEMENTS) return null;
  return { text: textContentOf(root), root, from: root };
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
  /** Scripts that are to be left out of what is not read yet. */
  private scripts: Element[] = [];
  private ended = false;

  constructor(private readonly root: Root) {
    this.place.setStart(root, 0);
  }

  /** To be called where nodes of the page came, went or moved. */
  disturb(): void {
    this.from = null;
    this.elements = [];
    this.scripts = [];
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
    const isToCome = (element: Element) => place.comparePoint(element, 0) >= 0;
    this.elements = elementsIn(root, '*');
    this.passed = countBefore(this.elements, (element) => !isToCome(element));
    this.scripts = longScripts(root).filter(isToCome);
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
    // One that stands in another is passed with it.
    while (this.scripts[0] && place.comparePoint(this.scripts[0], 0) < 0) this.scripts.shift();
    const [script] = this.scripts;
    const isCut = script && place.comparePoint(script, 0) === 0;
    if (isCut) place.setEndBefore(script);
    const text = String(place);
    if (isCut) {
      this.scripts.shift();
      place.setStartAfter(script);
      this.from = lastIn(script);
    } else if (next) {
      place.collapse();
      this.from = next;
      this.passed = end;
    } else this.ended = true;
    return text;
  }
}

/** In the order of the page. Asked for one by one, which browsers answer in a tenth of a list's time. */
const longScripts = (root: Root): Element[] =>
  SCRIPTS.flatMap((name) => Array.from(elementsIn(root, name)).filter(isLongScript)).sort(
    inPageOrder,
  );

function isLongScript(script: Element): boolean {
  const text = firstChildOf(script);
  return text !== null && isText(text) && text.length >= LONG_SCRIPT;
}

function lastIn(node: Node): Node {
  let last = node;
  for (let child = lastChildOf(last); child; child = lastChildOf(child)) last = child;
  return last;
}
