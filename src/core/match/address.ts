const URL_PARTS = /:\/\/|^www\.|@/i;
const DOMAIN = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}([/:?#]|$)/;

/**
 * True where the text at `start`..`end` (UTF-16 code units) is part of a URL, an e-mail address, a
 * domain, a path, a hashtag or a handle, and so names nobody.
 */
export function inAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '@' || before === '#' || before === '\\' || before === '/')
    return (
      before !== '/' || !/\p{L}/u.test(text.charAt(start - 2)) || inAddressToken(text, start, end)
    );
  return inAddressToken(text, start, end);
}

function inAddressToken(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && !/[\s"“”«»()<>]/.test(text.charAt(from - 1))) from--;
  while (to < text.length && !/[\s"“”«»()<>]/.test(text.charAt(to))) to++;
  const token = text.slice(from, to);
  return URL_PARTS.test(token) || DOMAIN.test(token);
}
