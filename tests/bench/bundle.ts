import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { namesModule } from '../../src/cli/bundle-names';
import type { Pack } from '../../src/core/model/pack';
import { seedPack } from '../fixtures/seed-pack';
import { ROOT } from '../tools';
import { plainNames } from './bench-names';
import { reasonOf } from './table';

const NAMES = 'virtual:bench-names';

const plainNamesModule = (pack: () => Pack): Plugin => ({
  name: 'bench-names',
  resolveId: (id) => (id === NAMES ? `\0${NAMES}` : null),
  load: (id) =>
    id === `\0${NAMES}`
      ? `export const names = ${JSON.stringify(plainNames(pack().entities))};`
      : null,
});

/** The code of a script of `in-page/`, made by the same bundler as the extension's. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [namesModule(seedPack), plainNamesModule(seedPack)],
    build: {
      write: false,
      target: ['chrome128', 'firefox149'],
      lib: { entry: join(ROOT, 'tests/bench/in-page', entry), formats: ['iife'], name: 'bundle' },
    },
  });
  const [{ output } = { output: [] }] = [built].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gives no script`);
  return chunk.code;
}

export interface Bundles {
  /** Scripts for the page, in order; the first is needed by every part. */
  scripts: string[];
  /** What is missing, as a note for those who read the numbers. */
  missing: string[];
}

/** The benchmark's scripts; one that does not build is left out, and why is told. */
export async function bundles(): Promise<Bundles> {
  const made: Bundles = { scripts: [], missing: [] };
  for (const entry of ['main.ts', 'sentinel.ts']) {
    try {
      made.scripts.push(await bundle(entry));
    } catch (error) {
      console.error(`${entry} does not build: ${reasonOf(error)}`);
      made.missing.push(`${entry} does not build`);
      // What follows builds on it.
      break;
    }
  }
  return made;
}
