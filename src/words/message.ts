/** One message: a sentence, or its plural forms by the category of the value `n`. */
export type Message = string | Readonly<Record<string, string>>;

/** A piece of a message: words, the place of a value, or words between tags, as in "<b>Why:</b> {reason}". */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'value'; name: string }
  | { kind: 'tag'; name: string; inside: Piece[] };

const MARKUP = /\{(\w+)\}|<(\w+)>(.*?)<\/\2>/gs;

/** Takes a message apart; tags may hold values and other tags. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: whole, 1: value, 2: tag, 3: inside, index } of text.matchAll(MARKUP)) {
    if (index > end) pieces.push({ kind: 'text', text: text.slice(end, index) });
    if (value !== undefined) pieces.push({ kind: 'value', name: value });
    else if (tag !== undefined)
      pieces.push({ kind: 'tag', name: tag, inside: piecesOf(inside ?? '') });
    end = index + whole.length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}
