/** UTF-16 code units from which on a text takes too long for one step: a book may be one text node. */
export const LONG = 65_536;
/**
 * UTF-16 code units of a long text that are read in one step: some milliseconds on a slow machine, or where
 * the browser has compiled nothing yet.
 */
export const UNITS_AT_ONCE = 16_384;
/** How far one cut of a long text goes into the next. */
export const OVERLAP = 2_048;

/** True for a text that is to be read in steps. */
export const isLong = (text: string): boolean => text.length > LONG;

/** Whether something is true of a text; a long one is asked cut by cut, a step each. */
export function* isTrueOfSome(
  text: string,
  isTrue: (cut: string) => boolean,
): Generator<void, boolean> {
  if (!isLong(text)) return isTrue(text);
  for (let at = 0; at < text.length; at += UNITS_AT_ONCE) {
    if (at > 0) yield;
    if (isTrue(text.slice(at, at + UNITS_AT_ONCE + OVERLAP))) return true;
  }
  return false;
}
