import type { AppendRuns, Run } from './contract';
import type { RunningGloss } from './gloss';
import { giveWay, Meter, QUIET_MS } from './meter';

/** One row of so many holds a name. */
const NAME_IN = 25;

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
  const list = listOf(nodes);
  document.body.replaceChildren(list);
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
  const list = listOf(nodes);
  document.body.replaceChildren(list);
  const running = meter.turn(gloss);
  await running.read;
  await meter.quiet(QUIET_MS);
  const before = running.marks();
  meter.take(0);
  await appendTo(list, rows, turns);
  await meter.quiet(QUIET_MS);
  const run = meter.take(running.marks() - before);
  running.stop();
  return run;
}

/** @see BenchInPage.append */
export async function append(
  gloss: () => RunningGloss,
  nodes: number,
  rows: number,
): Promise<AppendRuns> {
  const meter = new Meter();
  meter.install();
  const bare = await observed(meter, nodes, rows);
  const inTurns = await followed(meter, gloss, nodes, rows, 'many');
  const inOne = await followed(meter, gloss, nodes, rows, 'one');

  document.body.replaceChildren(listOf(rows));
  meter.take(0);
  const running = meter.turn(gloss);
  await running.read;
  await meter.quiet(QUIET_MS);
  const alone = meter.take(running.marks());
  running.stop();
  meter.uninstall();
  return { alone, inOne, observed: bare, inTurns };
}
