import { bytesOf } from '../../../src/page/bytes';
import { append } from './append';
import type { BenchInPage, NameData, Run, Way } from './contract';
import { attacks, fight } from './fight';
import { FLOORS } from './floors';
import { BUNDLED, openGloss, type RunningGloss } from './gloss';
import { collect, giveWay, Meter, measure, QUIET_MS, rest } from './meter';
import { point } from './point';
import { RIVALS } from './rivals';

/** Milliseconds before each way, in which the page paints what the former one left. */
const PAUSE_MS = 5;

let start: (() => RunningGloss) | null = null;
const gloss = (): RunningGloss => {
  start ??= openGloss(BUNDLED);
  return start();
};

/** @param quiet milliseconds without work after which it counts as done; null: the first marks end it. */
async function fromStart(quiet: number | null): Promise<Run> {
  const meter = new Meter();
  // Opened once a page, and measured on its own.
  start ??= openGloss(BUNDLED);
  meter.install();
  const running = meter.turn(gloss);
  await running.read;
  // The turn that painted them goes on to its end.
  await giveWay();
  if (quiet !== null) await meter.quiet(quiet);
  const run = meter.take(running.marks());
  meter.uninstall();
  running.stop();
  return run;
}

const ways: Record<string, Way> = {
  ...FLOORS,
  ...RIVALS,
  'Gloss, opening the names': () =>
    measure(() => {
      openGloss(BUNDLED);
      return 1;
    }),
  'Gloss, first pass': () => fromStart(null),
  'Gloss, all that follows too': () => fromStart(QUIET_MS),
};

const bench: BenchInPage = {
  ways,
  async run(order, more) {
    const runs: Record<string, Run[]> = {};
    for (let i = 0; i <= more; i++) {
      for (const name of order) {
        const way = ways[name];
        if (!way) throw new Error(`no way is called ${name}`);
        collect();
        await rest(PAUSE_MS);
        runs[name] = [...(runs[name] ?? []), await way()];
      }
    }
    return runs;
  },
  append: (nodes, rows, rounds) => append(gloss, nodes, rows, rounds),
  attacks,
  fight: (attack) => fight(gloss, attack),
  point: (moves) => point(gloss, moves),
  open: (names: NameData) =>
    measure(() => {
      const [index, runs] = [bytesOf(names.index), bytesOf(names.runs)];
      start = openGloss({ ...names, index, runs });
      return 1;
    }).ms,
  async stay() {
    const running = gloss();
    await running.read;
    return running.marks();
  },
};

(globalThis as unknown as { glossBench: BenchInPage }).glossBench = bench;
