import type { Sift } from '../core/match/sift';
import { isSkipped } from './blocks';
import { isElement } from './dom';
import { isLong, OVERLAP, UNITS_AT_ONCE } from './long-text';
import {
  eachText,
  type Piece,
  PieceReader,
  type Root,
  rowsPiece,
  wholePiece,
} from './piece-reader';
import { Queue } from './queue';
import { type Slice, STEPS_PER_LOOK } from './slices';

/** Code units of rows that are read at once: well below a slice's time. */
const STRETCH = 8_192;
/** Code units up to which texts are put together to be looked at: of long ones that is a copy. */
const SHORT = 512;
/** Code units whose reading takes a step's time. */
const UNITS_PER_STEP = 64;

/** A piece that is looked at in cuts. */
interface LongPiece {
  text: string;
  /** Its text nodes, and where in its text each ends. */
  nodes: Text[];
  ends: number[];
  /** Where the next cut begins, and the first node that is not before it, or one before that. */
  at: number;
  first: number;
}

/**
 * Reads the text below one root after another, and tells of each text node where something may begin.
 * It is read in large pieces, whatever they hold, and only where there is something it is looked which
 * node that is in.
 */
export class TextSifter {
  private readonly roots = new Queue<Root>();
  private reader: PieceReader | null = null;
  /** What was read and is not looked at yet, and the pieces that it is joined of. */
  private text = '';
  private pieces: Piece[] = [];
  private long: LongPiece | null = null;
  /** To be told of. */
  private readonly finds = new Queue<Text>();
  private readonly stretch = new Range();

  constructor(
    private readonly sift: Sift,
    private readonly found: (node: Text) => void,
  ) {}

  /** Has all text below a root read, some time. */
  add(root: Root): void {
    this.roots.add(root);
  }

  /** To be called where nodes of the page came, went or moved since the last slice. */
  disturb(): void {
    this.reader?.disturb();
  }

  /** Goes on until the slice is over; true when all is read. */
  walk(slice: Slice): boolean {
    // A step failed that was the last one of its slice: which nodes the text is of is known no more.
    for (const { root } of this.pieces) this.roots.add(root);
    this.forget();
    while (this.step(slice)) {
      if (!slice.isOver()) continue;
      // Which nodes the places are in is known only as long as the page has no turn.
      if (this.text !== '') this.look(slice);
      return false;
    }
    return true;
  }

  /** Some work; false where none is left. */
  private step(slice: Slice): boolean {
    const find = this.finds.take();
    if (find) {
      slice.did(STEPS_PER_LOOK);
      this.found(find);
      return true;
    }
    if (this.long) {
      this.lookOn(this.long, slice);
      return true;
    }
    const piece = this.text.length < SHORT ? this.nextPiece() : null;
    if (piece) this.take(piece, slice);
    else if (this.text !== '') this.look(slice);
    else return false;
    return true;
  }

  private nextPiece(): Piece | null {
    const { reader } = this;
    // Whatever fails is not tried again.
    this.reader = null;
    const piece = reader?.read();
    if (piece) {
      this.reader = reader;
      return piece;
    }
    for (let root = this.roots.take(); root; root = this.roots.take()) {
      if (isElement(root) && isSkipped(root)) continue;
      const whole = rowsPiece(root, this.roots, STRETCH, this.stretch) ?? wholePiece(root);
      if (whole) return whole;
      const reader = new PieceReader(root);
      const first = reader.read();
      if (!first) continue;
      this.reader = reader;
      return first;
    }
    return null;
  }

  private forget(): void {
    this.text = '';
    this.pieces = [];
  }

  private take(piece: Piece, slice: Slice): void {
    slice.did(piece.text.length / UNITS_PER_STEP);
    if (piece.text === '') return;
    if (piece.text.length >= SHORT && this.text !== '') this.look(slice);
    if (isLong(piece.text)) {
      const long: LongPiece = { text: piece.text, nodes: [], ends: [], at: 0, first: 0 };
      eachText(piece, (node, end) => {
        long.nodes.push(node);
        long.ends.push(end);
        return false;
      });
      this.long = long;
      return;
    }
    this.pieces.push(piece);
    this.text += piece.text;
  }

  /** Looks at the next cut. Its nodes are known, so that it does not matter what the page does meanwhile. */
  private lookOn(long: LongPiece, slice: Slice): void {
    const { text, nodes, ends, at } = long;
    const cut = text.slice(at, at + UNITS_AT_ONCE + OVERLAP);
    long.at += UNITS_AT_ONCE;
    if (long.at >= text.length) this.long = null;
    slice.did(cut.length / UNITS_PER_STEP);
    const places = this.sift.places(cut);
    while ((ends[long.first] ?? text.length) <= at) long.first++;
    let next = 0;
    // To the end of the cut: what needs a word before it has it here, and may have it in the next no more.
    for (let i = long.first; i < nodes.length && (ends[i - 1] ?? 0) < at + cut.length; i++) {
      const end = (ends[i] as number) - at;
      if (places && (places[next] ?? end) >= end) continue;
      this.finds.add(nodes[i] as Text);
      while (places && (places[next] ?? end) < end) next++;
    }
  }

  private look(slice: Slice): void {
    const { text, pieces } = this;
    this.forget();
    slice.did(text.length / UNITS_PER_STEP);
    const places = this.sift.places(text);
    let start = 0;
    let next = 0;
    for (const piece of pieces) {
      if (places) next = this.find(piece, places, start, next);
      else this.find(piece, pieces.length > 1 ? this.sift.places(piece.text) : null);
      start += piece.text.length;
    }
  }

  /**
   * @param places in order; null for all.
   * @param start where the piece begins in what they are places of.
   * @param from the first of them that is in it, or behind it.
   * @returns the first that is behind it.
   */
  private find(piece: Piece, places: readonly number[] | null, start = 0, from = 0): number {
    let next = from;
    const isIn = (end: number) => places === null || (places[next] ?? Infinity) < start + end;
    if (!isIn(piece.text.length)) return next;
    eachText(piece, (node, end) => {
      if (!isIn(end)) return false;
      this.finds.add(node);
      while (places && isIn(end)) next++;
      return places !== null && !isIn(piece.text.length);
    });
    return next;
  }
}
