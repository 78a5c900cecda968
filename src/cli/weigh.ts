import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Weighs files of a folder, compressed with gzip, against their budgets in kB of 1,000 bytes.
 * @returns a line on each file, and a sentence on each that is too heavy. Throws where one is missing.
 */
export function weigh(
  folder: string,
  budgets: Readonly<Record<string, number>>,
): { lines: string[]; faults: string[] } {
  const lines: string[] = [];
  const faults: string[] = [];
  for (const [file, budget] of Object.entries(budgets)) {
    const size = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1000;
    const said = `${file}: ${size.toFixed(1)} kB compressed, of ${budget} kB`;
    lines.push(said);
    if (size > budget) faults.push(`The build is over its budget. ${said}.`);
  }
  return { lines, faults };
}
