import type { Plugin } from 'vite';
import { entityHeads } from '../core/match/scanner';
import type { Pack } from '../core/model/pack';
import { toBase64 } from '../core/pack/base64';
import { buildRunIndex } from '../core/verdict/build-run-index';

const MODULE = 'virtual:gloss-names';

/**
 * A Vite plugin that gives the content script the names of the bundled pack, and nothing else of it:
 * every page loads this module, so quotations and texts stay in the pack's own file.
 */
export function namesModule(pack: () => Pack): Plugin {
  return {
    name: 'gloss-names',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const built = pack();
      return (
        `export const entities = ${JSON.stringify(entityHeads(built))};\n` +
        `export const index = ${JSON.stringify(built.index.names)};\n` +
        `export const runs = ${JSON.stringify(toBase64(buildRunIndex(built)))};\n`
      );
    },
  };
}
