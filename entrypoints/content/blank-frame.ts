import { ENDED } from '../../src/page/ended';
import { contextIsValid } from '../../src/platform/context';

/** What a reader does in a frame where a shadow tree may have come, which no change tells of. */
const VISITS = ['pointermove', 'focus', 'focusin', 'scroll'];

/**
 * True for a frame with nothing in it. A page may have dozens of them, for what it advertises, and Gloss as
 * it is elsewhere would take a tenth of a megabyte and a millisecond for each.
 */
const isBlank = (): boolean =>
  window !== window.top &&
  document.body !== null &&
  document.body.firstChild === null &&
  document.body.shadowRoot === null;

/** Calls `begin` now, or in a frame with nothing in it once something comes; never after the extension went. */
export function whenFilled(begin: () => unknown): void {
  if (!isBlank()) {
    begin();
    return;
  }
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => {
    if (signal.aborted) return;
    ending.abort(ENDED);
    observer.disconnect();
    if (contextIsValid()) begin();
  };
  const observer = new MutationObserver(() => isBlank() || end());
  observer.observe(document, { childList: true, subtree: true });
  for (const visit of VISITS)
    addEventListener(visit, end, { capture: true, passive: true, signal });
}
