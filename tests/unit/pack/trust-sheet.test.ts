import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileFolder } from '../../../src/cli/compile-folder';
import { trustSheet } from '../../../src/cli/trust-sheet';
import { trustSheetLines, wrapped } from '../../../src/cli/trust-sheet-lines';
import { compile } from '../../../src/core/pack/compile';
import { host, smallFiles } from './small-annotation';

const seeds = () => {
  const compiled = compileFolder(fileURLToPath(new URL('../../../seeds', import.meta.url)));
  if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults));
  return trustSheet(compiled, 'pack.json', JSON.stringify(compiled.pack));
};
const sheet = seeds();
const lines = trustSheetLines(sheet);

test('the same annotation gives the same trust sheet', () => {
  expect(JSON.stringify(seeds())).toBe(JSON.stringify(sheet));
});

test('a terminal of 100 columns shows every line whole', () => {
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
  expect(lines.length).toBeGreaterThan(100);
});

test.each([
  ['short', ['short']],
  [`  ${'word '.repeat(20)}end`, [`  ${'word '.repeat(19)}`.trimEnd(), '    word end']],
  ['x'.repeat(120), ['x'.repeat(120)]],
  ['', ['']],
])('a line is broken between words, and goes on set in: %s', (line, expected) => {
  expect(wrapped(line)).toEqual(expected);
});

test('the counts are those of the pack', () => {
  expect(sheet).toMatchObject({
    sources: [
      { id: 'text-000', publisher: 'SWI swissinfo.ch', quotations: 11 },
      { id: 'text-001', publisher: 'publisher not stated', quotations: 31 },
      { id: 'text-003', datePublished: null, quotations: 17 },
    ],
    entities: { Person: 11, Organization: 18, Place: 8, Event: 6 },
    quotations: 59,
    utterances: { all: 46, inVersions: 9 },
    unaccounted: [],
    withoutAttribution: [],
  });
  const statements = Object.values(sheet.statements).reduce((a, b) => a + b);
  expect(sheet.statements).toMatchObject({
    differ: sheet.differ.length,
    single: sheet.single.length,
  });
  expect(lines.join('\n')).toContain(`Statements ${statements} (agree `);
});

test('every altered version is told with what became of which words', () => {
  expect(sheet.versions.map(({ version, class: is }) => [version.quotation, is])).toEqual([
    ['003-so-ashamed-headline', 'altered'],
    ['003-so-ashamed-letter', 'altered'],
    ['003-in-18-years', 'altered'],
  ]);
  expect(sheet.versions[2]).toMatchObject({ fullest: { source: 'text-001' } });
  expect(sheet.versions[2]?.changes).toContainEqual({ from: 'that is, Russia too', to: '' });
  expect(sheet.versions[0]?.changes).toEqual([{ from: 'have I', to: '' }]);
});

test('a detail on which sources differ is told with each source’s line and words', () => {
  const reaction = sheet.differ.find(({ statement }) => statement.endsWith('.kremlinReaction'));
  expect(reaction?.overTime).toBe(true);
  expect(reaction?.values.at(-1)).toEqual({
    source: 'text-003',
    line: 15,
    text: 'Moscow has not yet commented',
  });
  expect(lines).toContain('    text-003:15  “Moscow has not yet commented”');
});

test('a source is told to be silent only where two others speak', () => {
  const silent = (id: string) => sheet.silence.find(({ source }) => source === id);
  expect(silent('text-001')).toMatchObject({
    statements: ['boris-bondarev.age', 'boris-bondarev.kremlinReaction'],
    utterances: [],
  });
  expect(silent('text-000')?.statements).not.toContain('boris-bondarev.inPostSince');
});

test('quotations that nobody is named for, or no words attribute, are told', () => {
  const compiled = compile(
    smallFiles(['harbour.yaml', 'speaker: deputy\n    attribution: Holm', 'speaker: null # Holm']),
    host,
  );
  if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults));
  const { withoutSpeaker, withoutAttribution } = trustSheet(compiled, 'pack.json', '');
  const pity = { source: 'harbour', line: 3, text: 'a pity' };
  expect(withoutSpeaker).toEqual([pity]);
  expect(withoutAttribution).toContainEqual(pity);
});
