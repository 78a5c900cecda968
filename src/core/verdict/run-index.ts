/**
 * The quotation index: hashes of every run of four words of the pack's quotations, and of its short
 * quotations whole. It only proposes; it is small, because every page loads it.
 *
 *   int32 x n   magic, numbers of runs, of short quotations and of naming runs, then these; each sorted
 *
 * Words are hashed as names are: letters and digits without case and accent. A number that a quotation
 * spells out is hashed as digits too, and the other way round.
 */
import type { Range } from '../model/verdicts';
import { BASES, baseOf, SEPARATOR, SKIPPED } from '../text/chars';
import { HASH_START, hashStep } from '../text/hash';
import { quotedIn } from './marks';

/** Words in a row that propose a quotation. */
export const RUN = 4;
export const MAGIC = 0x52534c47; // "GLSR"
const HEADER_INTS = 4;
const SPACE = 0x20;

/** Opened for looking up. */
export interface RunIndex {
  has(hash: number): boolean;
  /** Of a run: it only names something, as "the Ministry of Foreign Affairs" does. */
  isNaming(hash: number): boolean;
  isShort(hash: number): boolean;
  /** There are short quotations in it. */
  hasShort: boolean;
}

/** A place of a page that may quote the pack, in UTF-16 code units of the text. */
export interface Candidate extends Range {
  /** run: four or more shared words in a row; short: a whole short quotation in quotation marks. */
  kind: 'run' | 'short';
  /** No run of it says more than a name. */
  naming: boolean;
}

/** What a text is for the pack: nothing; somebody may be quoted if it is of them; a quotation, maybe. */
export type Proposal = 'nothing' | 'naming' | 'quotation';

/** Opens an index. Throws a RangeError for bytes that are none. */
export function openRunIndex(bytes: Uint8Array): RunIndex {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const ints = new Int32Array(buffer, byteOffset, byteLength >> 2);
  const [magic, runs = 0, short = 0, naming = 0] = ints;
  if (magic !== MAGIC || ints.length !== HEADER_INTS + runs + short + naming)
    throw new RangeError('These bytes are no quotation index.');
  const runSet = new Set(ints.subarray(HEADER_INTS, HEADER_INTS + runs));
  const shortSet = new Set(ints.subarray(HEADER_INTS + runs, HEADER_INTS + runs + short));
  const namingSet = new Set(ints.subarray(HEADER_INTS + runs + short));
  return {
    has: (hash) => runSet.has(hash) || namingSet.has(hash),
    isNaming: (hash) => namingSet.has(hash),
    isShort: (hash) => shortSet.has(hash),
    hasShort: short > 0,
  };
}

/** What a text may quote of the pack, in order: one walk over it. */
export function findCandidates(index: RunIndex, text: string): Candidate[] {
  const found: Candidate[] = [];
  const last: { hash: number; start: number }[] = [];
  walkWords(text, (hash, start, end) => {
    last.push({ hash, start });
    if (last.length > RUN) last.shift();
    if (last.length < RUN) return;
    const run = foldWords(last);
    if (!index.has(run)) return;
    const naming = index.isNaming(run);
    const from = (last[0] as Range & { hash: number }).start;
    const before = found.at(-1);
    if (before && from <= before.end) {
      before.end = end;
      before.naming &&= naming;
    } else found.push({ kind: 'run', start: from, end, naming });
  });
  if (!index.hasShort) return found;
  for (const match of text.matchAll(SHORT_QUOTED)) {
    const words = match[1] ?? '';
    const hashes = hashesOf(words);
    if (hashes.length === 0 || hashes.length >= RUN || !index.isShort(foldWords(hashes))) continue;
    const start = match.index + match[0].indexOf(words);
    found.push({ kind: 'short', start, end: start + words.length, naming: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What a text proposes; a name alone proposes a quotation where it stands in quotation marks. */
export function proposalOf(index: RunIndex, text: string): Proposal {
  const candidates = findCandidates(index, text);
  if (candidates.length === 0) return 'nothing';
  if (candidates.some(({ naming }) => !naming)) return 'quotation';
  const isQuoted = ({ start, end }: Range) =>
    candidates.some((one) => start < one.end && one.start < end);
  return quotedIn(text).some(isQuoted) ? 'quotation' : 'naming';
}

const SHORT_QUOTED = /["“”„«»‹›‘'’‚]([^"“”„«»‹›\n]{2,48}?)(?=["“”«»‹›’'])/g;

/** The hashes of a text's words in order, and where each word stands. */
export function hashesOf(text: string): (Range & { hash: number })[] {
  const hashes: (Range & { hash: number })[] = [];
  walkWords(text, (hash, start, end) => hashes.push({ hash, start, end }));
  return hashes;
}

const step = (hash: number, word: number): number => (Math.imul(hash, 31) + word) | 0;
/** One hash of several words in a row. */
export function foldWords(words: readonly { hash: number }[]): number {
  let hash = 0;
  for (const word of words) hash = step(hash, word.hash);
  return hash;
}

function walkWords(text: string, take: (hash: number, start: number, end: number) => void): void {
  const { length } = text;
  let start = -1;
  let hash = HASH_START;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : SPACE;
    const base = (BASES[unit] as number) || baseOf(unit);
    if (base > SKIPPED) {
      if (start < 0) start = at;
      hash = hashStep(hash, base);
    } else if (base === SEPARATOR && start >= 0) {
      take(hash, start, at);
      start = -1;
      hash = HASH_START;
    }
  }
}
