import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Compiled, compile } from '../core/pack/compile';
import type { Fault } from '../core/pack/fault';
import type { TextFile } from '../core/pack/folder';
import { readTextFile, reasonOf } from './read-file';
import { sha256 } from './read-pack';

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
  for (const name of names.sort()) {
    const path = relative('.', join(folder, name));
    try {
      files.push({ path, text: readTextFile(join(folder, name)) });
    } catch (error) {
      faults.push({ file: path, line: 1, message: reasonOf(error) });
    }
  }
  return faults.length > 0 ? { faults } : compile(files, { sha256 });
}
