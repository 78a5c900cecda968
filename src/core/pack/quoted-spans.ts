import type { Range } from './locate';

const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string | undefined) => char === undefined || /\s/.test(char);
const opensAfter = (char: string | undefined) => char === undefined || /[\s([{—–‘'“"-]/.test(char);

/** `low`: „…“; `angular`: «…» or »…«. */
type Family = 'double' | 'single' | 'low' | 'angular';

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
    case '„':
      return { family: 'low', opens: true };
    case '“':
      return isOpen('low') && !(isSpace(before) && isWord(after))
        ? { family: 'low', opens: false }
        : { family: 'double', opens: true };
    case '”':
      return { family: isOpen('low') && !isOpen('double') ? 'low' : 'double', opens: false };
    case '«':
    case '»':
      return {
        family: 'angular',
        opens: !isOpen('angular') || (text[at] === '«' && opensAfter(before)),
      };
    case '"':
      if (isOpen('low') && !isOpen('double') && !opensAfter(before))
        return { family: 'low', opens: false };
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
 * Every span in quotation marks, marks and the space inside them left outside, in order of its start: double and single, curly
 * and straight, low and angular, mixed and nested. A span ends with its paragraph at the latest; an empty one is none.
 */
export function quotedSpans(text: string): Range[] {
  const spans: Range[] = [];
  const open: { family: Family; start: number }[] = [];
  const close = (at: number) => {
    const from = open.pop()?.start ?? at;
    const quoted = text.slice(from, at);
    const start = from + quoted.length - quoted.trimStart().length;
    const end = from + quoted.trimEnd().length;
    if (start < end) spans.push({ start, end });
  };
  /** What is open here was never closed: a double mark still quotes, a single one was no mark. */
  const closeAll = (end: number) => {
    while (open.length > 0)
      if (open.at(-1)?.family === 'single') open.pop();
      else close(end);
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') {
      closeAll(at);
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
  closeAll(text.length);
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}
