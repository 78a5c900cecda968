import { BASES, baseOf, SEPARATOR, SKIPPED } from '../text/chars';
import { HASH_START, hashStep, hashWord } from '../text/hash';
import { inAddress } from './address';
import {
  FAMILY_NAME,
  firstNameOf,
  NAME_INTS,
  type NameIndex,
  ORDINARY_WORD,
  STANDS_ALONE,
  TRIGGER,
} from './name-index';
import { ownerOf } from './person';
import { type NameUnits, textOfName, unitsEnd } from './spelling';
import { isAllCapitals, wordAfter, wordBefore } from './words-around';

/** A place in one text that may name an entity; what the rest of the page says of it comes later. */
export interface Hit {
  /** UTF-16 code units. */
  start: number;
  end: number;
  /** Number of the entity in the pack. */
  entity: number;
  /** full: says whom it means; bare: must be supported; namesake: somebody else of that name. */
  kind: 'full' | 'bare' | 'namesake' | 'trigger';
  /** The name is also an ordinary word. */
  ordinary: boolean;
  /** A bare family name that needs no support unless a namesake is about. */
  standsAlone: boolean;
}

const SPACE = 0x20;

/** Finds everything in a text that may name an entity: one walk over its characters. */
export function findHits(index: NameIndex, text: string): Hit[] {
  const hits: Hit[] = [];
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
      const first = firstNameOf(index, hash);
      if (first >= 0) collect(index, text, start, hash, first, hits);
      start = -1;
      hash = HASH_START;
    }
  }
  return hits;
}

function collect(
  index: NameIndex,
  text: string,
  start: number,
  hash: number,
  first: number,
  hits: Hit[],
): void {
  for (let row = first; row < index.names && index.rows[row * NAME_INTS] === hash; row++) {
    const entity = index.rows[row * NAME_INTS + 1] as number;
    const flags = index.rows[row * NAME_INTS + 2] as number;
    const end = unitsEnd(text, start, unitsOfRow(index, row), (flags & ORDINARY_WORD) !== 0);
    if (end < 0 || inAddress(text, start, end)) continue;
    const hit = hitOf(index, text, start, end, entity, flags);
    if (!hits.some((other) => sameHit(other, hit))) hits.push(hit);
  }
}

function hitOf(
  index: NameIndex,
  text: string,
  start: number,
  end: number,
  entity: number,
  flags: number,
): Hit {
  const ordinary = (flags & ORDINARY_WORD) !== 0;
  const standsAlone = (flags & STANDS_ALONE) !== 0;
  if (flags & TRIGGER) return { start, end, entity, kind: 'trigger', ordinary, standsAlone };
  if (!(flags & FAMILY_NAME)) {
    const kind = standsAlone && !isLostInCapitals(text, start, end) ? 'full' : 'bare';
    return { start, end, entity, kind, ordinary, standsAlone: kind === 'full' };
  }
  const isOtherName = (word: string) => namesAWholeWord(index, word, entity);
  const owner = ownerOf(text, start, end, givenNamesOf(index, entity), isOtherName);
  const kind =
    owner.whose === 'this-person' ? 'full' : owner.whose === 'bare' ? 'bare' : 'namesake';
  return { start: owner.start, end: owner.end, entity, kind, ordinary, standsAlone };
}

/** Letters up to which a name in capitals cannot be told from a word in a headline set in capitals. */
const ACRONYM = 4;

/** "UN" between other words in capitals: an organisation, or French for "a". */
function isLostInCapitals(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (name.length > ACRONYM || !isAllCapitals(name)) return false;
  const beside = [wordBefore(text, start), wordAfter(text, end)];
  return beside.some((word) => word !== null && isAllCapitals(word.text));
}

/** True where the word alone is a name of another entity of the pack. */
function namesAWholeWord(index: NameIndex, word: string, except: number): boolean {
  const hash = hashWord(word, 0);
  const first = firstNameOf(index, hash);
  for (let row = first; row >= 0 && index.rows[row * NAME_INTS] === hash; row++) {
    const entity = index.rows[row * NAME_INTS + 1];
    if (entity !== except && unitsEnd(word, 0, unitsOfRow(index, row), true) === word.length)
      return true;
  }
  return false;
}

function givenNamesOf(index: NameIndex, entity: number): string[] {
  const from = index.givenStarts[entity] as number;
  const to = index.givenStarts[entity + 1] as number;
  return Array.from({ length: to - from }, (_, i) =>
    textOfName(unitsAt(index, index.givenRows, (from + i) * 2)),
  );
}

const unitsOfRow = (index: NameIndex, row: number): NameUnits =>
  unitsAt(index, index.rows, row * NAME_INTS + 3);

function unitsAt(index: NameIndex, rows: Int32Array, at: number): NameUnits {
  const start = rows[at] as number;
  return { units: index.text, start, end: start + (rows[at + 1] as number) };
}

const sameHit = (a: Hit, b: Hit): boolean =>
  a.start === b.start && a.end === b.end && a.entity === b.entity && a.kind === b.kind;
