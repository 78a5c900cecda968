import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { buildSift } from '../core/match/build-sift';
import type { Pack } from '../core/model/pack';
import { toBase64 } from '../core/pack/base64';
import { buildRunIndex, namesOf } from '../core/verdict/build-run-index';

const NAMES = 'virtual:gloss-names';
const SIFT = 'virtual:gloss-sift';
const BYTES = fileURLToPath(new URL('../page/bytes.ts', import.meta.url));

/**
 * A Vite plugin that gives scripts on pages what they need of the bundled pack, and nothing else of it:
 * the sifts for the one that every page loads, the names for the one that finds them. Quotations and
 * texts stay in the pack's own file.
 */
export function namesModule(pack: () => Pack): Plugin {
  return {
    name: 'gloss-names',
    resolveId: (id) => (id === NAMES || id === SIFT ? `\0${id}` : null),
    load(id) {
      if (id === `\0${SIFT}`) {
        const { wake, more } = buildSift(pack());
        return `export const wake = ${JSON.stringify(wake)};\nexport const more = ${JSON.stringify(more)};\n`;
      }
      if (id !== `\0${NAMES}`) return null;
      const built = pack();
      // Decoded where it stands: a text that had a name would be kept beside its bytes.
      const bytes = (base64: string) => `bytesOf(${JSON.stringify(base64)})`;
      return (
        `import { bytesOf } from ${JSON.stringify(BYTES)};\n` +
        `export const index = ${bytes(built.index.names)};\n` +
        `export const runs = ${bytes(toBase64(buildRunIndex(built, namesOf(built))))};\n`
      );
    },
  };
}
