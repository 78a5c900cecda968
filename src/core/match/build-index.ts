import type { Entity, EntityType, Name } from '../model/pack';
import { hashWord } from '../text/hash';
import { givenNamesOf, lookedFor } from './looked-for';
import {
  BUCKET_END,
  CASE_FORM,
  ENTITY_SHIFT,
  EVENT,
  FAMILY_NAME,
  INDEX_MAGIC,
  INDEX_VERSION,
  LONGEST_TEXT,
  ONE_BYTE,
  ORDINARY_WORD,
  ORGANIZATION,
  PLACE,
  STANDS_ALONE,
  slotOf,
  TOGETHER,
  TRIGGER,
  TYPE_SHIFT,
  TYPES,
} from './name-index';
import { nameEnd } from './spelling';

interface Row {
  hash: number;
  entity: number;
  flags: number;
  text: string;
}

/** Bits of the filter for each first word: one word in twenty that begins no name gets past it. */
const FILTER_BITS = 16;

/**
 * Builds the binary name index of a pack's entities, in their order. Same input, same bytes.
 * Throws a RangeError for a name that is too long.
 */
export function buildNameIndex(entities: readonly Entity[]): Uint8Array {
  const buckets = bucketsOf(entities.flatMap(rowsOf));
  const rows = buckets.flat();
  const givens = entities.flatMap((entity, owner) =>
    givenNamesOf(entity).map((text) => ({ owner, text })),
  );
  const { heads, others } = headsOf(entities, rows);
  const texts = [...rows.map((row) => row.text), ...others, ...givens.map(({ text }) => text)];
  const lengths = Uint16Array.from(texts, lengthOf);
  const text = texts.join('');
  const ids = entities.map(({ id }) => `${id}\n`);
  const starts = startsOf(texts, 0);
  const idStarts = startsOf(ids, text.length);
  const { alphabet, codes } = coded(text + ids.join(''));

  const slots = slotsFor(buckets);
  const filter = filterFor(buckets);
  const kinds = buckets.flatMap((bucket) =>
    bucket.map(
      ({ entity, flags }, i) =>
        (entity << ENTITY_SHIFT) | flags | (i === bucket.length - 1 ? BUCKET_END : 0),
    ),
  );
  const events = castsOf(entities);

  const sizes = [entities.length, rows.length, slots.length, filter.length, others.length];
  const more = [givens.length, events.length, codes.length, alphabet.length];
  const header = [INDEX_MAGIC, INDEX_VERSION, ...sizes, ...more];
  const owners = givens.map(({ owner }) => owner);
  const parts = [header, filter, slots, starts, kinds, heads, idStarts, owners, events];
  const ints = Int32Array.from(parts.flatMap((part) => Array.from(part)));
  return joined([ints, lengths, alphabet, codes]);
}

/** For each entity its own name and its type; and those of the names that nobody is found by. */
function headsOf(entities: readonly Entity[], rows: readonly Row[]) {
  const found = new Map(rows.map(({ entity, text }, i) => [`${entity} ${text}`, i]));
  const others: string[] = [];
  const heads = entities.map(({ name, type }, i) => {
    const text = found.get(`${i} ${name}`) ?? rows.length + others.push(name) - 1;
    return (text << TYPE_SHIFT) | TYPES.indexOf(type);
  });
  return { heads, others };
}

/** What is known of events beside their names, as the index has it. */
function castsOf(entities: readonly Entity[]): number[] {
  const numbers = new Map(entities.map(({ id }, i) => [id, i]));
  return entities.flatMap(({ participants, actor }, i) => {
    if (!participants && actor === undefined) return [];
    const known = participants?.flatMap((id) => numbers.get(id) ?? []) ?? [];
    return [i, (numbers.get(actor ?? '') ?? -1) + 1, known.length, ...known];
  });
}

/** A text as places in its alphabet. */
function coded(text: string) {
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const alphabet = Uint16Array.from(new Set(units)).sort();
  const places = new Map(Array.from(alphabet, (unit, place) => [unit, place]));
  const codes = units.map((unit) => places.get(unit) as number);
  return { alphabet, codes: alphabet.length > ONE_BYTE ? codes : Uint8Array.from(codes) };
}

function joined(parts: readonly (Int32Array | Uint16Array | Uint8Array)[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const { buffer, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer), at);
    at += byteLength;
  }
  return bytes;
}

function rowsOf(entity: Entity, number: number): Row[] {
  const row = (text: string, flags: number): Row => {
    const composed = text.normalize('NFC');
    return { hash: hashWord(composed, 0), entity: number, flags, text: composed };
  };
  const names = lookedFor(entity).map((name) => row(name.text, flagsOf(entity, name)));
  return [
    ...names.filter((name, i) => !names.some((other, j) => finds(other, name, j < i))),
    ...(entity.triggers ?? []).map((trigger) => row(trigger, TRIGGER)),
  ];
}

/**
 * True where one row finds all that the other does: "foreign ministry" finds "Foreign Ministry". Words
 * beside a name are looked up as they stand, so that single ones keep their capitals.
 */
const finds = (row: Row, other: Row, isEarlier: boolean): boolean =>
  row !== other &&
  row.text.includes(' ') &&
  row.hash === other.hash &&
  row.flags === other.flags &&
  nameEnd(other.text, 0, row.text, false) === other.text.length &&
  (isEarlier || nameEnd(row.text, 0, other.text, false) < 0);

const TYPE_FLAGS: Record<EntityType, number> = {
  Person: 0,
  Place: PLACE,
  Event: EVENT,
  Organization: ORGANIZATION,
};

function flagsOf(entity: Entity, name: Name): number {
  const family = entity.type === 'Person' && !name.text.includes(' ');
  const caseForm = family && name.kind === 'inflected';
  return (
    (name.standsAlone ? STANDS_ALONE : 0) |
    (name.ordinaryWord ? ORDINARY_WORD : 0) |
    (family ? FAMILY_NAME : 0) |
    (caseForm ? CASE_FORM : 0) |
    TYPE_FLAGS[entity.type]
  );
}

/** The names of one first word together, in the order of their texts, which packs best. */
function bucketsOf(rows: readonly Row[]): Row[][] {
  const buckets = new Map<number, Row[]>();
  for (const row of rows) {
    const bucket = buckets.get(row.hash);
    if (bucket) bucket.push(row);
    else buckets.set(row.hash, [row]);
  }
  const sorted = [...buckets.values()].map((bucket) => bucket.sort(byLength));
  const first = (bucket: Row[]) => (bucket[0] as Row).text;
  return sorted.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
}

const byLength = (a: Row, b: Row): number =>
  b.text.length - a.text.length || a.entity - b.entity || a.flags - b.flags;

/** Open addressing at half load at most. */
function slotsFor(buckets: readonly Row[][]): Int32Array {
  const slots = new Int32Array(powerOfTwo(buckets.length * 2 + 1));
  let first = 0;
  for (const bucket of buckets) {
    let slot = slotOf((bucket[0] as Row).hash, slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = first + 1;
    first += bucket.length;
  }
  return slots;
}

function filterFor(buckets: readonly Row[][]): Uint32Array {
  const filter = new Uint32Array(powerOfTwo((buckets.length * FILTER_BITS) / 32));
  for (const [row] of buckets) {
    const { hash } = row as Row;
    const word = (hash >>> 5) & (filter.length - 1);
    filter[word] = (filter[word] as number) | (1 << (hash & 31));
  }
  return filter;
}

function powerOfTwo(least: number): number {
  let size = 2;
  while (size < least) size *= 2;
  return size;
}

function lengthOf(text: string): number {
  if (text.length <= LONGEST_TEXT) return text.length;
  throw new RangeError(`A name has ${text.length} characters: “${text.slice(0, 40)}…”`);
}

/** Where the first of each TOGETHER texts begins. */
function startsOf(texts: readonly string[], from: number): number[] {
  const starts: number[] = [];
  let start = from;
  for (const [i, { length }] of texts.entries()) {
    if (i % TOGETHER === 0) starts.push(start);
    start += length;
  }
  return starts;
}
