import type { Page } from 'puppeteer-core';
import { waitForNoCard } from '../browser/card';
import type { Session } from '../browser/launch';
import { pointOfMark, waitForMarks } from '../browser/marks';
import { median } from './statistics';
import { reasonOf, type Section } from './table';

/** The reader's dwell unless the settings say otherwise, in milliseconds. */
const DWELL_MS = 300;
const RUNS = 4;
const PATIENCE_MS = 10_000;
const NAME = 'Boris Bondarev';

/** Milliseconds from the pointer's entering a mark until the card can be seen, the dwell left out. */
async function delayOf(page: Page): Promise<number> {
  const { x, y } = await pointOfMark(page, 'gloss-person', NAME);
  await page.bringToFront();
  await page.mouse.move(1, 1);
  const seen = page.evaluate(
    async (patience, at) => {
      await new Promise((resolve) => {
        // A browser may tell again where the pointer rests, once what it was on has gone.
        addEventListener(
          'pointermove',
          (event) => Math.abs(event.clientX - at) < 2 && resolve(null),
          { capture: true },
        );
      });
      const entered = performance.now();
      while (performance.now() - entered < patience) {
        await new Promise(requestAnimationFrame);
        const card = document.querySelector('gloss-card')?.shadowRoot;
        const dialog = card?.querySelector('[role="dialog"]');
        const seen = dialog?.checkVisibility({ visibilityProperty: true });
        if (seen && dialog && dialog.getBoundingClientRect().width > 0)
          return performance.now() - entered;
      }
      return null;
    },
    PATIENCE_MS,
    x,
  );
  // The listener is there once the page answers again.
  await page.evaluate(() => 0);
  await page.mouse.move(x, y);
  const delay = await seen;
  if (delay === null) throw new Error('no card came');
  await page.mouse.move(1, 1);
  await waitForNoCard(page);
  return delay - DWELL_MS;
}

/** Ends the background, as the browser does when it has had nothing to do. */
async function stopBackground({ browser, extensionOrigin }: Session): Promise<void> {
  const workers = browser
    .targets()
    .filter((t) => t.type() === 'service_worker' && t.url().startsWith(extensionOrigin));
  for (const target of workers) await (await target.worker())?.close();
}

/** The card's delay after the dwell, in the build whose card can be read. */
export async function cardDelay(session: Session, url: string): Promise<Section> {
  const delays = { asleep: [] as number[], awake: [] as number[], again: [] as number[] };
  const notes = session.kind === 'firefox' ? ['Firefox’s driver cannot stop the background'] : [];
  for (let i = 0; i < RUNS; i++) {
    for (const asleep of session.kind === 'chromium' ? [true, false] : [false]) {
      try {
        const page = await session.newPage(url);
        await waitForMarks(page, ['gloss-person']);
        if (asleep) await stopBackground(session);
        delays[asleep ? 'asleep' : 'awake'].push(await delayOf(page));
        delays.again.push(await delayOf(page));
        await page.close();
      } catch (error) {
        notes.push(`one run failed: ${reasonOf(error)}`);
      }
    }
  }
  const row = (name: string, ms: number[]) => ({
    name,
    cells: [median(ms), ms.length > 0 ? Math.max(...ms) : null],
    samples: { ms },
  });
  return {
    title: 'Card: from the end of the dwell to the frame that shows it',
    columns: [
      { head: 'ms', digits: 0 },
      { head: 'longest ms', digits: 0 },
    ],
    rows: [
      row('first card, background stopped', delays.asleep),
      row('first card, background awake', delays.awake),
      row('second card on a page', delays.again),
    ],
    notes,
  };
}
