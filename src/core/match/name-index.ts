import type { EntityType } from '../model/pack';
import { countBefore } from '../text/halving';

/**
 * The name index: one binary block, built with the pack and used as it is, so that opening it costs
 * nothing beside the views. Little-endian; the int32 parts come first, so that all parts are aligned.
 *
 *   header  11 x int32  magic, version, entities, names, slots, filter words, other names, given names,
 *                       events' numbers, units, alphabet
 *   filter  uint32      one bit for each hash of a first word, two to the n bits
 *   slots   int32       number of the first name of a bucket + 1 (0: empty); open addressing by hash
 *   starts  t / 16      where each sixteenth text begins: the names, names that nobody is found by, given names
 *   kinds   n           entity, shifted left by eight, and flags
 *   heads   e           the text that is the entity's own name, shifted left by two, and its type
 *   ids     e / 16      where the id of each sixteenth entity begins
 *   givens  g           whose each given name is, in order
 *   events  int32       of each that has any: entity, actor + 1 (0: none), participants: how many, which
 *   lengths uint16      of each text, in code units
 *   alphabet uint16     the characters that stand in any text; what names are found by is composed (NFC)
 *   codes   uint8       all texts, then all ids, each with a line break behind: places in the alphabet;
 *                       uint16 where that has more than 256
 *
 * A bucket holds the names of one first word, longest first. A page is walked once: each word's hash is
 * asked of the filter, which turns nearly all of them away within the nearest cache, and only where it
 * does not are characters compared. No hash is stored: comparing the first letters is as quick, and the
 * block is smaller. Tried and left: an automaton over characters (four times the memory, and slower on
 * pages, where almost no word fits), and one large regular expression (the fastest for fifty names,
 * unusable for a hundred thousand).
 *
 * It lives in each tab. A filter there with the names once in the background was weighed: it saves some
 * memory with a hundred thousand names, and costs a message and a waking background on every page that
 * has a word of the filter, which with so many names is every page.
 */
export const INDEX_MAGIC = 0x4e534c47; // "GLSN"
export const INDEX_VERSION = 4;
export const HEADER_INTS = 11;

/** The name says for certain whom it means. */
export const STANDS_ALONE = 1;
/** Also an ordinary word or another thing: only in its own capitals, never on places' support alone. */
export const ORDINARY_WORD = 2;
/** A person's family name: the words before and after tell whose. */
export const FAMILY_NAME = 4;
/** No name: a word that marks an event in a sentence that names its actor. */
export const TRIGGER = 8;
/** The last name of its bucket. */
export const BUCKET_END = 16;
/** With FAMILY_NAME: a case form ("Bondarews", "Бондарева"), which a noun may stand before. */
export const CASE_FORM = 32;
/** Without FAMILY_NAME: what the name is of, where that decides how its neighbours are read. */
export const PLACE = 32;
export const EVENT = 64;
export const ORGANIZATION = 128;
/** Entities stand above the flags in `kinds`. */
export const ENTITY_SHIFT = 8;

/** The types of entities by their numbers in the index. */
export const TYPES: readonly EntityType[] = ['Person', 'Organization', 'Place', 'Event'];
/** Texts stand above an entity's type in `heads`. */
export const TYPE_SHIFT = 2;
/** Of so many texts, and ids of entities, it is stored where the first begins. */
export const TOGETHER = 16;
/** Code units of the longest text. */
export const LONGEST_TEXT = 0xffff;
/** Characters up to which each takes one byte. */
export const ONE_BYTE = 256;

/** Text whose characters are places in an alphabet. */
export interface CodedText {
  readonly codes: ArrayLike<number>;
  readonly alphabet: ArrayLike<number>;
}

export interface NameIndex extends CodedText {
  /** How many there are. */
  readonly entities: number;
  readonly filter: Uint32Array;
  readonly slots: Int32Array;
  readonly starts: Int32Array;
  readonly kinds: Int32Array;
  readonly heads: Int32Array;
  readonly ids: Int32Array;
  readonly givens: Int32Array;
  readonly events: Int32Array;
  readonly lengths: Uint16Array;
}

/** Opens an index without copying. Throws a RangeError for bytes that are none, or of another version. */
export function openNameIndex(bytes: Uint8Array): NameIndex {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset, byteLength } = aligned;
  if (byteLength < HEADER_INTS * 4) throw new RangeError('The name index is cut short.');
  const header = new Int32Array(buffer, byteOffset, HEADER_INTS);
  const field = (n: number) => header[n] as number;
  if (field(0) !== INDEX_MAGIC || field(1) !== INDEX_VERSION)
    throw new RangeError(`The name index has version ${field(1)}; this is ${INDEX_VERSION}.`);
  const [entities, names, slots, filter] = [field(2), field(3), field(4), field(5)];
  const [others, givens, events] = [field(6), field(7), field(8)];
  const [units, alphabet] = [field(9), field(10)];
  const texts = names + others + givens;
  const starts = Math.ceil(texts / TOGETHER);
  const ids = Math.ceil(entities / TOGETHER);
  const wide = alphabet > ONE_BYTE;
  const ints = HEADER_INTS + filter + slots + starts + names + entities + ids + givens + events;
  if (ints * 4 + (texts + alphabet) * 2 + units * (wide ? 2 : 1) > byteLength)
    throw new RangeError('The name index is cut short.');
  let at = byteOffset + HEADER_INTS * 4;
  const next = (count: number, bytesEach = 4) => {
    at += count * bytesEach;
    return at - count * bytesEach;
  };
  return {
    entities,
    filter: new Uint32Array(buffer, next(filter), filter),
    slots: new Int32Array(buffer, next(slots), slots),
    starts: new Int32Array(buffer, next(starts), starts),
    kinds: new Int32Array(buffer, next(names), names),
    heads: new Int32Array(buffer, next(entities), entities),
    ids: new Int32Array(buffer, next(ids), ids),
    givens: new Int32Array(buffer, next(givens), givens),
    events: new Int32Array(buffer, next(events), events),
    lengths: new Uint16Array(buffer, next(texts, 2), texts),
    alphabet: new Uint16Array(buffer, next(alphabet, 2), alphabet),
    codes: wide ? new Uint16Array(buffer, at, units) : new Uint8Array(buffer, at, units),
  };
}

/** The code unit at a place of a coded text. */
export const unitAt = ({ codes, alphabet }: CodedText, at: number): number =>
  alphabet[codes[at] as number] as number;

/** A stretch of a coded text as a string. */
export function textBetween(coded: CodedText, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(unitAt(coded, at));
  return text;
}

/** Where the text of this number begins. */
export function startOf({ starts, lengths }: NameIndex, text: number): number {
  const group = Math.floor(text / TOGETHER);
  let start = starts[group] as number;
  for (let before = group * TOGETHER; before < text; before++) start += lengths[before] as number;
  return start;
}

/** The text of this number as a string. */
export function textOf(index: NameIndex, text: number): string {
  const start = startOf(index, text);
  return textBetween(index, start, start + (index.lengths[text] as number));
}

/** The given names of an entity. */
export function givenNamesIn(index: NameIndex, entity: number): string[] {
  const { givens, lengths } = index;
  const first = lengths.length - givens.length;
  const names: string[] = [];
  for (let i = countBefore(givens, (owner) => owner < entity); givens[i] === entity; i++)
    names.push(textOf(index, first + i));
  return names;
}

/** False where no name begins with a word of this hash; true where one may. */
export const mayBegin = ({ filter }: NameIndex, hash: number): boolean =>
  (((filter[(hash >>> 5) & (filter.length - 1)] as number) >>> (hash & 31)) & 1) === 1;

/**
 * The numbers of the names that may begin with a word of this hash: all that do, and now and then some
 * of the neighbouring slot.
 */
export function* namesOf({ slots, kinds }: NameIndex, hash: number): Generator<number> {
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); slots[slot] !== 0; slot = (slot + 1) & mask) {
    let name = (slots[slot] as number) - 1;
    yield name;
    while (((kinds[name] as number) & BUCKET_END) === 0) yield ++name;
  }
}

/** The filter takes the low bits of a hash; the slots take the high ones, so that both tell something. */
export const slotOf = (hash: number, mask: number): number => (hash >>> 12) & mask;
