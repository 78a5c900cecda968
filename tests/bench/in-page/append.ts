import type { AppendRuns, Run } from './contract';
import type { RunningGloss } from './gloss';
import { collect, giveWay, Meter, QUIET_MS, rest } from './meter';

/** One row of so many holds a name. */
const NAME_IN = 25;
/** Milliseconds in which the browser lays the list out. */
const LAYOUT_MS = 100;

function rowAt(i: number): HTMLLIElement {
  const row = document.createElement('li');
  const name = i % NAME_IN === 0 ? 'Boris Bondarev' : 'somebody';
  row.textContent = `Row ${i}: a report of ${name} from this evening, with some more words after it.`;
  return row;
}

function listOf(count: number): HTMLUListElement {
  const list = document.createElement('ul');
  for (let i = 0; i < count; i++) list.append(rowAt(i));
  return list;
}

/** Appends rows one by one, in one turn of the page or in a turn for each. */
async function appendTo(list: HTMLUListElement, rows: number, turns: Turns): Promise<void> {
  for (let i = 0; i < rows; i++) {
    list.append(rowAt(i));
    if (turns === 'many') await giveWay();
  }
}

type Turns = 'one' | 'many';

/** What the page's turns cost with an observer that does nothing: the browser's share, and the meter's. */
async function observed(meter: Meter, nodes: number, rows: number): Promise<Run> {
  const list = await newPage(nodes);
  let records = 0;
  const observer = new MutationObserver((added) => {
    records += added.length;
  });
  observer.observe(document, { childList: true, subtree: true });
  meter.take(0);
  await appendTo(list, rows, 'many');
  await meter.quiet(QUIET_MS);
  observer.disconnect();
  return meter.take(records);
}

/** What Gloss makes of rows that are appended to a page which it has read. */
async function followed(
  meter: Meter,
  gloss: () => RunningGloss,
  nodes: number,
  rows: number,
  turns: Turns,
): Promise<Run> {
  const list = await newPage(nodes);
  const running = meter.turn(gloss);
  await running.read;
  await meter.quiet(QUIET_MS);
  await settle();
  const before = running.marks();
  meter.take(0);
  await appendTo(list, rows, turns);
  await meter.quiet(QUIET_MS);
  const run = meter.take(running.marks() - before);
  running.stop();
  return run;
}

/** What Gloss makes of the same rows as a page of their own. */
async function alone(meter: Meter, gloss: () => RunningGloss, rows: number): Promise<Run> {
  await newPage(rows);
  meter.take(0);
  const running = meter.turn(gloss);
  await running.read;
  await meter.quiet(QUIET_MS);
  const run = meter.take(running.marks());
  running.stop();
  return run;
}

/** A page that holds nothing but a list, laid out. */
async function newPage(rows: number): Promise<HTMLUListElement> {
  const list = listOf(rows);
  document.body.replaceChildren(list);
  await settle();
  return list;
}

/** Has the page laid out, and collected what a way has left so far. */
async function settle(): Promise<void> {
  collect();
  await rest(LAYOUT_MS);
}

/** @see BenchInPage.append */
export async function append(
  gloss: () => RunningGloss,
  nodes: number,
  rows: number,
  rounds: number,
): Promise<AppendRuns[]> {
  const meter = new Meter();
  meter.install();
  const all: AppendRuns[] = [];
  for (let round = 0; round < rounds; round++)
    all.push({
      alone: await alone(meter, gloss, rows),
      inOne: await followed(meter, gloss, nodes, rows, 'one'),
      observed: await observed(meter, nodes, rows),
      inTurns: await followed(meter, gloss, nodes, rows, 'many'),
    });
  meter.uninstall();
  return all;
}
