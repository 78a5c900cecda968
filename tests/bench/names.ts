/**
 * Finding names, beside three other ways, on one text in one run: `npm run bench:names`. Times are the
 * best of several rounds in milliseconds; `x walk` is the ratio to reading every character code.
 */
import { gzipSync } from 'node:zlib';
import { openNameIndex } from '../../src/core/match/name-index';
import { seedPack } from '../fixtures/seed-pack';
import { buildGloss, FINDERS } from './finders';
import { sampleNames, sampleText } from './sample-names';

const LENGTH = 500_000;
const FEW = 54;
const COUNTS = [FEW, 80_000, 100_000];
/** An alternation of this many names runs for minutes. */
const REGEX_LIMIT = 1_000;

function best(work: () => void, rounds: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function walk(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

// Every set holds the same few names, and only those occur: the hits are the same for all.
const all = sampleNames(Math.max(...COUNTS));
const text = sampleText(all.slice(0, FEW), LENGTH);
const floor = best(() => walk(text), 20);
console.log(`${text.length} characters; reading every code: ${floor.toFixed(2)} ms\n`);

const rows = COUNTS.flatMap((count) =>
  Object.entries(FINDERS)
    .filter(([label]) => label !== 'one regular expression' || count <= REGEX_LIMIT)
    .map(([label, build]) => {
      const start = performance.now();
      const finder = build(all.slice(0, count));
      const built = performance.now() - start;
      const ms = best(() => finder.count(text), 8);
      return {
        names: count,
        finder: label,
        hits: finder.count(text),
        built,
        ms,
        ratio: ms / floor,
      };
    }),
);
const shown = ({ built, ms, ratio, ...row }: (typeof rows)[number]) => ({
  ...row,
  'build ms': Math.round(built),
  'scan ms': Number(ms.toFixed(2)),
  'x walk': Number(ratio.toFixed(1)),
});
console.table(rows.map(shown));

const hits = new Set(rows.map((row) => row.hits));
if (hits.size !== 1) {
  console.error(`The finders disagree on the hits: ${[...hits].join(', ')}.`);
  process.exitCode = 1;
}

const large = buildGloss(all);
const bundled = Buffer.from(seedPack().index.names, 'base64');
const scans = rows.filter((row) => row.finder === 'Gloss').map((row) => row.ms);
console.table({
  'index of 100,000 names, MB': Number((large.byteLength / 1e6).toFixed(2)),
  'opening it, ms': Number(best(() => openNameIndex(large), 5).toFixed(3)),
  'scan with 100,000 names to scan with 54': Number(
    ((scans.at(-1) ?? 0) / (scans[0] ?? 1)).toFixed(2),
  ),
  'bundled index, kB': Number((bundled.byteLength / 1000).toFixed(1)),
  'bundled index, kB gzip': Number((gzipSync(bundled).byteLength / 1000).toFixed(1)),
});
