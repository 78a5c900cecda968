import type { Sift } from '../core/match/sift';
import type { Slice } from './slices';

/** Code units kept of a word that goes on in the next text node. */
const LONGEST_WORD = 32;
/** Times that a walk begins anew because the page took its place away during a pause. */
const RESTARTS = 3;

/**
 * Walks the text nodes below a root and tells of those that may hold something, each perhaps twice.
 * Element nodes are not looked at: making their JavaScript objects costs more than reading all text.
 */
export class TextSifter {
  private walker: TreeWalker;
  private restarts = RESTARTS;
  /** The text before, from the beginning of its last word at least. */
  private before = '';

  constructor(
    private readonly root: Node,
    private readonly sift: Sift,
    private readonly found: (node: Text) => void,
  ) {
    this.walker = walkerOf(root);
  }

  /** Walks on until the slice is over; true when all is walked. */
  walk(slice: Slice): boolean {
    const { walker } = this;
    const { sift, found } = this;
    // The page removed the node that the walk stood on: from there it would find nothing more.
    if (walker.currentNode !== this.root && !this.isWithin(walker.currentNode)) {
      if (this.restarts-- <= 0) return true;
      this.walker = walkerOf(this.root);
      return this.walk(slice);
    }
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const { data } = node;
      const joins = this.joins(data);
      if (joins || sift.holds(data)) found(node);
      if (slice.isOver()) return false;
    }
    return true;
  }

  private isWithin(node: Node): boolean {
    return this.root.contains(node);
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
