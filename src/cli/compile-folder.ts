import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Compiled, compile } from '../core/pack/compile';
import type { Fault } from '../core/pack/fault';
import type { TextFile } from '../core/pack/folder';

/** The SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * Compiles the `.txt` and `.yaml` files of a folder, its subfolders left out. Faults name files by
 * their path from the current folder; a folder or file that cannot be read is a fault too.
 */
export function compileFolder(folder: string): Compiled | { faults: Fault[] } {
  const faults: Fault[] = [];
  const files: TextFile[] = [];
  let names: string[] = [];
  try {
    names = readdirSync(folder).filter((name) => /\.(txt|yaml)$/.test(name));
  } catch (error) {
    return { faults: [{ file: folder, line: 1, message: reasonOf(error) }] };
  }
  // A byte order mark is a character of the text: offsets count it, and the hash does.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (const name of names.sort()) {
    const path = relative('.', join(folder, name));
    try {
      files.push({ path, text: decoder.decode(readFileSync(join(folder, name))) });
    } catch (error) {
      faults.push({ file: path, line: 1, message: reasonOf(error) });
    }
  }
  return faults.length > 0 ? { faults } : compile(files, { sha256 });
}

/** Why a file could not be read, for a person. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'does not exist';
    case 'EISDIR':
      return 'is a folder, not a file';
    case 'ENOTDIR':
      return 'is not a folder';
    case 'EACCES':
      return 'may not be read or written';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'is not UTF-8';
    default:
      return error.message;
  }
}
