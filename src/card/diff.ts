import type { WordsPiece } from '../core/model/brief';

/** A stretch of two texts side by side: in both, only in the source, only on the page, or exchanged. */
export type Stretch =
  | { kind: 'same' | 'left out' | 'added'; text: string }
  | { kind: 'exchanged'; from: string; to: string };

/** Word pieces as they are read: words left out and words put in their place come as a pair. */
export function stretchesOf(pieces: readonly WordsPiece[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const { op, text } = pieces[i] as WordsPiece;
    if (op !== 'delete') {
      stretches.push({ kind: op === 'equal' ? 'same' : 'added', text });
      continue;
    }
    // White space alone may stand between the two.
    const at = pieces[i + 1]?.text.trim() ? i + 1 : i + 2;
    const other = pieces[at];
    if (other?.op !== 'insert') stretches.push({ kind: 'left out', text });
    else {
      stretches.push({ kind: 'exchanged', from: text, to: other.text });
      i = at;
    }
  }
  return stretches;
}
