import { Command } from 'commander';
import { readPack } from './read-pack';

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
  const read = readPack(file);
  if ('faults' in read) {
    const count = read.faults.length;
    return [...read.faults, count === 1 ? '1 fault' : `${count} faults`];
  }
  const { id, sources, entities, quotations } = read.pack;
  return `${file}: ${id} is sound: ${sources.length} sources, ${entities.length} entities, ${quotations.length} quotations`;
}
