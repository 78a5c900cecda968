/** How exactly a pack's date is known, the most exact first. */
export const PRECISIONS = ['minute', 'day', 'month', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

const LENGTHS: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day', 16: 'minute' };

/** How exactly a date of the pack is known. Throws for what is none. */
export function precisionOf(date: string): Precision {
  const precision = LENGTHS[date.length];
  if (!precision) throw new Error(`${date} is no date of a pack`);
  return precision;
}

/** The date without its time. */
export const dayOf = (date: string): string => date.slice(0, 10);

/**
 * Puts dates in order: one that is known less exactly comes before those that lie in it (May 2022, then
 * 1 May 2022), and an unknown one after all.
 */
export function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** Of several statements of one date the most exact, of those the earliest; null where there is none. */
export function mostExact(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null);
  return known.toSorted((a, b) => dayOf(b).length - dayOf(a).length || byDate(a, b))[0] ?? null;
}
