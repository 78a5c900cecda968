import type { Run } from './contract';
import type { RunningGloss } from './gloss';
import { giveWay, Meter, QUIET_MS, rest } from './meter';

const NAME = 'Boris Bondarev';
/** One element of so many holds a name. */
const NAME_IN = 100;
const FEW = 200;

/** What pages do to whoever reads them. Each ends on its own; what it adds holds names. */
const ATTACKS: Record<string, () => Promise<void>> = {
  async '100,000 nodes in a second'() {
    for (let i = 0; i < 10; i++) {
      document.body.append(listOf(5_000));
      await rest(100);
    }
  },
  async '5,000 levels deep'() {
    // Inline elements: browsers themselves take long over as many blocks.
    const top = document.createElement('span');
    let deepest = top;
    for (let i = 0; i < 5_000; i++) {
      const inner = document.createElement('span');
      deepest.append(inner);
      deepest = inner;
    }
    deepest.append(NAME);
    document.body.append(top);
    await giveWay();
  },
  async 'one text of 2,000,000 characters'() {
    const line = `Nothing that anybody looks for stands in this line, again and again. `;
    document.body.append(`${line.repeat(29_000)}${NAME}`);
    await giveWay();
  },
  async 'highlights cleared 50 times'() {
    for (let i = 0; i < 50; i++) {
      CSS.highlights.clear();
      document.body.append(listOf(NAME_IN));
      await rest(10);
    }
  },
  async 'every node moved 20 times'() {
    for (let i = 0; i < 20; i++) {
      for (const list of [...document.body.children]) document.body.prepend(list);
      await rest(10);
    }
  },
  async 'the body replaced 20 times'() {
    for (let i = 0; i < 20; i++) {
      document.body.replaceChildren(listOf(1_000));
      await rest(10);
    }
  },
};

function listOf(count: number): HTMLUListElement {
  const list = document.createElement('ul');
  for (let i = 0; i < count; i++) {
    const row = document.createElement('li');
    row.append(`Row ${i} is about ${i % NAME_IN === 0 ? NAME : 'somebody'} and more.`);
    list.append(row);
  }
  return list;
}

export const attacks = (): string[] => Object.keys(ATTACKS);

/** What Gloss takes for a page that does so after it was read. */
export async function fight(gloss: () => RunningGloss, attack: string): Promise<Run> {
  const meter = new Meter();
  meter.install();
  document.body.replaceChildren(...Array.from({ length: FEW }, () => listOf(NAME_IN / 10)));
  const running = meter.turn(gloss);
  await running.read;
  await meter.quiet(QUIET_MS);
  meter.take(0);
  await ATTACKS[attack]?.();
  await meter.quiet(QUIET_MS);
  const run = meter.take(running.marks());
  running.stop();
  meter.uninstall();
  return run;
}
