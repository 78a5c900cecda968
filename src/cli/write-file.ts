import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: whoever reads it meets the old bytes or the new. Throws as fs. */
export function replaceFile(path: string, bytes: string): void {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
