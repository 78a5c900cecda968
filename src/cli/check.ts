import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { validatePack } from '../core/pack/validate';
import { reasonOf, sha256 } from './compile-folder';

/** `gloss check`: every fault of a pack with its path and reason, and exit code 1; or one line. */
export function checkCommand(): Command {
  return new Command('check')
    .description('check a pack: its shape, its passages, its ids, the hashes of its texts')
    .argument('<pack.json>', 'the pack')
    .action((file: string) => {
      const faults = checkFile(file);
      if (typeof faults === 'string') {
        process.stdout.write(`${faults}\n`);
        return;
      }
      for (const fault of faults) process.stderr.write(`${file}: ${fault}\n`);
      process.exitCode = 1;
    });
}

/** A one-line summary of a sound pack, or every fault as a line. */
function checkFile(file: string): string | string[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return [error instanceof SyntaxError ? `is not JSON: ${error.message}` : reasonOf(error)];
  }
  const checked = validatePack(value, { sha256 });
  if ('faults' in checked) {
    const count = checked.faults.length;
    const lines = checked.faults.map(({ path, message }) => `${path}: ${message}`);
    return [...lines, count === 1 ? '1 fault' : `${count} faults`];
  }
  const { id, sources, entities, quotations } = checked.pack;
  return `${file}: ${id} is sound: ${sources.length} sources, ${entities.length} entities, ${quotations.length} quotations`;
}
