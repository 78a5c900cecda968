import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { weigh } from '../../../src/cli/weigh';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-weigh-'));
  writeFileSync(join(folder, 'even.js'), 'a'.repeat(50_000));
  // Chance cannot be compressed: it weighs what it is long.
  writeFileSync(join(folder, 'heavy.js'), randomBytes(3000));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is weighed compressed, and passes within its budget', () => {
  const { lines, faults } = weigh(folder, { 'even.js': 1 });
  expect(lines).toEqual([expect.stringMatching(/^even\.js: 0\.\d kB compressed, of 1 kB$/)]);
  expect(faults).toEqual([]);
});

test('a file over its budget is named with its size and the budget', () => {
  const { faults } = weigh(folder, { 'even.js': 1, 'heavy.js': 2 });
  expect(faults).toEqual([expect.stringMatching(/over its budget\. heavy\.js: 3\.0 kB .* 2 kB/)]);
});

test('a file that the build did not make is no light one', () => {
  expect(() => weigh(folder, { 'none.js': 1 })).toThrow(/none\.js/);
});
