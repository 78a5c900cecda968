/** The middle of `numbers`, or the mean of the two in the middle; null for none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const low = sorted[(sorted.length - 1) >> 1];
  const high = sorted[sorted.length >> 1];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The greatest; null for none. */
export const greatest = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : Math.max(...numbers);

/** `value` to `floor`; null where either is missing or the floor is none. */
export const ratio = (value: number | null, floor: number | null): number | null =>
  value === null || floor === null || floor <= 0 ? null : value / floor;

/** `value` less `base`; null where either is missing. */
export const less = (value: number | null, base: number | null): number | null =>
  value === null || base === null ? null : value - base;

/** The items with the nth first and the others after it, in their order; n may pass the end. */
export function rotated<T>(items: readonly T[], n: number): T[] {
  const at = items.length === 0 ? 0 : n % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
