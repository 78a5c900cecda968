import type { Range } from '../model/verdicts';

/** The terms of a text directive, before they are encoded. */
export interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

const WORD_CHAR = /[\p{L}\p{N}_]/u;

/**
 * Where a directive leads in a text, as a browser looks for it: case does not count, any white space
 * but a line break is a space, terms begin and end at words, and only white space stands between a
 * term and its context. The first place wins. null where there is none.
 */
export function resolveDirective(text: string, directive: Directive): Range | null {
  const page = fold(text);
  const { start: first, end: last, prefix, suffix } = directive;
  for (const start of placesOf(page, fold(first))) {
    if (!isPreceded(page, start.start, prefix)) continue;
    if (last === undefined) {
      if (isFollowed(page, start.end, suffix)) return start;
      continue;
    }
    for (const end of placesOf(page, fold(last), start.end))
      if (isFollowed(page, end.end, suffix)) return { start: start.start, end: end.end };
    return null;
  }
  return null;
}

/** Folds case and white space; case only where that shifts no offset. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[^\S\n]/g, ' ');
}

function isFollowed(page: string, at: number, suffix: string | undefined): boolean {
  if (suffix === undefined) return true;
  const rest = page.slice(at).trimStart();
  return rest.startsWith(fold(suffix)) && isEdge(rest, suffix.length);
}

function isPreceded(page: string, at: number, prefix: string | undefined): boolean {
  if (prefix === undefined) return true;
  const before = page.slice(0, at).trimEnd();
  return before.endsWith(fold(prefix)) && isEdge(before, before.length - prefix.length);
}

/** Where a folded term stands, one place after another. */
function* placesOf(page: string, term: string, from = 0): Generator<Range> {
  for (let start = page.indexOf(term, from); start >= 0; start = page.indexOf(term, start + 1)) {
    const end = start + term.length;
    if (isEdge(page, start) && isEdge(page, end)) yield { start, end };
  }
}

/** True where no word runs over the place. */
export const isEdge = (text: string, at: number): boolean =>
  !(WORD_CHAR.test(text.charAt(at - 1)) && WORD_CHAR.test(text.charAt(at)));
