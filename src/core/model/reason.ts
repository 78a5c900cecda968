/** Why a name on a page is taken for an entity: a code, and the names and words that it speaks of. */
export const REASONS = [
  'full-name',
  'nearest-full-name',
  'full-name-elsewhere',
  'known-alone',
  'two-nearby',
  'only-nearby',
  'named-in-full',
  'nearby',
  'one-sentence',
] as const;
export type ReasonCode = (typeof REASONS)[number];

/** No name holds a line break, so each stands on a line of its own. */
const BREAK = '\n';

/** A reason as one string, so that two mentions compare by ===: "two-nearby", then the names, line by line. */
export const reasonOf = (code: ReasonCode, ...names: readonly string[]): string =>
  [code, ...names].join(BREAK);

/** The code and the names of a reason; null for what `reasonOf` has not made. */
export function readReason(reason: string): { code: ReasonCode; names: string[] } | null {
  const [said, ...names] = reason.split(BREAK);
  const code = REASONS.find((one) => one === said);
  return code ? { code, names } : null;
}
