/**
 * The cost of verdicts by the length of the text, on four kinds of text: `npx tsx tests/bench/verdicts.ts`.
 * Times are the best of a few rounds in milliseconds. Linear means that the last column stays level.
 */
import { scan } from '../../src/core/match/scan';
import { buildRunIndex } from '../../src/core/verdict/build-run-index';
import { findCandidates, openRunIndex } from '../../src/core/verdict/run-index';
import { seedPack, seedScanner } from '../fixtures/seed-pack';
import { sampleNames, sampleText } from './sample-names';

const LENGTHS = (process.env.L ?? '8000,16000,32000').split(',').map(Number);
const ROUNDS = 3;

const pack = seedPack();
const scanner = seedScanner();
const repeat = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);
const quotations = pack.quotations
  .map(({ passage }) => `Boris Bondarev said: “${passage.exact.replace(/["“”]/g, '')}”`)
  .join('\n\n');
const strangers = 'Boris Bondarev said: “Nobody knows what this winter will bring to us all.” ';

/** Text of names and prose; nothing but quotations; somebody's other words; what chance may bring. */
const TEXTS: Record<string, (length: number) => string> = {
  prose: (length) => sampleText(sampleNames(54), length),
  quotations: (length) => repeat(`${quotations}\n\n`, length),
  'other words': (length) => repeat(strangers, length),
  'shared runs': (length) =>
    repeat('Boris Bondarev told him I have to stay somewhere in Geneva. ', length),
  'open marks': (length) => repeat('“ he said ‘ to keep my mouth shut in "\n', length),
};

function best(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function blocksOf(text: string) {
  let start = 0;
  return text.split('\n\n').map((block) => {
    const placed = { start, text: block };
    start += block.length + 2;
    return placed;
  });
}

const bytes = buildRunIndex(pack);
const index = openRunIndex(bytes);
console.log(`quotation index: ${bytes.byteLength} bytes`);

const rows = Object.entries(TEXTS).flatMap(([kind, make]) =>
  LENGTHS.map((length) => {
    const text = make(length);
    const blocks = blocksOf(text);
    let found = 0;
    const names = best(() => scan(scanner, blocks));
    const all = best(() => {
      found = scan(scanner, blocks, { pack, text }).quotations.length;
    });
    const candidates = best(() => findCandidates(index, text));
    const verdicts = all - names;
    return {
      text: kind,
      kB: Math.round(length / 1000),
      found,
      'candidates ms': Number(candidates.toFixed(1)),
      'verdicts ms': Number(verdicts.toFixed(0)),
      'verdicts ms per 100 kB': Number(((verdicts / length) * 100_000).toFixed(1)),
    };
  }),
);
console.table(rows);
