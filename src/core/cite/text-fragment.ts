/**
 * Text fragments: addresses that scroll to words of a page (WICG, "URL Fragment Text Directives"),
 * `#:~:text=[prefix-,]start[,end][,-suffix]`.
 */
import type { Range } from '../model/verdicts';
import { type Directive, isEdge, resolveDirective } from './directive';
import { wordsBetween } from './words-between';

/** More words than these are given by their first and last ones. */
const MOST_WORDS = 14;
/** So few words may stand in the page's own furniture too, which the source does not tell: with context. */
const FEW_WORDS = 2;
/** How many words a start, an end or the context beside them is tried with, in this order. */
const START_WORDS = [4, 6, 9, 13];
const CONTEXT_WORDS = [2, 4, 7];
/** How far the context is looked for, in code units: more than its words need. */
const REACH = 200;

/**
 * The fragment directive of a passage, without `#`: `:~:text=…`. Words that stand more than once in
 * the text get the words beside them as context; a passage that is long, or that runs over a line
 * break, is given by its first and last words.
 * @param text the source, its paragraphs on lines of their own; the passage is in its code units.
 * @returns null for a passage without a whole word. Where nothing tells it from a twin, the first directive tried.
 */
export function textFragment(text: string, passage: Range): string | null {
  const inner = wholeWordsIn(text, passage);
  const [first, last] = [inner[0], inner.at(-1)];
  if (!first || !last) return null;
  const whole = { start: first.start, end: last.end };
  let fallback: string | null = null;
  for (const directive of directivesOf(text, whole, inner)) {
    fallback ??= encodeDirective(directive);
    const found = resolveDirective(text, directive);
    if (found?.start === whole.start && found.end === whole.end) return encodeDirective(directive);
  }
  return fallback;
}

/** The words of a passage without those that it cuts in two: no browser finds a part of a word. */
function wholeWordsIn(text: string, passage: Range): Range[] {
  const words = wordsBetween(text, passage);
  const from = words.findIndex(({ start }) => isEdge(text, start));
  const to = words.findLastIndex(({ end }) => isEdge(text, end));
  return from < 0 ? [] : words.slice(from, to + 1);
}

/** The address of a page with a fragment directive on it, in place of any that it has. */
export function withFragment(url: string, directive: string | null): string {
  const bare = url.replace(/#?:~:.*$/s, '');
  if (directive === null) return bare;
  return bare.includes('#') ? `${bare}${directive}` : `${bare}#${directive}`;
}

/** The ways to point at a passage, the shortest and least fragile first. */
function* directivesOf(
  text: string,
  whole: Range,
  inner: readonly Range[],
): Generator<Directive, void> {
  const exact = text.slice(whole.start, whole.end);
  const all = [...contextsOf(text, whole)];
  const contexts = inner.length <= FEW_WORDS && all.length > 1 ? all.slice(1) : all;
  if (inner.length <= MOST_WORDS && !/[\n\r]/.test(exact))
    for (const context of contexts) yield { start: exact, ...context };
  for (const context of contexts)
    for (const count of START_WORDS) {
      const start = stretch(text, inner.slice(0, count), 'start');
      const end = stretch(text, inner.slice(-count), 'end');
      // Start and end may not overlap.
      if (start && end && start.end <= end.start)
        yield {
          start: text.slice(start.start, start.end),
          end: text.slice(end.start, end.end),
          ...context,
        };
    }
}

/** No context, then more and more of it; a prefix or a suffix stays on its line. */
function* contextsOf(text: string, whole: Range): Generator<Partial<Directive>> {
  yield {};
  const before = wordsBetween(text, { start: Math.max(0, whole.start - REACH), end: whole.start });
  const after = wordsBetween(text, { start: whole.end, end: whole.end + REACH });
  for (const count of CONTEXT_WORDS) {
    const from = before.at(-count)?.start ?? 0;
    const to = after[count - 1]?.end ?? text.length;
    // What stands between words and passage belongs to the context: only white space is stepped over.
    const prefix = /[^\n\r]*$/.exec(text.slice(from, whole.start).trimEnd())?.[0].trimStart();
    const suffix = /^[^\n\r]*/.exec(text.slice(whole.end, to).trimStart())?.[0].trimEnd();
    if (prefix) yield { prefix };
    if (suffix) yield { suffix };
    if (prefix && suffix) yield { prefix, suffix };
  }
}

/** Words as one range; of words on several lines those on the first, or on the last. */
function stretch(text: string, words: readonly Range[], keep: 'start' | 'end'): Range | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const lineBreak = (a: Range, b: Range) => /[\n\r]/.test(text.slice(a.end, b.start));
  if (keep === 'start') {
    const stop = words.findIndex((word, i) => i > 0 && lineBreak(words[i - 1] as Range, word));
    return { start: first.start, end: (stop < 0 ? last : (words[stop - 1] as Range)).end };
  }
  const begin = words.findLastIndex((word, i) => i > 0 && lineBreak(words[i - 1] as Range, word));
  return { start: (begin < 0 ? first : (words[begin] as Range)).start, end: last.end };
}

const LONE_SURROGATE = /\p{Cs}/gu;

/** `encodeURIComponent` leaves the dash as it is, which is the syntax here; comma and & it encodes. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).replaceAll('-', '%2D');

/** A directive as it stands in an address. */
function encodeDirective({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}
