import type { Run } from './contract';
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

/** Appends rows one by one, a turn of the page for each. */
async function appendTo(list: HTMLUListElement, rows: number): Promise<void> {
  for (let i = 0; i < rows; i++) {
    list.append(rowAt(i));
    await giveWay();
  }
}

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
  await appendTo(list, rows);
  await meter.quiet(QUIET_MS);
  observer.disconnect();
  return meter.take(records);
}

/** @see BenchInPage.append */
export async function append(
  gloss: () => RunningGloss,
  nodes: number,
  rows: number,
): Promise<{ appended: Run; alone: Run; observed: Run }> {
  const meter = new Meter();
  meter.install();
  const bare = await observed(meter, nodes, rows);

  const list = listOf(nodes);
  document.body.replaceChildren(list);
  let running = meter.turn(gloss);
  await running.read;
  await meter.quiet(QUIET_MS);
  const before = running.marks();
  meter.take(0);
  await appendTo(list, rows);
  await meter.quiet(QUIET_MS);
  const appended = meter.take(running.marks() - before);
  running.stop();

  document.body.replaceChildren(listOf(rows));
  meter.take(0);
  running = meter.turn(gloss);
  await running.read;
  await meter.quiet(QUIET_MS);
  const alone = meter.take(running.marks());
  running.stop();
  meter.uninstall();
  return { appended, alone, observed: bare };
}
