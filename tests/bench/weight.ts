import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Section } from './table';

const FILES = ['content.js', 'engine.js', 'card.js', 'background.js'];

/** The built scripts' sizes; a script that the build has not is a dash. */
export function weight(folder: string): Section {
  const rows = FILES.map((name) => {
    const path = join(folder, name);
    if (!existsSync(path)) return { name, cells: [null, null] };
    const bytes = readFileSync(path);
    return { name, cells: [bytes.byteLength / 1000, gzipSync(bytes).byteLength / 1000] };
  });
  return {
    title: 'Weight of the build',
    columns: [
      { head: 'kB', digits: 1 },
      { head: 'gzip kB', digits: 1 },
    ],
    rows,
    notes: [],
  };
}
