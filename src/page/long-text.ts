/** UTF-16 code units from which on a text takes too long for one step: a book may be one text node. */
export const LONG = 65_536;
/** How far one cut of a long text goes into the next. */
export const OVERLAP = 1_024;

/** True for a text that is to be read in steps. */
export const isLong = (text: string): boolean => text.length > LONG;

/** Whether something is true of a text, asked cut by cut: a step each. */
export function* isTrueOfSome(
  text: string,
  isTrue: (cut: string) => boolean,
): Generator<void, boolean> {
  for (let at = 0; at < text.length; at += LONG) {
    if (at > 0) yield;
    if (isTrue(text.slice(at, at + LONG + OVERLAP))) return true;
  }
  return false;
}
