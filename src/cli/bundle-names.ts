import type { Plugin } from 'vite';
import { buildSift } from '../core/match/build-sift';
import { entityHeads } from '../core/match/scanner';
import type { Pack } from '../core/model/pack';
import { toBase64 } from '../core/pack/base64';
import { buildRunIndex } from '../core/verdict/build-run-index';

const NAMES = 'virtual:gloss-names';
const SIFT = 'virtual:gloss-sift';

/**
 * A Vite plugin that gives scripts on pages what they need of the bundled pack, and nothing else of it:
 * the sift for the one that every page loads, the names for the one that finds them. Quotations and
 * texts stay in the pack's own file.
 */
export function namesModule(pack: () => Pack): Plugin {
  return {
    name: 'gloss-names',
    resolveId: (id) => (id === NAMES || id === SIFT ? `\0${id}` : null),
    load(id) {
      if (id === `\0${SIFT}`)
        return `export const wake = ${JSON.stringify(buildSift(pack()).wake)};\n`;
      if (id !== `\0${NAMES}`) return null;
      const built = pack();
      // The words of quotations are in the other script, which is always there first.
      const { names, company } = buildSift(built).read;
      return (
        `export const entities = ${JSON.stringify(entityHeads(built))};\n` +
        `export const index = ${JSON.stringify(built.index.names)};\n` +
        `export const runs = ${JSON.stringify(toBase64(buildRunIndex(built)))};\n` +
        `export const stems = ${JSON.stringify({ names, company })};\n`
      );
    },
  };
}
