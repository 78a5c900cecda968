/** How long `until` waits before it gives up, in milliseconds. */
const PATIENCE_MS = 10_000;
/** How long it rests between two looks, in milliseconds. */
const REST_MS = 50;

/** Resolves after `ms` milliseconds. */
export const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

type Falsy = false | null | undefined | 0 | '';

/**
 * Looks again and again until `look` gives something truthy, and resolves to that. A look that
 * throws (a page between two documents) counts as not yet. Throws after the patience, in
 * milliseconds, saying what was waited for and what was seen last.
 */
export async function until<T>(
  what: string,
  look: () => T | Falsy | Promise<T | Falsy>,
  patience: number = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown;
  do {
    try {
      const seen = await look();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    await rest(REST_MS);
  } while (Date.now() < end);
  throw new Error(`waited ${patience} ms in vain until ${what}; last seen: ${String(last)}`);
}
