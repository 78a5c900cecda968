import type { Range } from '../model/verdicts';
import { countBefore } from '../text/halving';

/** The selectors of the W3C Web Annotation Data Model that Gloss writes. */
export type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string }
  | { type: 'TextPositionSelector'; start: number; end: number };

/** How much text before and after goes with a quote, in characters. */
const CONTEXT = 32;

/**
 * Makes selectors for ranges of one text (UTF-16 code units). The model counts positions in code
 * points, and so do these.
 */
export function selectorsIn(text: string): (range: Range) => [Selector, Selector] {
  const seconds: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) seconds.push(match.index + 1);
  const codePoint = (at: number) => at - countBelow(seconds, at);
  return ({ start, end }) => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: [...text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT).join(''),
      suffix: [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
    },
    { type: 'TextPositionSelector', start: codePoint(start), end: codePoint(end) },
  ];
}

/** How many of the numbers, which are in order, are below a limit. */
const countBelow = (numbers: readonly number[], limit: number): number =>
  countBefore(numbers, (number) => number < limit);
