import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packSchema } from '../../../src/core/model/pack';
import { SMALL, smallFiles, smallPack } from './small-annotation';

const GLOSS = fileURLToPath(new URL('../../../src/cli/gloss.mjs', import.meta.url));
/** A process that starts Node and reads TypeScript, on a slow machine; milliseconds. */
const SLOW = 30_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command in the temporary folder. */
const gloss = (...args: string[]) =>
  spawnSync(process.execPath, [GLOSS, ...args], { cwd: folder, encoding: 'utf8' });

test('build writes a pack that check finds sound, from any folder', { timeout: SLOW }, () => {
  const built = gloss('build', SMALL);
  expect(built).toMatchObject({ status: 0, stdout: '' });
  expect(built.stderr).toContain('Quotations 4');
  expect(JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'))).toEqual(smallPack());
  const checked = gloss('check', 'pack.json');
  expect(checked).toMatchObject({ status: 0, stderr: '' });
  expect(checked.stdout).toBe('pack.json: small is sound: 1 sources, 4 entities, 4 quotations\n');
});

test('build --json prints nothing but the trust sheet', { timeout: SLOW }, () => {
  const built = gloss('build', SMALL, '-o', 'other.json', '--json');
  expect(JSON.parse(built.stdout)).toMatchObject({
    pack: { id: 'small', file: 'other.json' },
    entities: { Person: 2, Organization: 1, Place: 0, Event: 1 },
    notQuotations: [{ source: 'harbour', line: 6, text: 'free port', reason: 'term' }],
    unaccounted: [],
  });
});

test('a faulty annotation is told by file and line, and writes nothing', { timeout: SLOW }, () => {
  const broken = mkdtempSync(join(folder, 'broken-'));
  for (const { path, text } of smallFiles(['harbour.yaml', 'quote: a pity', 'quote: a shame'])) {
    writeFileSync(join(broken, path), text);
  }
  writeFileSync(join(folder, 'kept.json'), 'kept');
  const before = readdirSync(folder);
  const built = gloss('build', broken, '-o', 'kept.json');
  expect(built).toMatchObject({ status: 1, stdout: '' });
  expect(built.stderr).toContain(`${join(broken, 'harbour.yaml').slice(folder.length + 1)}:17: `);
  expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('kept');
  expect(readdirSync(folder)).toEqual(before);
});

const BAD_PACKS: [what: string, bytes: string | null, message: string][] = [
  ['is not there', null, 'bad.json: does not exist'],
  ['is not JSON', '{ "format": gloss }', 'bad.json: is not JSON: '],
  ['is no pack', '{}', 'bad.json: $.id: is missing\n'],
];

test.each(BAD_PACKS)('check refuses a file that %s', { timeout: SLOW }, (_, bytes, message) => {
  rmSync(join(folder, 'bad.json'), { force: true });
  if (bytes !== null) writeFileSync(join(folder, 'bad.json'), bytes);
  const checked = gloss('check', 'bad.json');
  expect(checked).toMatchObject({ status: 1, stdout: '' });
  expect(checked.stderr).toContain(message);
});

const UTF16 = Buffer.from('Bondarev', 'utf16le');
const BAD_TEXTS: [what: string, bytes: Buffer | null, message: string][] = [
  ['is not there', null, 'bad.txt: does not exist'],
  ['is UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), UTF16]), 'bad.txt: is not UTF-8'],
  ['is UTF-16 and does not say so', UTF16, 'bad.txt: is not UTF-8'],
];

test.each(BAD_TEXTS)('scan refuses a text that %s', { timeout: SLOW }, (_, bytes, message) => {
  rmSync(join(folder, 'bad.txt'), { force: true });
  if (bytes !== null) writeFileSync(join(folder, 'bad.txt'), bytes);
  const scanned = gloss('scan', 'bad.txt');
  expect(scanned).toMatchObject({ status: 1, stdout: '' });
  expect(scanned.stderr).toContain(message);
});

const BAD_USES: string[][] = [[], ['biuld', 'seeds'], ['build'], ['build', 'no-folder']];

test.each(BAD_USES.map((args) => [args]))(
  'gloss %j fails with a word of help',
  { timeout: SLOW },
  (args) => {
    const ran = gloss(...args);
    expect(ran.status).toBe(1);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toMatch(/Usage|did you mean|Did you mean|--help|does not exist/);
  },
);

test('schema prints the JSON Schema of the pack', { timeout: SLOW }, () => {
  const schema = JSON.parse(
    execFileSync(process.execPath, [GLOSS, 'schema'], { encoding: 'utf8' }),
  );
  expect(Object.keys(schema.properties)).toEqual(Object.keys(packSchema.shape));
  expect(schema.additionalProperties).toBe(false);
});
