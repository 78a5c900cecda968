import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { compileFolder } from '../../../src/cli/compile-folder';
import { seedPack } from '../../fixtures/seed-pack';
import { folderWithFourth } from './fourth-text';

const GLOSS = fileURLToPath(new URL('../../../src/cli/gloss.mjs', import.meta.url));
/** A process that starts Node and reads TypeScript, on a slow machine; milliseconds. */
const SLOW = 30_000;
const TEXT = '004_lake_courier.txt';
const YAML = '004_lake_courier.yaml';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const folderWith = (...args: Parameters<typeof folderWithFourth>) => {
  const folder = folderWithFourth(...args);
  folders.push(folder);
  return folder;
};

describe('a fourth text, annotated by the steps of the guide', () => {
  const compiled = compileFolder(folderWith());
  if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults, null, 2));
  const { pack, unaccounted } = compiled;
  const before = seedPack();
  const statement = (of: typeof pack, id: string) => of.statements.find((each) => each.id === id);
  const utterance = (of: typeof pack, id: string) => of.utterances.find((each) => each.id === id);

  test('is a source of the pack, and leaves no span in quotation marks unaccounted for', () => {
    expect(pack.sources.map(({ id }) => id)).toContain('text-004');
    expect(unaccounted).toEqual([]);
  });

  test.each([
    ['001-mouths-shut', '004-mouths-shut'],
    ['001-hero-post', '004-hero'],
  ])('the utterance %s gets a fourth version', (id, quotation) => {
    expect(utterance(before, id)?.versions.length).toBe(3);
    expect(utterance(pack, id)?.versions.map((each) => each.quotation)).toContain(quotation);
    expect(utterance(pack, id)?.versions.length).toBe(4);
    expect(utterance(pack, id)?.silent).toEqual(['text-000']);
  });

  test('an utterance that it does not have says that it is silent', () => {
    expect(utterance(pack, '000-mouth-shut')?.silent).toEqual(['text-003', 'text-004']);
  });

  test('a detail gets a fourth value, and is compared anew', () => {
    const detail = statement(pack, 'boris-bondarev.workLocation');
    expect(detail?.values.map(({ passage }) => passage.source)).toEqual([
      'text-000',
      'text-001',
      'text-003',
      'text-004',
    ]);
    expect(detail).toMatchObject({ comparison: 'agree', reason: 'All four sources give Geneva.' });
  });

  test.each([
    ['boris-bondarev.inPostSince', 'agree', ['text-000', 'text-003']],
    ['boris-bondarev.rank', 'compatible', ['text-000', 'text-003']],
    ['bondarev-resignation.startDate', 'agree', ['text-003']],
    ['boris-bondarev.age', 'agree', ['text-001', 'text-004']],
  ])('%s is now %s, with %j silent', (id, comparison, silent) => {
    expect(statement(pack, id)).toMatchObject({ comparison, silent });
  });

  test('who and what it names has passages there', () => {
    const named = pack.entities
      .filter(({ passages }) => passages.some(({ source }) => source === 'text-004'))
      .map(({ id }) => id);
    expect(named.toSorted()).toEqual([
      'associated-press',
      'bondarev-resignation',
      'boris-bondarev',
      'geneva',
      'hillel-neuer',
      'marta-keller',
      'russian-invasion-of-ukraine',
      'russian-mission-geneva',
      'un-watch',
    ]);
  });
});

test('a misquotation is refused with file, line and nearest passage', { timeout: SLOW }, () => {
  const folder = folderWith([
    YAML,
    'have to keep their mouths shut,',
    'had to keep their mouth shut,',
  ]);
  const built = spawnSync(process.execPath, [GLOSS, 'build', '.', '-o', 'refused.json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(built).toMatchObject({ status: 1, stdout: '' });
  expect(built.stderr).toContain(
    `${YAML}:10: "had to keep their mouth shut," is not verbatim in ${TEXT}; ` +
      `nearest: "have to keep their mouths shut," (${TEXT}:5)`,
  );
  expect(readdirSync(folder)).not.toContain('refused.json');
});
