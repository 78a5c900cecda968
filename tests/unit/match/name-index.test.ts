import { describe, expect, test } from 'vitest';
import { buildNameIndex } from '../../../src/core/match/build-index';
import { openHeads } from '../../../src/core/match/heads';
import { givenNamesOf } from '../../../src/core/match/looked-for';
import { givenNamesIn, openNameIndex, textOf } from '../../../src/core/match/name-index';
import { createScanner } from '../../../src/core/match/scanner';
import type { Entity } from '../../../src/core/model/pack';
import { entityOf } from '../../bench/finders';
import { seedPack } from '../../fixtures/seed-pack';

/** Names of two words each, of more characters than a byte can tell. */
const manyLetters = Array.from({ length: 400 }, (_, i) =>
  entityOf(`${String.fromCharCode(0x4e00 + i).repeat(3)} 市${i}`, i),
);
/** With so many characters in all: digits, the line break behind an id, "e" and "市" are among them. */
const withAlphabetOf = (size: number) => manyLetters.slice(0, size - ' \ne市0123456789'.length);
const event: Entity = { ...entityOf('Resignation', 1), type: 'Event', actor: 'e0' };
const packs: Record<string, readonly Entity[]> = {
  'the bundled pack': seedPack().entities,
  'a pack of as many characters as a byte tells': withAlphabetOf(256),
  'a pack of one more': withAlphabetOf(257),
  'a pack of an event with an actor alone': [entityOf('Zoe\u0308 Holm', 0), event],
  'a pack of nothing': [],
};

describe.each(Object.entries(packs))('an index of %s', (_name, entities) => {
  const bytes = buildNameIndex(entities);
  // Bytes need not stand where numbers may.
  const index = openNameIndex(new Uint8Array([0, ...bytes]).subarray(1));
  const headOf = openHeads(index);
  const numbers = new Map(entities.map(({ id }, i) => [id, i]));

  test('gives back each entity by its number', () => {
    expect(entities.map((_, i) => headOf(i))).toEqual(
      entities.map(({ id, type, name, participants, actor }) => ({
        id,
        type,
        name,
        ...((participants || actor) && {
          participants: participants?.map((one) => numbers.get(one)) ?? [],
        }),
        ...(actor && { actor: numbers.get(actor) }),
      })),
    );
  });

  test('gives back the given names of each', () => {
    expect(entities.map((_, i) => givenNamesIn(index, i))).toEqual(entities.map(givenNamesOf));
  });

  test('refuses to tell of an entity that it has not', () => {
    expect(() => headOf(entities.length)).toThrow(RangeError);
  });
});

test('a name is found whose characters take two bytes each', () => {
  const scanner = createScanner(buildNameIndex(manyLetters));
  const text = `看 ${manyLetters[300]?.name} 看`;
  const [found] = scanner.decide([{ text, hits: scanner.find(text) }]).flat();
  expect(found?.entity).toBe('e300');
});

test('an index leaves out what a name with fewer capitals finds as well', () => {
  const index = openNameIndex(buildNameIndex(seedPack().entities));
  const names = Array.from(index.kinds, (_, name) => textOf(index, name));
  const forms = names.filter((name) => name.toLowerCase() === 'foreign ministry');
  expect(forms).toEqual(['foreign ministry']);
});

test.each([
  ['nothing', new Uint8Array(), 'cut short'],
  ['other bytes', new Uint8Array(64), 'has version 0'],
  ['a part of one', buildNameIndex(manyLetters).subarray(0, -1), 'cut short'],
  ['one of another version', aged(buildNameIndex([])), 'has version 2; this is 4'],
])('%s is refused as an index, with the reason', (_what, bytes, reason) => {
  expect(() => openNameIndex(bytes)).toThrow(reason);
});

test('a name that is too long for an index is refused, and told by its beginning', () => {
  const [one] = manyLetters;
  const text = 'Anna '.repeat(20_000);
  const long = { ...one, names: [{ ...one?.names[0], text }] } as Entity;
  expect(() => buildNameIndex([long])).toThrow('A name has 100000 characters: “Anna Anna');
});

function aged(bytes: Uint8Array): Uint8Array {
  const old = bytes.slice();
  old[4] = 2;
  return old;
}
