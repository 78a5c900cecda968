/** A mistake in an annotation or a text, told to the person who wrote it. */
export interface Fault {
  /** The path as it was handed in. */
  file: string;
  /** From 1. */
  line: number;
  message: string;
  /** For words that are not verbatim in their text: the place that comes nearest. */
  nearest?: { file: string; line: number; text: string };
}

/** Takes one fault; the compiler reports all that it can find in one run. */
export type Report = (fault: Fault) => void;

/** The line, from 1, of a UTF-16 offset in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}
