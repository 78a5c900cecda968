import { describe, expect, test } from 'vitest';
import { buildSift, isTelling } from '../../../src/core/match/build-sift';
import { lookedFor } from '../../../src/core/match/looked-for';
import { openSift } from '../../../src/core/match/sift';
import { wordsOf } from '../../../src/core/match/stems';
import { seedPack, seedScanner } from '../../fixtures/seed-pack';
import { readRow } from './cases/marked';
import { ALL_TOPICS } from './cases/topics';

const pack = seedPack();
const scanner = seedScanner();
const sources = buildSift(pack);
const wake = openSift(sources.wake);
const read = openSift(sources.read);
const names = pack.entities.flatMap(lookedFor).map(({ text }) => text);
const rows = ALL_TOPICS.flatMap((topic) => topic.rows).map(readRow);

const DECOMPOSED = (text: string) => text.normalize('NFD');
const withInside = (char: string) => (text: string) => `${text.slice(0, 2)}${char}${text.slice(2)}`;

/** How pages write a name otherwise than the pack does, and mean it all the same. */
const WRITTEN: Record<string, (name: string) => string> = {
  'as it is': (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  'in capitals without accents': (name) =>
    name.toUpperCase().normalize('NFD').replace(/\p{M}/gu, ''),
  'with a sentence’s capital': (name) => name.charAt(0).toUpperCase() + name.slice(1),
  'with accents of their own': DECOMPOSED,
  'with a soft hyphen in it': withInside('\u00ad'),
  'with a zero-width space in it': withInside('\u200b'),
  'over a line break': (name) => name.replaceAll(' ', '\n'),
  'in a sentence': (name) => `“${name}”, she said.`,
};

describe.each(Object.entries(WRITTEN))('a name %s', (_, write) => {
  test('passes the sift for reading wherever the name index finds it', () => {
    const lost = names
      .map(write)
      .filter((text) => scanner.find(text).length > 0 && !read.holds(text));
    expect(lost).toEqual([]);
  });
});

test('every text of the tables that has a mention wakes Gloss', () => {
  const lost = rows.filter(
    ({ blocks, mentions }) => mentions.length > 0 && !blocks.some((text) => wake.holds(text)),
  );
  expect(lost).toEqual([]);
});

test('every paragraph of the tables that has a mention is read', () => {
  const lost = rows.flatMap(({ blocks, mentions }) => {
    let start = 0;
    return blocks.filter((text) => {
      const [from, to] = [start, start + text.length];
      start = to + 1;
      return mentions.some((m) => m.start >= from && m.end <= to) && !read.holds(text);
    });
  });
  expect(lost).toEqual([]);
});

test('every quotation of eight words, two of them telling, wakes Gloss without its speaker too', () => {
  const lost = pack.quotations
    .map(({ parts }) => parts.map(({ exact }) => exact).join(' '))
    .filter((text) => wordsOf(text).length >= 8 && wordsOf(text).filter(isTelling).length >= 2)
    .filter((text) => !wake.holds(text));
  expect(lost).toEqual([]);
});

const NOTHING = [
  '',
  'The weather will stay mild until the weekend, with showers in the north.',
  'A function returns a value; under no circumstances may it throw.',
  'UNDER CONSTRUCTION. RUNNING FUN. ONUS.',
  'In the kitchen, whisk the eggs and fold in the flour until it is smooth.',
  'Der neue Trainer lobte die Mannschaft nach dem Spiel gegen Bremen.',
  'La météo restera clémente jusqu’au week-end, avec des averses au nord.',
  'She was afraid of the dark.',
];

test.each(NOTHING)('%j wakes nothing', (text) => {
  expect(wake.holds(text)).toBe(false);
});

test('the same pack gives the same sift', () => {
  expect(buildSift(structuredClone(pack))).toEqual(sources);
});

test('a pack of nothing gives a sift that holds nothing back from reading nothing', () => {
  const empty = openSift(buildSift({ entities: [], quotations: [] }).read);
  expect(empty.holds('Boris Bondarev resigned in Geneva.')).toBe(false);
});
