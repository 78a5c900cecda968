/**
 * A list in the order that `compare` gives, the list itself where it stands so, which is most often so:
 * sorting takes a copy.
 */
export const inOrder = <T>(list: T[], compare: (a: T, b: T) => number): T[] =>
  list.every((one, i) => i === 0 || compare(list[i - 1] as T, one) <= 0)
    ? list
    : list.sort(compare);
