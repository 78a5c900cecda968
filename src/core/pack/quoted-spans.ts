import type { Range } from './locate';

const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const opensAfter = (char: string | undefined) => char === undefined || /[\s([{—–‘'“"-]/.test(char);

type Family = 'double' | 'single';

/**
 * What a quotation mark does where it stands. Straight marks, and typographic ones used the wrong
 * way round, are told apart by what is open and by what stands beside them; an apostrophe is none.
 */
function roleOf(
  text: string,
  at: number,
  isOpen: (family: Family) => boolean,
): { family: Family; opens: boolean } | null {
  const before = text[at - 1];
  const after = text[at + 1];
  switch (text[at]) {
    case '“':
      return { family: 'double', opens: true };
    case '”':
      return { family: 'double', opens: false };
    case '"':
      return {
        family: 'double',
        opens: !isOpen('double') || (opensAfter(before) && isWord(after)),
      };
    case '‘':
      return isWord(before) ? null : { family: 'single', opens: true };
    case "'":
      if (isOpen('single')) return isWord(after) ? null : { family: 'single', opens: false };
      return opensAfter(before) && isWord(after) ? { family: 'single', opens: true } : null;
    case '’':
      return isOpen('single') && !isWord(after) ? { family: 'single', opens: false } : null;
    default:
      return null;
  }
}

/**
 * Every span in quotation marks, marks left outside, in order of its start: double and single, curly
 * and straight, mixed and nested. A span ends with its paragraph at the latest; an empty one is none.
 */
export function quotedSpans(text: string): Range[] {
  const spans: Range[] = [];
  const open: { family: Family; start: number }[] = [];
  const close = (end: number) => {
    const span = open.pop();
    if (span && span.start < end) spans.push({ start: span.start, end });
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') {
      // What is open here was never closed: a double mark still quotes, a single one was no mark.
      while (open.length > 0)
        if (open.at(-1)?.family === 'double') close(at);
        else open.pop();
      continue;
    }
    const role = roleOf(text, at, (family) => open.some((each) => each.family === family));
    if (!role) continue;
    if (role.opens) open.push({ family: role.family, start: at + 1 });
    else {
      const from = open.findLastIndex(({ family }) => family === role.family);
      if (from === -1) continue;
      open.length = from + 1;
      close(at);
    }
  }
  while (open.length > 0)
    if (open.at(-1)?.family === 'double') close(text.length);
    else open.pop();
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}
