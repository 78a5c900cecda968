/** What the words of a value come to, so that values can be compared by computing. */
import { dateInWords } from '../model/dates';
import { partialDateSchema, type StatementKind } from '../model/pack';
import { type Unit, unitsOf } from '../text/house-style';
import { wordsOf } from '../text/words';

/** A length of time, or the date since when it runs (YYYY, YYYY-MM or YYYY-MM-DD). */
export type Span = { months: number; unit: 'year' | 'month' } | { since: string };

const MONTHS = Array.from({ length: 12 }, (_, i) =>
  dateInWords(`2000-${pad(i + 1)}`)
    .replace(/ 2000$/, '')
    .toLowerCase(),
);
const DAY_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Reads P20Y, P3M and `since 2002`, the normal forms of durations; null for anything else. */
export function readSpan(normal: string): Span | null {
  const since = /^since (\S+)$/.exec(normal)?.[1];
  if (since !== undefined) return DAY_DATE.test(since) ? { since } : null;
  const [, digits, unit] = /^P(\d+)([YM])$/.exec(normal) ?? [];
  if (digits === undefined) return null;
  return unit === 'Y'
    ? { months: Number(digits) * 12, unit: 'year' }
    : { months: Number(digits), unit: 'month' };
}

/**
 * A normal form as the annotation writes it, checked for its kind: digits, a partial ISO date, P20Y,
 * P3M, `since 2002`, or an id. Null where it is none; text has none.
 */
export function writtenForm(kind: StatementKind, as: number | string): string | null {
  const text = String(as);
  switch (kind) {
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : null;
    case 'date':
      return partialDateSchema.safeParse(text).success ? text : null;
    case 'duration':
      return readSpan(text) ? text : null;
    case 'name':
      return text;
    case 'text':
      return null;
  }
}

/**
 * The normal form that words have by themselves: "twenty" is 20, "May 24, 2022" is 2022-05-24, "20
 * years" is P20Y, "since 2002" is since 2002. Null where they have none, or more than one; names are
 * not told from words here.
 */
export function derivedForm(kind: StatementKind, words: string): string | null {
  const units = unitsOf(wordsOf(words));
  if (kind === 'number') return only(units.map(digitsOf).filter((digits) => digits !== null));
  if (kind === 'date') return dateOf(units);
  if (kind === 'duration') return durationOf(units);
  return null;
}

const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);

const digitsOf = ({ house }: Unit): string | null =>
  /^\d+(\.\d+)?$/.test(house) ? String(Number(house)) : null;

const monthOf = (word: string): number =>
  MONTHS.findIndex((month) => word === month || word === month.slice(0, 3)) + 1;

/** A year, with the month and day that stand right before it. */
function dateOf(units: readonly Unit[]): string | null {
  const at = units.findIndex(({ house }) => /^(1[5-9]|20)\d{2}$/.test(house));
  if (at < 0 || units.findLastIndex(({ house }) => /^(1[5-9]|20)\d{2}$/.test(house)) !== at)
    return null;
  const year = units[at]?.house ?? '';
  const [word = '', day] = units[at - 1]?.house.split(' ') ?? [];
  const month = monthOf(word);
  if (month === 0) return year;
  return `${year}-${pad(month)}${day === undefined ? '' : `-${pad(Number(day))}`}`;
}

function durationOf(units: readonly Unit[]): string | null {
  const since = units.findIndex(({ key }) => key === 'since');
  if (since >= 0) {
    const date = dateOf(units.slice(since + 1));
    return date === null ? null : `since ${date}`;
  }
  const spans = units.flatMap(({ key }, i) => {
    const count = digitsOf(units[i - 1] ?? (units[i] as Unit));
    const unit = /^(year|month)s?$/.exec(key)?.[1];
    return count === null || unit === undefined ? [] : [`P${count}${unit === 'year' ? 'Y' : 'M'}`];
  });
  return only(spans);
}
