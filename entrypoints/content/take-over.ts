import { ALL_HIGHLIGHTS } from '../../src/page/highlight-names';

/** Told by a new script to those that a renewal of the extension has left behind in its document. */
const TAKEN_OVER = 'gloss-taken-over';

/**
 * Sends away what an earlier Gloss left in this document. Chromium leaves its script running, in a
 * world of its own and cut off from the extension; Firefox ends the script and leaves what it painted.
 */
export function takeOver(): void {
  document.dispatchEvent(new Event(TAKEN_OVER));
  const painted = ALL_HIGHLIGHTS.filter((name) => CSS.highlights.delete(name));
  // What runs on takes its own away. To look for more goes through the page, and most have no mark.
  if (!import.meta.env.FIREFOX && painted.length === 0) return;
  for (const left of document.querySelectorAll('gloss-card, gloss-status')) left.remove();
}

/**
 * Calls back when a new script may have come. The page can send the same event, so it only is the
 * occasion for a look at whether the extension is still there.
 */
export function onTakenOver(look: () => void, signal: AbortSignal): void {
  document.addEventListener(TAKEN_OVER, look, { signal });
}

/**
 * Calls back when the reader comes back to the page: whoever switches an extension off or removes it
 * does so elsewhere. No event tells a script of that itself.
 */
export function onReturn(look: () => void, signal: AbortSignal): void {
  const passive = { passive: true, signal };
  document.addEventListener('visibilitychange', look, passive);
  addEventListener('focus', look, passive);
  document.documentElement?.addEventListener('pointerenter', look, passive);
}
