/** What no name stands in: white space, quotation marks and brackets end a token. */
const TOKEN_END = /[\s"“”«»()<>]/;
/** A handle, a hashtag, in full width too, or a Windows path. */
const SIGNS = '@#\\＠＃';
const ADDRESS =
  /:\/\/|^\/|^www\.|@|^[ur]\/\w|^[\w-]+(\.[\w-]+)*\.[a-z]{2,}([/:?#]|$)|\/.*\.[a-z]{2,4}$/i;

/**
 * True where the text at `start`..`end` (UTF-16 code units) is part of a URL, an e-mail address, a
 * domain, a path, a hashtag or a handle, and so names nobody.
 */
export function inAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before !== '' && SIGNS.includes(before)) return true;
  let from = start;
  let to = end;
  while (from > 0 && !TOKEN_END.test(text.charAt(from - 1))) from--;
  while (to < text.length && !TOKEN_END.test(text.charAt(to))) to++;
  const token = text.slice(from, to);
  // A name before a full stop is no domain: "Navalny.The next day".
  return ADDRESS.test(token) && !/^(?!www\.)\p{L}+\.\p{Lu}/u.test(token);
}
