import type { Browser } from 'puppeteer-core';
import { inPage, onFreshPage } from './browser';
import type { Bundles } from './bundle';
import type { Run } from './in-page/contract';
import type { BenchPage } from './prepare-pages';
import { median, ratio, rotated } from './statistics';
import type { Row, Section } from './table';

/** What all others are compared with. */
const FLOOR = 'walk, every character code';
/** Ways that leave the page as it was: each fresh page runs all of them, in another order. */
const READING = [
  'walk, lengths',
  FLOOR,
  'textContent',
  'regular expression, finding',
  'Gloss, opening the names',
  'Gloss, first pass',
];
const SENTINEL = 'Gloss, sentinel alone';
/** Ways that rewrite the page or wait have a fresh one to themselves, so many times. */
const ALONE: Record<string, number> = {
  'Gloss, all that follows too': 3,
  'regular expression, wrapping': 3,
  'mark.js': 1,
};
/** How often a fresh page runs every reading way again. */
const MORE = 33;
/** Of these runs the ones in which browsers still compile what they run: Firefox goes on up to about twenty. */
const COMPILING = 20;

/** One fresh page: what is run on it in order, and how often again. */
export interface Visit {
  order: string[];
  more: number;
}

/**
 * Every reading way comes first on a fresh page `rounds` times; in the first round the others follow,
 * and all run again. Those that have a page to themselves stand between those visits.
 */
export function visits(reading: readonly string[], rounds: number): Visit[] {
  const all = reading.map((_, i) => ({ order: rotated(reading, i), more: MORE }));
  for (let round = 1; round < rounds; round++)
    for (const name of reading) all.push({ order: [name], more: 0 });
  const most = Math.max(...Object.values(ALONE));
  const alone = Array.from({ length: most }, (_, turn) =>
    Object.keys(ALONE).filter((name) => (ALONE[name] ?? 0) > turn),
  ).flatMap((names) => names.map((name): Visit => ({ order: [name], more: 0 })));
  // Each behind one of the others, evenly, and one of each kind in turn.
  const behind = (i: number) =>
    Math.max(0, Math.floor(((i + 1) * all.length) / (alone.length + 1)) - 1);
  return all.flatMap((visit, at) => [visit, ...alone.filter((_, i) => behind(i) === at)]);
}

interface Measured {
  /** On a fresh page, before anything else. */
  first: Run[];
  /** Again on the same page, while that is compiled, and after. */
  early: Run[];
  warm: Run[];
}

/** The first pass over one page, every way in turn. */
export async function firstPass(
  browser: Browser,
  { name, url }: BenchPage,
  { scripts, missing }: Bundles,
  rounds: number,
): Promise<Section> {
  const measured = new Map<string, Measured>();
  const reading = missing.length > 0 ? READING : [...READING, SENTINEL];
  for (const { order, more } of visits(reading, rounds)) {
    const runs = await onFreshPage(browser, url, scripts, (page) =>
      inPage(page, 'run', order, more),
    );
    for (const [way, [first, ...again]] of Object.entries(runs)) {
      const so = measured.get(way) ?? { first: [], early: [], warm: [] };
      if (way === order[0] && first) so.first.push(first);
      so.early.push(...again.slice(0, COMPILING));
      so.warm.push(...again.slice(COMPILING));
      measured.set(way, so);
    }
  }
  const floor = figures(measured.get(FLOOR));
  return {
    title: `First pass: ${name}`,
    columns: [
      { head: 'first ms', digits: 2 },
      { head: 'early ms', digits: 2 },
      { head: 'warm ms', digits: 2 },
      { head: 'first × walk', digits: 2 },
      { head: 'early × walk', digits: 2 },
      { head: 'warm × walk', digits: 2 },
      { head: 'slice ms', digits: 2 },
      { head: 'found', digits: 0 },
    ],
    rows: [...reading, ...Object.keys(ALONE)].map((way) => row(way, measured.get(way), floor)),
    notes: [
      `early: the ${COMPILING} runs behind the first on each of some pages, in which the browser still compiles`,
      `warm: the ${MORE - COMPILING} runs behind those`,
      'before each run the browser collects what is young: the objects that others made for the nodes, too',
      'slice: the longest of a first run, the median of those',
      'what follows: the search for shadow trees, a tenth of a second later, and looks for quotations',
      ...missing,
    ],
  };
}

const times = (runs: readonly Run[] = []): number[] => runs.map(({ ms }) => ms);

const figures = (m: Measured | undefined) => ({
  first: median(times(m?.first)),
  early: median(times(m?.early)),
  warm: median(times(m?.warm)),
});

function row(name: string, measured: Measured | undefined, floor: ReturnType<typeof figures>): Row {
  const { first, early, warm } = figures(measured);
  const slices = measured?.first.map((run) => run.longest) ?? [];
  const found = measured?.first[0]?.found ?? null;
  const ratios = [ratio(first, floor.first), ratio(early, floor.early), ratio(warm, floor.warm)];
  return {
    name,
    cells: [first, early, warm, ...ratios, median(slices), found],
    samples: {
      'first ms': times(measured?.first),
      'early ms': times(measured?.early),
      'warm ms': times(measured?.warm),
      'longest slice ms': slices,
    },
  };
}
