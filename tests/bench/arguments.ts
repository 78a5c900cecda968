import { parseArgs } from 'node:util';
import type { Kind } from '../browser/places';

/** What one run of the benchmark is asked to do. */
export interface BenchArguments {
  browsers: Kind[];
  /** HTML files in place of the generated pages; empty for those. */
  pages: string[];
  /** Where the numbers go. */
  json: string;
  /** How often each way comes first on a fresh page. */
  rounds: number;
}

export const USAGE = `npm run bench -- [options]
  --browser chromium|firefox|both   where to measure (both)
  --page <file.html>                a page in place of the generated ones; any number of times
  --rounds <n>                      how often each way comes first on a fresh page (2)
  --json <file>                     where the numbers go (.output/bench.json)`;

const BROWSERS: Record<string, Kind[]> = {
  chromium: ['chromium'],
  firefox: ['firefox'],
  both: ['chromium', 'firefox'],
};

/** Reads the command line (without node and the file); a string says what is wrong with it. */
export function readArguments(args: readonly string[]): BenchArguments | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        browser: { type: 'string', default: 'both' },
        page: { type: 'string', multiple: true, default: [] },
        rounds: { type: 'string', default: '2' },
        json: { type: 'string', default: '.output/bench.json' },
      },
    });
    const browsers = BROWSERS[values.browser];
    if (!browsers) return `--browser is chromium, firefox or both, not “${values.browser}”`;
    if (!/^[1-9]\d?$/.test(values.rounds)) return '--rounds is a whole number from 1 to 99';
    return { browsers, pages: values.page, json: values.json, rounds: Number(values.rounds) };
  } catch (error) {
    // parseArgs throws for what it does not know, with a sentence that says so.
    return (error as Error).message;
  }
}
