/** Whether two values of JSON are the same; keys may come in any order, as Chromium sorts them. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [mine, its] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  const keys = Object.keys(mine);
  return (
    keys.length === Object.keys(its).length && keys.every((key) => isSame(mine[key], its[key]))
  );
}
