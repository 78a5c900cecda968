import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { compileFolder } from '../../../src/cli/compile-folder';
import { sha256 } from '../../../src/cli/read-pack';
import { KEY_ORDERS } from '../../../src/core/pack/annotation-files';
import { canonicalYaml } from '../../../src/core/pack/canonical';
import { compile } from '../../../src/core/pack/compile';
import { packPassages } from '../../../src/core/pack/pack-parts';
import { quotedSpans } from '../../../src/core/pack/quoted-spans';
import { validatePack } from '../../../src/core/pack/validate';

const SEEDS = new URL('../../../seeds/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, SEEDS));
const annotations = readdirSync(SEEDS).filter((name) => name.endsWith('.yaml'));

const compiled = compileFolder(fileURLToPath(SEEDS));
if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults, null, 2));
const { pack, notQuotations, unaccounted } = compiled;

/** Each text, its recorded hash, and how many spans of it stand in quotation marks (counted by hand). */
const TEXTS: [id: string, file: string, sha256: string, spans: number][] = [
  [
    'text-000',
    '000_4af514d4b066b9e7.txt',
    '8b4a4adae0c571c2459bbf1afb4cb0e738483378a674bb1f0c4c0af2ae52fef7',
    12,
  ],
  [
    'text-001',
    '001_bd35793515b604a4.txt',
    'a93bb47dc17ced9f735698ab121d52b90bb1100022a24782c89d59f5e0691a40',
    31,
  ],
  [
    'text-003',
    '003_6966557157a2233c.txt',
    '51cb3e37186e35d9c89eb03ba00d878e4308b4a7274458d1e1b00b4b368e2bac',
    19,
  ],
];

test.each(annotations)('%s is in canonical form', (name) => {
  const text = read(name).toString('utf8');
  expect(canonicalYaml(text)).toBe(text);
});

test.each(annotations)('the keys of %s are in canonical order', (name) => {
  visit(parseDocument(read(name).toString('utf8')), {
    Map(_, { items }) {
      const keys = items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      const orders = KEY_ORDERS.map((order) => order.filter((key) => keys.includes(key)));
      expect(orders).toContainEqual(keys);
    },
  });
});

test.each(TEXTS)('%s is the text that was annotated, byte for byte', (id, file, hash) => {
  const source = pack.sources.find((each) => each.id === id);
  expect(Buffer.from(source?.text ?? '', 'utf8')).toEqual(read(file));
  expect(sha256(source?.text ?? '')).toBe(hash);
  expect(source?.sha256).toBe(hash);
});

test('every passage of the pack, read again from the bytes of its text, has its words', () => {
  const texts = new Map(TEXTS.map(([id, file]) => [id, read(file).toString('utf8')]));
  const passages = packPassages(pack);
  expect(passages.length).toBeGreaterThan(300);
  for (const { passage } of passages) {
    expect(texts.get(passage.source)?.slice(passage.start, passage.end)).toBe(passage.exact);
  }
});

test('the pack is sound', () => {
  expect(validatePack(JSON.parse(JSON.stringify(pack)), { sha256 })).not.toHaveProperty('faults');
});

test('the same files in another order give the same bytes', () => {
  const files = readdirSync(SEEDS)
    .filter((path) => !path.endsWith('.md'))
    .map((path) => ({ path, text: read(path).toString('utf8') }));
  const again = compile(
    files.toSorted((a, b) => (a.path < b.path ? 1 : -1)),
    { sha256 },
  );
  expect(JSON.stringify(again)).toBe(JSON.stringify(compiled));
});

test('the people are the eleven that the texts name', () => {
  const people = pack.entities.filter(({ type }) => type === 'Person');
  expect(people.map(({ name }) => name)).toEqual([
    'Boris Bondarev',
    'Dmitry Peskov',
    'Ignazio Cassis',
    'Vladimir Putin',
    'Sergey Lavrov',
    'Gennady Gatilov',
    'Hillel Neuer',
    'Alexei Navalny',
    'Kira Yarmysh',
    'Volodymyr Yelchenko',
    'Garry Kasparov',
  ]);
});

test('every entity has a passage outside page furniture', () => {
  const lost = pack.entities.filter(({ passages }) => passages.length === 0);
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test.each(TEXTS)('every span in quotation marks of %s is accounted for', (id, file, _, count) => {
  const text = read(file).toString('utf8');
  const known = [
    ...pack.quotations.flatMap(({ parts }) => parts),
    ...notQuotations.map(({ passage }) => passage),
  ].filter(({ source }) => source === id);
  const spans = quotedSpans(text);
  const missing = spans.filter(
    ({ start, end }) => !known.some((each) => each.start === start && each.end === end),
  );
  expect(missing.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  expect(spans.length).toBe(count);
  expect(unaccounted).toEqual([]);
});

test('every double quotation mark of the texts is at the edge of a span that was found', () => {
  for (const [, file] of TEXTS) {
    const text = read(file).toString('utf8');
    const edges = new Set(quotedSpans(text).flatMap(({ start, end }) => [start - 1, end]));
    const loose = [...text.matchAll(/["“”]/g)].filter(({ index }) => !edges.has(index));
    expect(loose.map(({ index }) => text.slice(index - 20, index + 20))).toEqual([]);
  }
});
