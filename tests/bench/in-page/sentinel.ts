/** The always-loaded script's part of the first pass, as one more way; a bundle of its own. */
import { wake } from 'virtual:gloss-sift';
import { openSift } from '../../../src/core/match/sift';
import { watchFor } from '../../../src/page/sentinel';
import type { BenchInPage } from './contract';
import { Meter, SHORT_QUIET_MS } from './meter';

async function watch(): Promise<{ ms: number; longest: number; found: number }> {
  const meter = new Meter();
  const ending = new AbortController();
  let found = 0;
  meter.install();
  const tools = { sift: openSift(wake), shadowRootOf: (element: Element) => element.shadowRoot };
  meter.turn(() => watchFor(document, tools, () => found++, ending.signal));
  await meter.quiet(SHORT_QUIET_MS);
  const run = meter.take(found);
  meter.uninstall();
  ending.abort();
  return run;
}

const { glossBench } = globalThis as unknown as { glossBench: BenchInPage };
glossBench.ways['Gloss, sentinel alone'] = watch;
