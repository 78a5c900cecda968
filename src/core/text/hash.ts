import { baseOf, SEPARATOR, SKIPPED } from './chars';

/** FNV-1a, 32 bits, over base letters. Start with HASH_START, fold each base in with `hashStep`. */
export const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

export const hashStep = (hash: number, base: number): number => Math.imul(hash ^ base, HASH_PRIME);

/** The hash of the word that begins at `start` (UTF-16 code units), the same for every spelling of it. */
export function hashWord(text: string, start: number): number {
  let hash = HASH_START;
  for (let i = start; i < text.length; i++) {
    const base = baseOf(text.charCodeAt(i));
    if (base === SEPARATOR) break;
    if (base !== SKIPPED) hash = hashStep(hash, base);
  }
  return hash;
}
