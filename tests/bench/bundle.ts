import type { Plugin } from 'vite';
import { namesModule } from '../../src/cli/bundle-names';
import type { Pack } from '../../src/core/model/pack';
import { bundleScript } from '../browser/bundle-script';
import { seedPack } from '../fixtures/seed-pack';
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

/** The code of a script of `in-page/`. */
const bundle = (entry: string): Promise<string> =>
  bundleScript(`tests/bench/in-page/${entry}`, [namesModule(seedPack), plainNamesModule(seedPack)]);

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
