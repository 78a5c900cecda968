import type { Browser } from 'puppeteer-core';
import { rest } from '../browser/until';
import { type LoadTimes, putProbe, readProbe } from './load-probe';
import { heapOf } from './many-names';
import type { BenchPage } from './prepare-pages';
import { greatest, less, median } from './statistics';
import type { Section } from './table';

const SLOWER = 4;
/** Until a page has come to rest, judging its quotations included; milliseconds. */
const SETTLE_MS = { full: 900, slow: 1600 };

interface Load {
  scriptMs: number;
  taskMs: number;
  heapMb: number;
}

/** Opens a page at full speed and reads the browser's own accounts of it. */
async function load(browser: Browser, url: string): Promise<Load> {
  const page = await browser.newPage();
  try {
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    await page.goto(url);
    await rest(SETTLE_MS.full);
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => (metrics.find((m) => m.name === name)?.value ?? 0) * 1000;
    const [scriptMs, taskMs] = [of('ScriptDuration'), of('TaskDuration')];
    return { scriptMs, taskMs, heapMb: await heapOf(cdp) };
  } finally {
    await page.close();
  }
}

/** Opens a page on a processor that is some times slower. */
async function slowLoad(browser: Browser, url: string): Promise<LoadTimes> {
  const page = await browser.newPage();
  try {
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await putProbe(page);
    await page.goto(url);
    await rest(SETTLE_MS.slow);
    return await readProbe(page);
  } finally {
    await page.close();
  }
}

interface Loads {
  full: Load[];
  slow: LoadTimes[];
}

/** The released extension by Chromium's own accounting, a browser with it beside one without. */
export async function extension(
  plain: Browser,
  glossed: Browser,
  pages: readonly BenchPage[],
  rounds: number,
): Promise<Section> {
  const rows = [];
  for (const { name, url } of pages) {
    const without: Loads = { full: [], slow: [] };
    const withGloss: Loads = { full: [], slow: [] };
    for (let i = 0; i < rounds; i++) {
      const both = [
        { browser: plain, loads: without },
        { browser: glossed, loads: withGloss },
      ];
      for (const { browser, loads } of i % 2 === 0 ? both : both.reverse()) {
        loads.full.push(await load(browser, url));
        loads.slow.push(await slowLoad(browser, url));
      }
    }
    rows.push(row(name, without, withGloss));
  }
  return {
    title: 'The extension in Chromium, beside a browser without it',
    columns: [
      { head: 'script ms', digits: 1 },
      { head: 'with', digits: 1 },
      { head: 'added', digits: 1 },
      { head: 'tasks ms added', digits: 1 },
      { head: 'heap MB added', digits: 2 },
      { head: '4×: longest task ms', digits: 0 },
      { head: 'with', digits: 0 },
      { head: '4×: first mark ms', digits: 0 },
    ],
    rows,
    notes: [
      'longest task: of those over 50 ms that began after document_idle, Gloss’s and the page’s own',
      'first mark: in view and styled, since document_idle (load, or 200 ms after DOMContentLoaded)',
    ],
  };
}

function row(name: string, without: Loads, withGloss: Loads) {
  const of = (key: keyof Load, loads: Loads) => loads.full.map((load) => load[key]);
  const added = (key: keyof Load) => less(median(of(key, withGloss)), median(of(key, without)));
  const tasks = (loads: Loads) => loads.slow.flatMap(({ longTasks }) => longTasks);
  const firstMarks = withGloss.slow.flatMap(({ firstMark, idle }) =>
    firstMark === null ? [] : [firstMark - idle],
  );
  return {
    name,
    cells: [
      median(of('scriptMs', without)),
      median(of('scriptMs', withGloss)),
      added('scriptMs'),
      added('taskMs'),
      added('heapMb'),
      greatest(tasks(without)),
      greatest(tasks(withGloss)),
      median(firstMarks),
    ],
    samples: {
      'script ms without': of('scriptMs', without),
      'script ms with': of('scriptMs', withGloss),
      'tasks ms without': of('taskMs', without),
      'tasks ms with': of('taskMs', withGloss),
      'heap MB without': of('heapMb', without),
      'heap MB with': of('heapMb', withGloss),
      'long tasks without': tasks(without),
      'long tasks with': tasks(withGloss),
      'first mark ms': firstMarks,
    },
  };
}
