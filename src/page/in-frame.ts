import { rootOf } from './dom';
import { giveWay, STARVED_MS, timer } from './slices';

/**
 * Resolves in the page's next frame, when it is laid out and not painted yet. Whoever asks before that how
 * something is styled has browsers style all that has changed at once, in a turn of Gloss's; what is painted
 * after it is seen a frame late.
 */
export async function inFrame(): Promise<void> {
  const root = rootOf(document);
  if (document.hidden || !root) return giveWay();
  let observer: ResizeObserver | undefined;
  const laidOut = new Promise<void>((resolve) => {
    // It tells the size of what it begins to observe: in each frame between laying out and painting.
    observer = new ResizeObserver(() => resolve());
  });
  // Begun at such a time itself, it would come too late for the frame, of which browsers tell the page.
  requestAnimationFrame(() => observer?.observe(root));
  // A document that is out of sight has no frames.
  await Promise.race([laidOut, timer(STARVED_MS)]);
  observer?.disconnect();
  observer = undefined;
}
