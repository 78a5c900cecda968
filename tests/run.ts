/**
 * `npm test`: every check of the project, in order, ending at the first that fails.
 * `npm test -- unit` or `npm test -- e2e-firefox` runs one part.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './browser/builds';
import { ensureBrowser } from './browser/install';
import type { Kind } from './browser/places';
import { ROOT, runTool } from './tools';

/** A step passes with null, or fails with what is left to say of it. */
type Outcome = string | null;

interface Step {
  title: string;
  run(): Promise<Outcome>;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const reports = join(ROOT, '.output', 'tests');
const counts: Counts = { passed: 0, failed: 0, skipped: 0 };

const tool = async (...[name, args]: Parameters<typeof runTool>): Promise<Outcome> => {
  const { code } = await runTool(name, args);
  return code === 0 ? null : `${name} ended with code ${code}`;
};

/** Adds what vitest's report says; a run that wrote none has nothing to add. */
async function count(report: string): Promise<void> {
  const said = await readFile(report, 'utf8').catch(() => null);
  if (said === null) return;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(said);
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  counts.skipped += numPendingTests + numTodoTests;
}

async function vitest(project: string, ...more: string[]): Promise<Outcome> {
  const report = join(reports, `${project}.json`);
  await rm(report, { force: true });
  const outcome = await tool('vitest', [
    ...['run', '--config', 'tests/vitest.config.ts', '--project', project],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
    ...more,
  ]);
  await count(report);
  return outcome;
}

async function buildAll(): Promise<Outcome> {
  for (const kind of ['chromium', 'firefox'] as const) {
    for (const variant of ['release', 'open'] as const) {
      console.log(`${kind}, ${variant}`);
      const log = await build(kind, variant);
      if (log !== null) return log;
    }
  }
  return tool('gloss', ['build', 'seeds', '-o', join(ROOT, '.output', 'pack.json')]);
}

async function browserTests(kind: Kind): Promise<Outcome> {
  const ensured = await ensureBrowser(kind, console.log);
  if ('problem' in ensured) return ensured.problem;
  const { name, version, path } = ensured.browser;
  console.log(`${name} ${version}, ${path}`);
  // Real mice and real windows: two browsers at once would take the focus from each other.
  return vitest(`e2e-${kind}`, '--no-file-parallelism');
}

const STEPS: Record<string, Step> = {
  lint: { title: 'Format and lint', run: () => tool('biome', ['ci', '.']) },
  types: {
    title: 'Types',
    run: async () => (await tool('tsc', ['-p', 'src/core'])) ?? tool('tsc', ['-p', '.']),
  },
  unit: { title: 'Unit tests', run: () => vitest('unit') },
  build: { title: 'Extension and pack', run: buildAll },
  'e2e-chromium': { title: 'In Chromium', run: () => browserTests('chromium') },
  'e2e-firefox': { title: 'In Firefox', run: () => browserTests('firefox') },
};

/** The steps asked for, with the build before any browser; null where one has no such name. */
function plan(wanted: readonly string[]): string[] | null {
  if (wanted.some((name) => !(name in STEPS))) return null;
  const withBuild = wanted.some((name) => name.startsWith('e2e')) ? [...wanted, 'build'] : wanted;
  return Object.keys(STEPS).filter((name) => wanted.length === 0 || withBuild.includes(name));
}

async function main(): Promise<number> {
  const names = plan(process.argv.slice(2));
  if (names === null) {
    console.error(`The parts are: ${Object.keys(STEPS).join(', ')}`);
    return 2;
  }
  await mkdir(reports, { recursive: true });
  let code = 0;
  for (const name of names) {
    const step = STEPS[name] as Step;
    console.log(`\n── ${step.title} (${name})`);
    const start = performance.now();
    const problem = await step.run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (problem !== null) {
      console.log(`${problem}\n── ${step.title} failed after ${seconds} s: npm test -- ${name}`);
      // A step that fails without a failed test of its own still counts as one.
      counts.failed ||= 1;
      code = 1;
      break;
    }
    console.log(`── ${step.title}: ${seconds} s`);
  }
  console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return code;
}

process.exitCode = await main();
