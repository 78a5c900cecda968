import type { Sift } from '../core/match/sift';
import { CUT } from '../core/text/html-tags';
import { isBlockElement, isSkipped } from './blocks';
import {
  firstChildOf,
  firstElementOf,
  hasAtMost,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  parentNodeOf,
  previousSiblingOf,
  textContentOf,
} from './dom';
import type { Slice } from './slices';

/** Elements below one, up to which its text is asked for as a whole. */
const MOST_ELEMENTS = 64;
/** Code units up to which a text is looked at in one piece: well below a slice's time. */
const MOST_UNITS = 16_384;
/** Nodes up to which a run of text is put together in one piece. */
const MOST_NODES = 512;
/** Code units of a piece that the next one begins with: what is looked for is no longer. */
const OVERLAP = 128;
/** Times that a walk goes back because the page changed the way to its place during a pause. */
const RETURNS = 16;
/** Code units whose reading costs as much as a node's. */
const UNITS_PER_STEP = 512;
/** A node on the way to where a walk paused, and what stood before it then. */
interface Step {
  node: Node;
  before: Node | null;
}

/** A run of text between two block elements, as far as the walk has come. */
interface Run {
  /** A text node of it; null before the first one. */
  first: Text | null;
  text: string;
  nodes: number;
  /** Pieces of it were looked at already. */
  inPieces: boolean;
}

/**
 * Walks what stands below one root after another, and tells of each run of text that may hold
 * something. Most elements are asked for their text as a whole and passed over: making the JavaScript
 * objects of what is in them costs more than reading it.
 */
export class TextSifter {
  private readonly roots = new Set<Node>();
  private root: Node | null = null;
  /** Where the walk goes on. */
  private next: Node | null = null;
  private run: Run = emptyRun();
  /** The small element that the walk is in: what is in it is small, too. */
  private small: Element | null = null;
  /** From where the walk paused up to the root. */
  private way: Step[] = [];
  private returns = RETURNS;

  constructor(
    private readonly sift: Sift,
    private readonly found: (node: Text) => void,
  ) {}

  /** Has all text below a root walked, some time. */
  add(root: Node): void {
    this.roots.add(root);
  }

  /** Walks on until the slice is over; true when all is walked. */
  walk(slice: Slice): boolean {
    if (this.root) {
      this.takeUp();
      if (!this.walkOn(slice)) return false;
    }
    for (const root of this.roots) {
      this.roots.delete(root);
      if (!this.walkRoot(root, slice) || slice.isOver()) return false;
    }
    return true;
  }

  private walkRoot(root: Node, slice: Slice): boolean {
    const only = firstChildOf(root);
    if (!only) return true;
    // A row with nothing but its text, as most that come one by one.
    if (isText(only) && !nextSiblingOf(only)) {
      if (this.sift.holds(only.data)) this.found(only);
      return true;
    }
    this.small = null;
    if (isElement(root) && !this.mayHold(root, slice)) return true;
    this.root = root;
    this.returns = RETURNS;
    this.run = emptyRun();
    this.next = only;
    return this.walkOn(slice);
  }

  private walkOn(slice: Slice): boolean {
    while (this.next) {
      const node: Node = this.next;
      let inside = false;
      try {
        inside = this.take(node, slice);
      } finally {
        // Whatever fails is not tried again.
        this.next = (inside && firstChildOf(node)) || this.over(node);
      }
      if (!this.next || !slice.isOver()) continue;
      this.pause(this.next);
      return false;
    }
    this.endRun();
    this.root = null;
    return true;
  }

  /** Reads a node; true where the walk is to go into it. */
  private take(node: Node, slice: Slice): boolean {
    if (isText(node)) this.read(node);
    if (!isElement(node)) return false;
    if (isSkipped(node)) {
      this.run.text += CUT;
      return false;
    }
    if (!isBlockElement(node)) {
      if (localNameOf(node) === 'br') this.run.text += '\n';
      return true;
    }
    this.endRun();
    return this.mayHold(node, slice);
  }

  /** False where no text below a block element may hold anything. */
  private mayHold(element: Element, slice: Slice): boolean {
    if (!this.isSmall(element)) return true;
    const text = textContentOf(element);
    if (text.length > MOST_UNITS) return true;
    slice.did(text.length / UNITS_PER_STEP);
    return this.sift.mayHoldAmong(text);
  }

  private isSmall(element: Element): boolean {
    if (this.small || !firstElementOf(element)) return true;
    const isSmall = hasAtMost(element, MOST_ELEMENTS);
    if (isSmall) this.small = element;
    return isSmall;
  }

  private read(node: Text): void {
    const { run } = this;
    const { data } = node;
    if (!run.first) {
      if (!/\S/.test(data)) return;
      run.first = node;
    }
    run.text += data;
    run.nodes++;
    if (run.text.length < MOST_UNITS && run.nodes < MOST_NODES) return;
    const { text } = run;
    Object.assign(run, { text: text.slice(-OVERLAP), nodes: 0, inPieces: true });
    if (this.sift.holds(text)) this.found(run.first);
  }

  private endRun(): void {
    const { first, text, inPieces } = this.run;
    if (text === '') return;
    // Before it is told of: a run that fails is not told of again.
    this.run = emptyRun();
    if (first && (inPieces ? this.sift.holds(text) : this.sift.mayHold(text))) this.found(first);
  }

  /** The node behind this one and all that is in it; the run ends where a block element does. */
  private over(node: Node): Node | null {
    for (let at: Node | null = node; at && at !== this.root; at = parentNodeOf(at)) {
      if (at !== node && isBlockElement(at)) this.endRun();
      if (at === this.small) this.small = null;
      const next = nextSiblingOf(at);
      if (next) return next;
    }
    return null;
  }

  private pause(place: Node): void {
    this.way = [];
    for (let node: Node | null = place; node; node = parentNodeOf(node)) {
      this.way.push({ node, before: previousSiblingOf(node) });
      if (node === this.root) return;
    }
  }

  /**
   * Goes back to the deepest node of the way that stands where it stood: what the page moved or took
   * away would lead the walk past text that it has not seen. A page that does so each time gets what
   * new nodes bring, and no more.
   */
  private takeUp(): void {
    const { way } = this;
    let at = way.length - 1;
    while (at > 0 && this.stands(at - 1)) at--;
    if (at === 0 || this.returns-- <= 0) return;
    this.run = { ...emptyRun(), inPieces: true };
    this.small = null;
    const { node } = way[at] as Step;
    this.next = node === this.root ? firstChildOf(node) : node;
  }

  private stands(at: number): boolean {
    const { node, before } = this.way[at] as Step;
    return parentNodeOf(node) === this.way[at + 1]?.node && previousSiblingOf(node) === before;
  }
}

const emptyRun = (): Run => ({ first: null, text: '', nodes: 0, inPieces: false });
