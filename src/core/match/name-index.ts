/**
 * The name index: one binary block, built with the pack and used as it is, so that opening it costs
 * nothing beside the views. Little-endian; every part starts at a multiple of four bytes.
 *
 *   header  8 x int32   magic, version, entities, names, table slots, givens, text units, reserved
 *   table   slots x 2   hash of a first word, number of its first name + 1 (0: empty); open addressing
 *   names   n x 5       hash of the first word, entity, flags, start and length in text
 *   givens  (e + 1)     for each entity where its given names begin; then pairs of start and length
 *   text    uint16      every name's characters, composed (NFC)
 *
 * Names of one first word stand together, longest first. A page is walked once: each word's hash is
 * looked up, and only where a first word fits are characters compared. Tried and left: an automaton
 * over characters (four times the memory, and slower on pages, where almost no word fits), and one
 * large regular expression (fast for fifty names, unusable for a hundred thousand).
 */
export const INDEX_MAGIC = 0x4e534c47; // "GLSN"
export const INDEX_VERSION = 1;
export const HEADER_INTS = 8;
export const NAME_INTS = 5;

/** The name says for certain whom it means. */
export const STANDS_ALONE = 1;
/** Also an ordinary word or another thing: only in its own capitals, never on places' support alone. */
export const ORDINARY_WORD = 2;
/** A person's family name: the words before and after tell whose. */
export const FAMILY_NAME = 4;
/** No name: a word that marks an event in a sentence that names its actor. */
export const TRIGGER = 8;

export interface NameIndex {
  readonly entities: number;
  readonly names: number;
  readonly table: Int32Array;
  readonly rows: Int32Array;
  readonly givenStarts: Int32Array;
  readonly givenRows: Int32Array;
  readonly text: Uint16Array;
}

/** Opens an index without copying. Throws a RangeError for bytes that are none, or of another version. */
export function openNameIndex(bytes: Uint8Array): NameIndex {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  if (aligned.byteLength < HEADER_INTS * 4) throw new RangeError('The name index is cut short.');
  const header = new Int32Array(buffer, byteOffset, HEADER_INTS);
  const [magic, version, entities, names, slots, givens, units] = header as unknown as number[];
  if (magic !== INDEX_MAGIC || version !== INDEX_VERSION)
    throw new RangeError(`The name index has version ${version}; this is ${INDEX_VERSION}.`);
  let at = byteOffset + HEADER_INTS * 4;
  const ints = (count: number) => {
    const view = new Int32Array(buffer, at, count);
    at += count * 4;
    return view;
  };
  const count = (n: number | undefined) => n ?? 0;
  return {
    entities: count(entities),
    names: count(names),
    table: ints(count(slots) * 2),
    rows: ints(count(names) * NAME_INTS),
    givenStarts: ints(count(entities) + 1),
    givenRows: ints(count(givens) * 2),
    text: new Uint16Array(buffer, at, count(units)),
  };
}

/** The number of the first name whose first word has this hash, or -1. */
export function firstNameOf(index: NameIndex, hash: number): number {
  const { table } = index;
  const mask = (table.length >> 1) - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const first = table[slot * 2 + 1] as number;
    if (first === 0) return -1;
    if (table[slot * 2] === hash) return first - 1;
  }
}
