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
  ORDINARY_WORD,
  ORGANIZATION,
  PLACE,
  STANDS_ALONE,
  slotOf,
  TRIGGER,
} from './name-index';

interface Row {
  hash: number;
  entity: number;
  flags: number;
  text: string;
}

/** Bits of the filter for each first word: one word in twenty that begins no name gets past it. */
const FILTER_BITS = 16;

/** Builds the binary name index of a pack's entities, in their order. Same input, same bytes. */
export function buildNameIndex(entities: readonly Entity[]): Uint8Array {
  const buckets = bucketsOf(entities.flatMap(rowsOf));
  const rows = buckets.flat();
  const givens = entities.map(givenNamesOf);
  const text = [...rows.map((row) => row.text), ...givens.flat()].join('');

  const slots = slotsFor(buckets);
  const filter = filterFor(buckets);
  const starts = startsOf(rows.map((row) => row.text.length));
  const kinds = buckets.flatMap((bucket) =>
    bucket.map(
      ({ entity, flags }, i) =>
        (entity << ENTITY_SHIFT) | flags | (i === bucket.length - 1 ? BUCKET_END : 0),
    ),
  );
  const givenFirsts = startsOf(givens.map((list) => list.length));
  const givenStarts = startsOf(
    givens.flat().map((given) => given.length),
    starts.at(-1),
  );

  const sizes = [entities.length, rows.length, slots.length, filter.length];
  const header = [INDEX_MAGIC, INDEX_VERSION, ...sizes, givenStarts.length - 1, text.length];
  const parts = [header, filter, slots, starts, kinds, givenFirsts, givenStarts];
  const ints = Int32Array.from(parts.flatMap((part) => Array.from(part)));
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const bytes = new Uint8Array(ints.byteLength + units.byteLength);
  bytes.set(new Uint8Array(ints.buffer));
  bytes.set(new Uint8Array(units.buffer), ints.byteLength);
  return bytes;
}

function rowsOf(entity: Entity, number: number): Row[] {
  const row = (text: string, flags: number): Row => {
    const composed = text.normalize('NFC');
    return { hash: hashWord(composed, 0), entity: number, flags, text: composed };
  };
  return [
    ...lookedFor(entity).map((name) => row(name.text, flagsOf(entity, name))),
    ...(entity.triggers ?? []).map((trigger) => row(trigger, TRIGGER)),
  ];
}

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

/** Where each begins, and where the last ends. */
function startsOf(lengths: readonly number[], from = 0): number[] {
  const starts = [from];
  for (const length of lengths) starts.push((starts.at(-1) as number) + length);
  return starts;
}
