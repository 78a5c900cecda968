import type { Sift } from '../core/match/sift';
import { firstChildOf, isText, nextSiblingOf, parentNodeOf, previousSiblingOf } from './dom';
import type { Slice } from './slices';

/** Code units kept of a word that goes on in the next text node. */
const LONGEST_WORD = 32;
/** Times that a walk goes back because the page changed the way to its place during a pause. */
const RETURNS = 16;

/** A node on the way to where a walk paused, and what stood before it then. */
interface Step {
  node: Node;
  before: Node | null;
}

/**
 * Walks the text nodes below one root after another, and tells of those that may hold something, each
 * perhaps twice. Element nodes are not looked at: making their JavaScript objects costs more than
 * reading all text.
 */
export class TextSifter {
  private readonly roots = new Set<Node>();
  private root: Node | null = null;
  private walker: TreeWalker | null = null;
  /** From where the walk paused up to the root. */
  private way: Step[] = [];
  private returns = RETURNS;
  /** The text before, from the beginning of its last word at least. */
  private before = '';

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
    if (this.walker) {
      this.takeUp(this.walker);
      if (!this.walkOn(this.walker, slice)) return false;
    }
    for (const root of this.roots) {
      this.roots.delete(root);
      this.before = '';
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
    this.root = root;
    this.returns = RETURNS;
    this.walker = walkerOf(root);
    return this.walkOn(this.walker, slice);
  }

  private walkOn(walker: TreeWalker, slice: Slice): boolean {
    const { sift, found } = this;
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const { data } = node;
      const joins = this.joins(data);
      if (joins || sift.holds(data)) found(node);
      if (!slice.isOver()) continue;
      this.pause(node);
      return false;
    }
    this.walker = null;
    this.root = null;
    return true;
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
  private takeUp(walker: TreeWalker): void {
    const { way } = this;
    let at = way.length - 1;
    while (at > 0 && this.stands(at - 1)) at--;
    if (at === 0 || this.returns-- <= 0) return;
    walker.currentNode = (way[at] as Step).node;
  }

  private stands(at: number): boolean {
    const { node, before } = this.way[at] as Step;
    return parentNodeOf(node) === this.way[at + 1]?.node && previousSiblingOf(node) === before;
  }

  /** True where this text goes on with the word that the one before began, and the whole may matter. */
  private joins(data: string): boolean {
    const { before } = this;
    const first = data.charCodeAt(0);
    if (data !== '') this.before = data;
    if (!isWordUnit(first) || !isWordUnit(before.charCodeAt(before.length - 1))) return false;
    const begun = LAST_WORD.exec(before.slice(-LONGEST_WORD))?.[0] ?? '';
    const rest = FIRST_WORD.exec(data.slice(0, LONGEST_WORD))?.[0] ?? '';
    if (rest.length === data.length) this.before = begun + data;
    return this.sift.holds(begun + rest);
  }
}

const FIRST_WORD = /^[^\s.,;:!?"()]*/;
const LAST_WORD = /[^\s.,;:!?"()]*$/;

const walkerOf = (root: Node): TreeWalker =>
  (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );

/** True for a code unit that a word may go on after; NaN, of an empty text, is none. */
const isWordUnit = (unit: number): boolean => unit > 0x40;
