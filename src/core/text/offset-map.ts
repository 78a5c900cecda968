import type { Range } from '../model/verdicts';
import { countBefore } from './halving';

/** A text made of stretches of another one, and the way back; all in UTF-16 code units. */
export interface Mended {
  text: string;
  /** The stretch of the original that a stretch of the text was made of. */
  original(range: Range): Range;
}

interface Stretch {
  /** Where it begins in the mended text, and in the original. */
  at: number;
  from: number;
  /** Its length there. */
  length: number;
  /** False where it stands for other characters, which then count as one. */
  copied: boolean;
}

/** Builds a mended text, stretch by stretch, in the order of the original. */
export class Mending {
  #text = '';
  #stretches: Stretch[] = [];

  /** Takes over a stretch of the original as it is. */
  copy(original: string, start: number, end: number): void {
    if (start >= end) return;
    this.#stretches.push({ at: this.#text.length, from: start, length: end - start, copied: true });
    this.#text += original.slice(start, end);
  }

  /** Puts other characters in the place of a stretch of the original; none to leave it out. */
  replace(start: number, end: number, characters: string): void {
    if (characters === '') return;
    this.#stretches.push({
      at: this.#text.length,
      from: start,
      length: end - start,
      copied: false,
    });
    this.#text += characters;
  }

  done(): Mended {
    const stretches = this.#stretches;
    const stretchAt = (at: number): Stretch | undefined =>
      stretches[countBefore(stretches, (stretch) => stretch.at <= at) - 1];
    const startOf = (at: number) => {
      const stretch = stretchAt(at);
      if (!stretch) return 0;
      return stretch.copied ? stretch.from + at - stretch.at : stretch.from;
    };
    const endOf = (at: number) => {
      const stretch = stretchAt(at - 1);
      if (!stretch || at === 0) return 0;
      return stretch.from + (stretch.copied ? at - stretch.at : stretch.length);
    };
    return {
      text: this.#text,
      original: ({ start, end }) =>
        start === end
          ? { start: startOf(start), end: startOf(start) }
          : { start: startOf(start), end: endOf(end) },
    };
  }
}
