/**
 * How many of a list come before a place in it, found by halving: those for which `isBefore` is true,
 * where it is true for none behind the first for which it is not.
 *
 * @param from how many of them are known to.
 */
export function countBefore<T>(
  list: ArrayLike<T>,
  isBefore: (one: T) => boolean,
  from = 0,
): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
