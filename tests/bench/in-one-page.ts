import type { Browser } from 'puppeteer-core';
import { inPage, onFreshPage } from './browser';
import type { AppendRuns, Run } from './in-page/contract';
import type { BenchPage } from './prepare-pages';
import { greatest, median, ratio } from './statistics';
import type { Section } from './table';

const NODES = 10_000;
const ROWS = 1_000;
/** On each of so many fresh pages rows are appended so many times; at first the browser still compiles. */
const APPEND_PAGES = 2;
const APPEND_ROUNDS = 9;
const APPEND_COMPILING = 4;
const MOVES = 196;

/** Rows appended one by one, beside those rows alone. */
export async function changes(
  browser: Browser,
  empty: string,
  scripts: readonly string[],
): Promise<Section> {
  const all: AppendRuns[] = [];
  for (let i = 0; i < APPEND_PAGES; i++) {
    const rounds = await onFreshPage(browser, empty, scripts, (page) =>
      inPage(page, 'append', NODES, ROWS, APPEND_ROUNDS),
    );
    all.push(...rounds.slice(APPEND_COMPILING));
  }
  const alone = all.map((runs) => runs.alone);
  const floor = median(alone.map(({ ms }) => ms));
  const row = (name: string, runs: readonly Run[]) => {
    const samples = runs.map(({ ms }) => ms);
    const ms = median(samples);
    const longest = greatest(runs.map((run) => run.longest));
    const found = runs[0]?.found ?? null;
    return { name, cells: [ms, ratio(ms, floor), longest, found], samples: { ms: samples } };
  };
  return {
    title: `Changes: ${ROWS} rows appended one by one to a page of ${NODES} nodes`,
    columns: [
      { head: 'work ms', digits: 2 },
      { head: '× alone', digits: 2 },
      { head: 'longest turn ms', digits: 2 },
      { head: 'found', digits: 0 },
    ],
    rows: [
      row('those rows alone, at once', alone),
      row(
        'one by one in one turn, Gloss',
        all.map((runs) => runs.inOne),
      ),
      row(
        'a turn for each, a bare observer',
        all.map((runs) => runs.observed),
      ),
      row(
        'a turn for each, Gloss',
        all.map((runs) => runs.inTurns),
      ),
    ],
    notes: [
      `the ${APPEND_ROUNDS - APPEND_COMPILING} rounds behind the first ${APPEND_COMPILING}, in which the browser still compiles, on each of ${APPEND_PAGES} pages`,
      'a bare observer does nothing: what it takes is the browser’s, and the meter’s own',
    ],
  };
}

/** The cost of a pointer that moves over a page with marks. */
export async function pointer(
  browser: Browser,
  pages: readonly BenchPage[],
  scripts: readonly string[],
): Promise<Section> {
  const rows = [];
  for (const { name, url } of pages) {
    const run = await onFreshPage(browser, url, scripts, (page) => inPage(page, 'point', MOVES));
    rows.push({ name, cells: [run.ms / MOVES, run.longest, run.found] });
  }
  return {
    title: `Pointer: ${MOVES} moves over the first screen, the look at the page included`,
    columns: [
      { head: 'ms an event', digits: 3 },
      { head: 'longest ms', digits: 2 },
      { head: 'on a mark', digits: 0 },
    ],
    rows,
    notes: [],
  };
}

/** What is taken for pages that fight back, each on a fresh page. */
export async function fights(
  browser: Browser,
  empty: string,
  scripts: readonly string[],
): Promise<Section> {
  const attacks = await onFreshPage(browser, empty, scripts, (page) => inPage(page, 'attacks'));
  const rows = [];
  for (const name of attacks) {
    const run = await onFreshPage(browser, empty, scripts, (page) => inPage(page, 'fight', name));
    rows.push({ name, cells: [run.ms, run.longest, run.found] });
  }
  return {
    title: 'Pages that fight back',
    columns: [
      { head: 'work ms', digits: 1 },
      { head: 'longest turn ms', digits: 2 },
      { head: 'marks then', digits: 0 },
    ],
    rows,
    notes: ['each on a fresh page, so that the first turns are not compiled yet'],
  };
}
