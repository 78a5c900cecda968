import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../core/model/pack';
import { validatePack } from '../core/pack/validate';
import { compileFolder } from './compile-folder';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** The pack in a file, or the one of `seeds/`; or why there is none, in sentences. */
export function packForScan(file: string | undefined): { pack: Pack } | { faults: string[] } {
  if (file === undefined) {
    const compiled = compileFolder(SEEDS);
    if ('pack' in compiled) return { pack: compiled.pack };
    return { faults: compiled.faults.map((f) => `${f.file}:${f.line}: ${f.message}`) };
  }
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return { faults: [`gloss: ${file} is no readable pack: ${(error as Error).message}`] };
  }
  const checked = validatePack(value, { sha256 });
  if ('pack' in checked) return checked;
  return { faults: checked.faults.map((f) => `${file}: ${f.path}: ${f.message}`) };
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
