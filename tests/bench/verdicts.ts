/**
 * The cost of verdicts by the length of the text, on four kinds of text: `npx tsx tests/bench/verdicts.ts`.
 * Times are the best of a few rounds in milliseconds. Linear means that the last column stays level.
 */
import type { Mention } from '../../src/core/model/mention';
import { buildRunIndex } from '../../src/core/verdict/build-run-index';
import { judgeQuotations } from '../../src/core/verdict/judge';
import { findCandidates, openRunIndex } from '../../src/core/verdict/run-index';
import { seedPack } from '../fixtures/seed-pack';
import { sampleNames, sampleText } from './sample-names';

const LENGTHS = [62_500, 125_000, 250_000, 500_000, 1_000_000];
const ROUNDS = 2;

const pack = seedPack();
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
    repeat('Boris Bondarev told him I have to stay somewhere near. ', length),
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

/** Found here by a plain search, so that only the verdicts are measured. */
const mentionsIn = (text: string): Mention[] =>
  [...text.matchAll(/Boris Bondarev/g)].map(({ index: start, 0: name }) => ({
    entity: 'boris-bondarev',
    type: 'Person',
    name,
    text: name,
    start,
    end: start + name.length,
    certainty: 'certain',
    reason: 'full name',
  }));

const bytes = buildRunIndex(pack);
const index = openRunIndex(bytes);
console.log(`quotation index: ${bytes.byteLength} bytes`);

const rows = Object.entries(TEXTS).flatMap(([kind, make]) =>
  LENGTHS.map((length) => {
    const text = make(length);
    const blocks = blocksOf(text);
    const mentions = mentionsIn(text);
    let found = 0;
    const verdicts = best(() => {
      found = judgeQuotations({ pack, text, blocks, mentions }).length;
    });
    const candidates = best(() => findCandidates(index, text));
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
