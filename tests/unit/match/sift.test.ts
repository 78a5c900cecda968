import { describe, expect, test } from 'vitest';
import { buildSift, isTelling, type SiftSources } from '../../../src/core/match/build-sift';
import { lookedFor } from '../../../src/core/match/looked-for';
import { openSift, withMore } from '../../../src/core/match/sift';
import { wordsOf } from '../../../src/core/match/stems';
import { entityOf } from '../../bench/finders';
import { seedPack, seedScanner } from '../../fixtures/seed-pack';
import { readRow } from './cases/marked';
import { ALL_TOPICS } from './cases/topics';

const pack = seedPack();
const scanner = seedScanner();
const sources = buildSift(pack);
const readSource = (built: SiftSources) => withMore(built.wake, built.more);
const wake = openSift(sources.wake);
const read = openSift(readSource(sources));
/** Whether a stretch of a page's text, of several blocks, may hold something. */
const mayHoldAmong = (text: string) => read.places(text)?.length !== 0;
const names = pack.entities.flatMap(lookedFor).map(({ text }) => text);
const rows = ALL_TOPICS.flatMap((topic) => topic.rows).map(readRow);

/** Words that are no part of a name. */
const BEFORE = 'Showers are to be expected.';
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
      .filter((text) => scanner.find(text).length > 0 && !mayHoldAmong(text));
    expect(lost).toEqual([]);
  });

  test('has a place in it, in a stretch of other text', () => {
    const lost = names
      .map(write)
      .filter((text) => scanner.find(text).length > 0)
      .filter((text) => {
        const places = read.places(`${BEFORE}${text}${BEFORE}`);
        const end = BEFORE.length + text.length;
        return places && !places.some((at) => at >= BEFORE.length && at < end);
      });
    expect(lost).toEqual([]);
  });

  test('is a block that may hold something, by itself', () => {
    const lost = names
      .map(write)
      .filter((text) => scanner.find(text).length > 0 && !read.mayHold(text));
    expect(lost).toEqual([]);
  });
});

test('every text of the tables that has a mention wakes Gloss', () => {
  const lost = rows.filter(
    ({ blocks, mentions }) => mentions.length > 0 && !blocks.some((text) => wake.mayHold(text)),
  );
  expect(lost).toEqual([]);
});

test('every paragraph of the tables that has a mention is read', () => {
  const lost = rows.flatMap(({ blocks, mentions }) => {
    let start = 0;
    return blocks.filter((text) => {
      const [from, to] = [start, start + text.length];
      start = to + 1;
      const isMarked = mentions.some((m) => m.start >= from && m.end <= to);
      return isMarked && !(mayHoldAmong(text) && read.mayHold(text));
    });
  });
  expect(lost).toEqual([]);
});

test('of the paragraphs of the tables in which a name is found, none is lost that a stretch with others has', () => {
  const lost = rows
    .flatMap(({ blocks }) => blocks)
    .filter((text) => scanner.find(text).some(({ kind }) => kind !== 'trigger'))
    .filter((text) => mayHoldAmong(text) && !read.mayHold(text));
  expect(lost).toEqual([]);
});

const quotations = pack.quotations.map(({ parts }) => parts.map(({ exact }) => exact).join(' '));
const telling = quotations.filter(
  (text) => wordsOf(text).length >= 8 && wordsOf(text).filter(isTelling).length >= 2,
);

test('every quotation of eight words, two of them telling, wakes Gloss without its speaker too', () => {
  expect(telling.filter((text) => !wake.mayHold(text))).toEqual([]);
});

test('every such quotation, and every one of less than four words, may stand in a block of its own', () => {
  const short = quotations.filter((text) => wordsOf(text).length < 4);
  const lost = [...telling, ...short.map((text) => `“${text}”`)].filter(
    (text) => !read.mayHold(text),
  );
  expect(lost).toEqual([]);
});

/** Words of names that are as many other things. */
const ALONE = [
  'The Ministry of Health said so.',
  'The MINISTRY OF HEALTH said so.',
  'The Mini\u00adstry of Health said so.',
  'Press any key.',
  'The town council met on Monday.',
  'An Economic History of the World Wars',
];

test.each(ALONE)('%j may hold nothing', (text) => {
  expect(read.mayHold(text)).toBe(false);
});

const IN_COMPANY = [
  'The Ministry of Foreign Affairs said so.',
  'Affairs that are foreign to the Ministry',
  'THE MINISTRY OF FOREIGN AFFAIRS',
  'The Ministry of For\u00adeign Affairs said so.',
  'MINISTERE DES AFFAIRES ETRANGERES',
  'A spokesman of U.N. Watch',
  'Ministe\u0300re des Affaires e\u0301trange\u0300res',
];

test.each(IN_COMPANY)('%j may hold something', (text) => {
  expect(read.mayHold(text)).toBe(true);
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

const BESIDE = ['So on.', 'it', 'FUN', '“'];

test('what one of several blocks may hold, they may hold together, with nothing between them', () => {
  const alone = [...IN_COMPANY, ...quotations, ...names].filter((text) => read.mayHold(text));
  const lost = alone.flatMap((text) =>
    BESIDE.map((beside) => `${beside}${text}${beside}`).filter((all) => !mayHoldAmong(all)),
  );
  expect(alone.length).toBeGreaterThan(names.length / 2);
  expect(lost).toEqual([]);
});

test('a name in capitals that runs together with what stands in capitals around it has a place', () => {
  const lost = names
    .map((name) => name.toUpperCase())
    .filter((name) => read.mayHold(name) && !mayHoldAmong(`HOME${name}ABOUT`));
  expect(lost).toEqual([]);
});

test.each(ALONE)('%j may hold nothing beside blocks that hold nothing', (text) => {
  expect(mayHoldAmong(`${NOTHING[1]}${text}${NOTHING[4]}`)).toBe(false);
});

test('where no name needs company, a word of one passes alone', () => {
  const { company: _, ...others } = readSource(sources);
  const loose = openSift(others);
  expect(ALONE.map((text) => loose.mayHold(text))).toEqual([true, true, true, true, false, true]);
});

test.each(NOTHING)('%j wakes nothing', (text) => {
  expect(wake.mayHold(text)).toBe(false);
});

/** Of the pack's words these are no forms, though they begin as some; and one without its company. */
const BEGUN = ['Українська', 'УКРАЇНСЬКА', 'Swissair, Moskauer, Genevan', 'Watch the prologue'];

test('no name that wakes Gloss is lost between the isolates that pages put around what they fill in', () => {
  const lost = names
    .filter((name) => wake.mayHold(name))
    .filter((name) => !wake.mayHold(`\u2068${name}\u2069`));
  expect(lost).toEqual([]);
});

test.each(BEGUN)('%j wakes nothing as a block', (text) => {
  expect(wake.mayHold(text)).toBe(false);
});

/** A name that begins with letters of one script and goes on with another's. */
const MIXED = ['МН17', '9Мая', 'NATOтерор', 'RTновости'];

test.each(MIXED)('a name of two scripts, %j, is found among the letters of either', (name) => {
  const source = { names: name, words: [], order: '' };
  const sift = openSift(source);
  const texts = [`Рейс ${name} упал.`, `The flight ${name} fell.`];
  expect(texts.map((text) => sift.mayHold(text))).toEqual([true, true]);
});

/** What pages have between two words. */
const WIDE_SPACES = [
  `\n${' '.repeat(600)}`,
  '\u00a0'.repeat(300),
  `${' '.repeat(15)}\r`.repeat(20),
];

test.each(WIDE_SPACES)('a name whose words stand apart in %j may stand there', (space) => {
  const spaced = names
    .filter((name) => name.includes(' ') && read.mayHold(name))
    .map((name) => name.replace(' ', space));
  expect(spaced.length).toBeGreaterThan(100);
  expect(spaced.filter((text) => !read.mayHold(text))).toEqual([]);
  expect(spaced.filter((text) => !mayHoldAmong(text))).toEqual([]);
});

test('a quotation whose words stand as far apart as lines of a template may stand there', () => {
  const spaced = quotations.map((text) => text.replaceAll(' ', `\n${' '.repeat(600)}`));
  expect(spaced.filter((text) => !read.mayHold(text))).toEqual(
    spaced.filter((_, i) => !read.mayHold(quotations[i] as string)),
  );
});

test.each(['McGill', 'YouTube', 'van Gogh', 'École', '❤\ufe0f'])(
  'a name whose other word is “%s” passes as it is written, and in capitals',
  (other) => {
    const entities = ['University', 'Institute'].map((word, i) => entityOf(`${word} ${other}`, i));
    const sift = openSift(readSource(buildSift({ entities, quotations: [] })));
    const written = entities.flatMap(({ name }) => [name, name.toUpperCase()]);
    expect(written.filter((text) => !sift.mayHold(`The ${text} said so.`))).toEqual([]);
  },
);

test('a name behind wide spaces has its place behind them', () => {
  const space = ' '.repeat(600);
  const places = wake.places(`Somebody${space}said ${space}: Boris Bondarev resigned.`);
  expect(places).toContain(`Somebody${space}said ${space}: Boris `.length);
});

test('the same pack gives the same sift', () => {
  expect(buildSift(structuredClone(pack))).toEqual(sources);
});

test('a pack of nothing gives a sift that holds nothing back from reading nothing', () => {
  const empty = openSift(readSource(buildSift({ entities: [], quotations: [] })));
  expect(empty.places('Boris Bondarev resigned in Geneva.')).toEqual([]);
  expect(empty.mayHold('Boris Bondarev resigned in Geneva.')).toBe(false);
});
