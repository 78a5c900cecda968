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

/** @see BenchInPage.append */
export async function append(
  gloss: () => RunningGloss,
  nodes: number,
  rows: number,
): Promise<{ appended: Run; alone: Run }> {
  const meter = new Meter();
  meter.install();
  const list = listOf(nodes);
  document.body.replaceChildren(list);
  let running = meter.turn(gloss);
  await running.read;
  await meter.quiet(QUIET_MS);
  const before = running.marks();
  meter.take(0);
  for (let i = 0; i < rows; i++) {
    list.append(rowAt(i));
    await giveWay();
  }
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
  return { appended, alone };
}
