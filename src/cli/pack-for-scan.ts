import { fileURLToPath } from 'node:url';
import type { Pack } from '../core/model/pack';
import { compileFolder } from './compile-folder';
import { readPack } from './read-pack';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** The pack in a file, or the one of `seeds/`; or why there is none, in sentences. */
export function packForScan(file: string | undefined): { pack: Pack } | { faults: string[] } {
  if (file === undefined) {
    const compiled = compileFolder(SEEDS);
    if ('pack' in compiled) return { pack: compiled.pack };
    return { faults: compiled.faults.map((f) => `${f.file}:${f.line}: ${f.message}`) };
  }
  const read = readPack(file);
  if ('pack' in read) return read;
  return { faults: read.faults.map((fault) => `${file}: ${fault}`) };
}
