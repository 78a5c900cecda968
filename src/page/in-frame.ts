import { rootOf } from './dom';
import { giveWay, STARVED_MS } from './slices';

/**
 * Resolves in the page's next frame, when it is laid out and not painted yet. Whoever asks before that how
 * something is styled has browsers style all that has changed at once, in a turn of Gloss's; what is painted
 * after it is seen a frame late.
 */
export function inFrame(): Promise<void> {
  const root = rootOf(document);
  if (document.hidden || !root) return giveWay();
  return new Promise((resolve) => {
    const end = () => {
      cancelAnimationFrame(frame);
      clearTimeout(starved);
      observer.disconnect();
      resolve();
    };
    // Once begun, it tells the size of what it observes between laying out and painting.
    const observer = new ResizeObserver(end);
    // Begun at such a time itself, it would come too late for the frame, of which browsers tell the page.
    const frame = requestAnimationFrame(() => observer.observe(root));
    // A document that is out of sight has no frames.
    const starved = setTimeout(end, STARVED_MS);
  });
}
