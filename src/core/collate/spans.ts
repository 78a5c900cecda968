/** Lengths of time against dates: does "20 years" fit "since 2002"? */
import { dateInWords } from '../model/dates';
import type { Span } from './normal-form';

/** What two spans are to each other; `sum` is the arithmetic in words, where any was needed. */
export interface SpanRelation {
  is: 'same' | 'fits' | 'differs';
  sum: string | null;
}

const YEAR = 12;

/** "20 years", "3 months", "2 years and 11 months" */
export function monthsInWords(months: number): string {
  const [years, rest] = [Math.floor(months / YEAR), months % YEAR];
  const parts = [
    ...(years > 0 ? [plural(years, 'year')] : []),
    ...(rest > 0 || years === 0 ? [plural(rest, 'month')] : []),
  ];
  return parts.join(' and ');
}

const plural = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** A span for a reader: "20 years", "since February 2022". */
export const spanInWords = (span: Span): string =>
  'since' in span ? `since ${dateInWords(span.since)}` : monthsInWords(span.months);

/**
 * Compares two spans, each told by a source of some date (partial ISO). A length against a `since`
 * fits where the time from then to the source's date comes within one year of it, or within one month
 * where both are told by the month. Two lengths, or two dates, are the same or differ, except that a
 * date may be a more exact form of the other.
 */
export function compareSpans(a: Span, dateA: string, b: Span, dateB: string): SpanRelation {
  if ('since' in a && 'since' in b) {
    if (a.since === b.since) return { is: 'same', sum: null };
    const fits = a.since.startsWith(b.since) || b.since.startsWith(a.since);
    return { is: fits ? 'fits' : 'differs', sum: null };
  }
  if (!('since' in a) && !('since' in b))
    return { is: a.months === b.months ? 'same' : 'differs', sum: null };
  if ('since' in a) return compareLength(b as LengthOfTime, dateB, a.since);
  return compareLength(a as LengthOfTime, dateA, (b as { since: string }).since);
}

type LengthOfTime = Exclude<Span, { since: string }>;

function compareLength({ months, unit }: LengthOfTime, told: string, since: string): SpanRelation {
  const byYear = unit === 'year' || since.length === 4 || told.length === 4;
  const to = since.length === 4 ? told.slice(0, 4) : told.slice(0, 10);
  const elapsed = monthsBetween(since, to);
  const sum = `Since ${dateInWords(since)} makes ${monthsInWords(elapsed)} by ${dateInWords(to)}.`;
  return { is: Math.abs(elapsed - months) <= (byYear ? YEAR : 1) ? 'fits' : 'differs', sum };
}

/** Whole months from one partial date to another; what is not known of either does not count. */
function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1, d1] = from.split('-').map(Number);
  const [y2 = 0, m2, d2] = to.split('-').map(Number);
  if (m1 === undefined || m2 === undefined) return Math.max(0, y2 - y1) * YEAR;
  const unfinished = d1 !== undefined && d2 !== undefined && d2 < d1 ? 1 : 0;
  return Math.max(0, (y2 - y1) * YEAR + m2 - m1 - unfinished);
}
