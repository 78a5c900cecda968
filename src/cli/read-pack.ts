import { createHash } from 'node:crypto';
import type { Pack } from '../core/model/pack';
import { validatePack } from '../core/pack/validate';
import { readTextFile, reasonOf } from './read-file';

/** The SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** The pack in a file; or what is wrong with it, a line each, which do not name the file. */
export function readPack(file: string): { pack: Pack } | { faults: string[] } {
  let value: unknown;
  try {
    value = JSON.parse(readTextFile(file));
  } catch (error) {
    const isSyntax = error instanceof SyntaxError;
    return { faults: [isSyntax ? `is not JSON: ${error.message}` : reasonOf(error)] };
  }
  const checked = validatePack(value, { sha256 });
  if ('pack' in checked) return checked;
  return { faults: checked.faults.map(({ path, message }) => `${path}: ${message}`) };
}
