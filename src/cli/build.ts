import { Command } from 'commander';
import type { Fault } from '../core/pack/fault';
import { compileFolder } from './compile-folder';
import { reasonOf } from './read-file';
import { trustSheet } from './trust-sheet';
import { trustSheetLines } from './trust-sheet-lines';
import { replaceFile } from './write-file';

/** `gloss build`: a pack from a folder of texts and annotation, or its faults and exit code 1. */
export function buildCommand(): Command {
  return new Command('build')
    .description('compile a folder of texts and their annotation into a pack')
    .argument('<folder>', 'the folder')
    .option('-o, --output <pack.json>', 'the file to write', 'pack.json')
    .option('--json', 'print the trust sheet, or the faults, as JSON on standard output')
    .action((folder: string, { output, json }: { output: string; json?: boolean }) => {
      const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
      const compiled = compileFolder(folder);
      if ('faults' in compiled) {
        const { faults } = compiled;
        if (json) print({ faults });
        for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`);
        process.stderr.write(
          `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing written\n`,
        );
        process.exitCode = 1;
        return;
      }
      const bytes = `${JSON.stringify(compiled.pack, null, 2)}\n`;
      try {
        replaceFile(output, bytes);
      } catch (error) {
        process.stderr.write(`${output}: ${reasonOf(error)}\n`);
        process.exitCode = 1;
        return;
      }
      const sheet = trustSheet(compiled, output, bytes);
      if (json) print(sheet);
      else process.stderr.write(`${trustSheetLines(sheet).join('\n')}\n`);
    });
}

function faultLine({ file, line, message, nearest }: Fault): string {
  const near =
    nearest && `; nearest: ${JSON.stringify(nearest.text)} (${nearest.file}:${nearest.line})`;
  return `${file}:${line}: ${message}${near ?? ''}`;
}
