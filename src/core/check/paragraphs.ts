/**
 * Cuts a plain text at its blank lines. A paragraph has no line break at its ends; `start` is in the
 * text's UTF-16 code units.
 */
export function paragraphsOf(text: string): { start: number; text: string }[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].map((match) => ({
    start: match.index,
    text: match[0],
  }));
}
