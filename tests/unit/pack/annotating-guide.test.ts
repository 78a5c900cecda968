import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileFolder } from '../../../src/cli/compile-folder';
import {
  entityEntrySchema,
  eventEntrySchema,
  personEntrySchema,
  sourceFileSchema,
} from '../../../src/core/model/annotation';
import { statementEntrySchema } from '../../../src/core/model/statement-annotation';
import { FOURTH, folderWithFourth, SEEDS } from './fourth-text';

const guide = readFileSync(new URL('ANNOTATING.md', SEEDS), 'utf8');
const fixture = (name: string) => readFileSync(new URL(name, FOURTH), 'utf8');
const TEXT = '004_lake_courier.txt';
const YAML = '004_lake_courier.yaml';
const annotated = readdirSync(FOURTH).filter((name) => name.endsWith('.yaml'));

/** What is shown of an entry that is there already lacks the keys that stay as they are. */
const SCHEMAS: Record<string, z.ZodType> = {
  [YAML]: sourceFileSchema.partial(),
  'people.yaml': z.array(personEntrySchema),
  'organizations.yaml': z.array(entityEntrySchema),
  'places.yaml': z.array(entityEntrySchema),
  'events.yaml': z.array(eventEntrySchema.partial()),
  'statements.yaml': z.array(statementEntrySchema.partial()),
};

const blocks = [...guide.matchAll(/^```yaml\n(?:# (\S+)\n)?([\s\S]*?)^```$/gm)].map(
  ([, file = 'a file without a name', yaml = ''], i) => ({ file, yaml, number: i + 1 }),
);

test.each(blocks)('example $number of the guide, of $file, fits its schema', ({ file, yaml }) => {
  const parsed = SCHEMAS[file]?.safeParse(parse(yaml));
  expect(parsed?.error?.issues).toBeUndefined();
  expect(parsed?.success).toBe(true);
});

test.each(annotated)('the guide shows all that the fourth text adds to %s, and no more', (name) => {
  const parts = blocks.filter(({ file }) => file === name).map(({ yaml }) => parse(yaml));
  const inOrder = (value: unknown) =>
    Array.isArray(value) ? value.map((each) => JSON.stringify(each)).toSorted() : value;
  const shown = Array.isArray(parts[0]) ? parts.flat() : Object.assign({}, ...parts);
  expect(inOrder(shown)).toEqual(inOrder(parse(fixture(name))));
});

test('the guide shows the fourth text', () => {
  expect(guide).toContain(`\`\`\`text\n# ${TEXT}\n${fixture(TEXT)}\`\`\`\n`);
});

/** For each message that the guide explains, a mistake in the fourth text's annotation. */
const MISTAKES: [message: string, file: string, from: string, to: string][] = [
  ['"…" is not verbatim in …', YAML, 'quote: lakeside lesson', 'quote: lakeside lessons'],
  ['"…" stands … times in …', YAML, '- Sign up for our weekly letter', '- Geneva'],
  [
    '"…" stands in …, but not with this prefix and suffix',
    'statements.yaml',
    'prefix: "the Russian Mission in "',
    'prefix: "the Russian Mission at "',
  ],
  ['unknown speaker "…"', YAML, 'speaker: hillel-neuer', 'speaker: hilel-neuer'],
  ['the id "…" is already used in …', YAML, 'id: 004-hero', 'id: 004-mouths-shut'],
  ['no source has the name "…"', 'people.yaml', 'text: Keller', 'text: M. Keller'],
  ['a source has the name "…"', 'people.yaml', 'text: Boris Bondariev', 'text: Marta'],
  ['"…" is already a name of "…"', 'people.yaml', 'text: Keller', 'text: Geneva'],
  [
    'no source names "…"',
    'people.yaml',
    'names:\n    - text: Marta Keller\n      kind: full\n    - text: Keller\n',
    'otherNames:\n    - text: M. K.\n',
  ],
  ['no quotation "…" in this text', YAML, 'speaker: null', 'speaker: null\n    within: 004-all'],
  ['unknown key "…"', YAML, 'furniture:', 'furnitur:'],
  ['no annotation: there is no … beside it', YAML, '*', ''],
  [
    'the sources use different words: give a comparison and a reason',
    'statements.yaml',
    'comparison: compatible\n  reason: One ranks him above all who quit; the other says only where he worked.',
    '',
  ],
  [
    '… is not called for, …',
    'statements.yaml',
    'label: Age',
    'label: Age\n  comparison: agree\n  reason: Both give it.',
  ],
  ['"…" is not … by itself: give `as`', 'statements.yaml', '      as: 2022-05-23\n', ''],
  [
    '"…" says "…" by itself: leave `as` out',
    'statements.yaml',
    'quote: "41"',
    'quote: "41"\n      as: 41',
  ],
  ['"…" is already stated in line …', 'statements.yaml', 'property: age', 'property: name'],
];

test('the guide explains these messages and no others', () => {
  const table = guide.slice(guide.indexOf('| message |')).matchAll(/^\| (.*?) \| .* \|$/gm);
  const explained = [...table].map(([, message]) => message).slice(1);
  expect(explained).toEqual(MISTAKES.map(([message]) => message));
});

/** A message as the guide writes it, with … for what changes. */
const pattern = (message: string) =>
  new RegExp(
    message
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+'),
  );

test.each(MISTAKES)('a mistake is told as the guide has it: %s', (message, ...mistake) => {
  const folder = folderWithFourth(mistake);
  const compiled = compileFolder(folder);
  rmSync(folder, { recursive: true });
  const faults = 'faults' in compiled ? compiled.faults : [];
  expect(faults.map((fault) => fault.message)).toContainEqual(
    expect.stringMatching(pattern(message)),
  );
});
