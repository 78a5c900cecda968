import type { Entity, Name } from '../model/pack';
import { hashWord } from '../text/hash';
import {
  FAMILY_NAME,
  HEADER_INTS,
  INDEX_MAGIC,
  INDEX_VERSION,
  NAME_INTS,
  ORDINARY_WORD,
  STANDS_ALONE,
  TRIGGER,
} from './name-index';

interface Row {
  hash: number;
  entity: number;
  flags: number;
  text: string;
}

/** Builds the binary name index of a pack's entities, in their order. Same input, same bytes. */
export function buildNameIndex(entities: readonly Entity[]): Uint8Array {
  const rows = entities.flatMap(rowsOf).sort(byFirstWordThenLongest);
  const givens = entities.map(givenNamesOf);
  const text = new TextBlock();

  const rowInts = rows.flatMap((r) => [r.hash, r.entity, r.flags, ...text.add(r.text)]);
  let before = 0;
  const givenStarts = [0, ...givens.map((list) => (before += list.length))];
  const givenInts = givens.flat().flatMap((given) => text.add(given));

  const table = tableOf(rows);
  const units = text.units();
  const header = [
    INDEX_MAGIC,
    INDEX_VERSION,
    entities.length,
    rows.length,
    table.length / 2,
    givenInts.length / 2,
    units.length,
    0,
  ];
  const ints = Int32Array.from([...header, ...table, ...rowInts, ...givenStarts, ...givenInts]);
  const bytes = new Uint8Array(ints.byteLength + units.byteLength);
  bytes.set(new Uint8Array(ints.buffer));
  bytes.set(new Uint8Array(units.buffer), ints.byteLength);
  if (header.length !== HEADER_INTS || rowInts.length !== rows.length * NAME_INTS)
    throw new Error('The name index and its layout disagree.');
  return bytes;
}

function rowsOf(entity: Entity, number: number): Row[] {
  const row = (text: string, flags: number): Row => {
    const composed = text.normalize('NFC');
    return { hash: hashWord(composed, 0), entity: number, flags, text: composed };
  };
  // A title stays outside the mark, like a title that no annotation lists: the name in it is found.
  const names = entity.names.filter((name) => !(entity.type === 'Person' && name.kind === 'title'));
  return [
    ...names.map((name) => row(name.text, flagsOf(entity, name))),
    ...(entity.triggers ?? []).map((trigger) => row(trigger, TRIGGER)),
  ];
}

function flagsOf(entity: Entity, name: Name): number {
  const oneWord = !name.text.includes(' ');
  return (
    (name.standsAlone ? STANDS_ALONE : 0) |
    (name.ordinaryWord ? ORDINARY_WORD : 0) |
    (entity.type === 'Person' && oneWord ? FAMILY_NAME : 0)
  );
}

/** A person's given names: those annotated, and the first word of every full name. */
function givenNamesOf(entity: Entity): string[] {
  if (entity.type !== 'Person') return [];
  const full = entity.names.filter((n) => n.kind === 'full' || n.kind === 'misspelling');
  const first = full.map((n) => n.text.split(' ')).filter((words) => words.length > 1);
  const all = [...(entity.givenNames ?? []), ...first.map((words) => words[0] as string)];
  return [...new Set(all.map((given) => given.normalize('NFC')))];
}

const byFirstWordThenLongest = (a: Row, b: Row): number =>
  a.hash - b.hash || b.text.length - a.text.length || a.entity - b.entity || a.flags - b.flags;

/** Open addressing at half load at most; the size is a power of two. */
function tableOf(rows: readonly Row[]): number[] {
  let slots = 4;
  while (slots < rows.length * 2) slots *= 2;
  const table: number[] = new Array(slots * 2).fill(0);
  rows.forEach((row, number) => {
    if (rows[number - 1]?.hash === row.hash) return;
    let slot = row.hash & (slots - 1);
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot * 2] = row.hash;
    table[slot * 2 + 1] = number + 1;
  });
  return table;
}

class TextBlock {
  private all = '';

  /** Appends, and gives where: start and length in UTF-16 code units. */
  add(text: string): [number, number] {
    const start = this.all.length;
    this.all += text;
    return [start, text.length];
  }

  units(): Uint16Array {
    return Uint16Array.from({ length: this.all.length }, (_, i) => this.all.charCodeAt(i));
  }
}
