import type { Run } from './contract';
import type { RunningGloss } from './gloss';
import { Meter, QUIET_MS } from './meter';

interface Point {
  clientX: number;
  clientY: number;
}

/** The middles of the marks in view, in CSS pixels of the viewport. */
function marksInView(): Point[] {
  const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
  return ranges.flatMap((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const [box] = range.getClientRects();
    if (!box || box.top < 0 || box.bottom > innerHeight) return [];
    return [{ clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }];
  });
}

function grid(points: number): Point[] {
  const columns = Math.ceil(Math.sqrt(points));
  return Array.from({ length: points }, (_, i) => ({
    clientX: ((i % columns) + 0.5) * (innerWidth / columns),
    clientY: (Math.floor(i / columns) + 0.5) * (innerHeight / columns),
  }));
}

/** @see BenchInPage.point */
export async function point(gloss: () => RunningGloss, moves: number): Promise<Run> {
  const frame = requestAnimationFrame.bind(globalThis);
  const meter = new Meter();
  meter.install();
  const running = meter.turn(gloss);
  await running.read;
  // What else comes with a new page, late shadow trees and its quotations, is no cost of moving.
  await meter.quiet(QUIET_MS);
  meter.take(0);
  running.watchPointer();
  const points = grid(moves);
  const marks = marksInView();
  // Every second move goes to a mark, where there is one.
  marks.forEach((mark, i) => {
    if (2 * i < moves) points[2 * i] = mark;
  });
  let found = 0;
  for (const { clientX, clientY } of points) {
    const target = document.elementFromPoint(clientX, clientY) ?? document.documentElement;
    const init = { clientX, clientY, bubbles: true, pointerType: 'mouse' };
    target.dispatchEvent(new PointerEvent('pointermove', init));
    // Two frames: the look at the page is taken in the first.
    await new Promise((done) => frame(() => frame(done)));
    if (running.markAt(clientX, clientY)) found++;
  }
  const run = meter.take(found);
  meter.uninstall();
  running.stop();
  return run;
}
