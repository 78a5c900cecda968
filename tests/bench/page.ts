/**
 * Gloss beside the floors and other ways, on pages in real browsers: `npm run bench`. It prints tables
 * and writes every number as JSON. Nothing is asserted: machines differ, ratios to the floor tell.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, platform, release, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { seedPack } from '../fixtures/seed-pack';
import { readArguments, USAGE } from './arguments';
import { largeNames } from './bench-names';
import { buildForBench } from './builds';
import { bundles } from './bundle';
import { inBrowser } from './in-browser';
import { preparePages } from './prepare-pages';
import { attempt, formatSection, type Section } from './table';
import { weight } from './weight';

const MANY = 100_000;

async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2));
  if (typeof args === 'string') {
    console.error(`${args}\n${USAGE}`);
    return 2;
  }
  const start = performance.now();
  const sections: (Section & { seconds: number })[] = [];
  const add = async (title: string, make: () => Promise<Section>): Promise<void> => {
    const began = performance.now();
    const section = await attempt(title, make);
    sections.push({ ...section, seconds: Math.round((performance.now() - began) / 1000) });
    console.log(`\n${formatSection(section)}`);
  };
  const prepared = await preparePages(args.pages);
  const browsers: Record<string, string> = {};
  try {
    const folderOf = await buildForBench(args.browsers);
    const scripts = await bundles();
    const packs = { 'the bundled pack': null, '100,000 names more': largeNames(seedPack(), MANY) };
    const material = { ...prepared, folderOf, scripts, packs };
    for (const kind of args.browsers)
      browsers[kind] = await inBrowser(kind, material, args.rounds, add);
    await add('Weight of the build', async () => weight(folderOf('chromium', 'release')));
  } finally {
    await prepared.close();
  }

  const seconds = Math.round((performance.now() - start) / 1000);
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()}`;
  const report = { date: new Date().toISOString(), machine, browsers, seconds, sections };
  await mkdir(dirname(args.json), { recursive: true });
  await writeFile(args.json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${machine}; ${Object.values(browsers).join(', ')}; ${seconds} s; ${args.json}`);
  return 0;
}

process.exitCode = await main();
