import { blocksOf, type Owner } from './blocks';
import { ENDED } from './ended';
import { isTrueOfSome } from './long-text';
import { readingOnly, Watch, type WatchTools } from './watch';
import type { Reading } from './word-edges';

/** How texts that meet are laid out is the engine's to see: here they are read in either way. */
const readingAll = (isApart: boolean): Reading => ({
  isApart: () => isApart,
  isNote: () => false,
});

/**
 * Watches a document, in slices, until a text of it may concern the pack.
 * @param found called once, at the first such text; nothing is watched any more from then on.
 */
export function watchFor(
  document: Document,
  tools: WatchTools,
  found: () => void,
  signal: AbortSignal,
): void {
  const ending = new AbortController();
  signal.addEventListener('abort', () => ending.abort(ENDED), { signal: ending.signal });
  const mayHold = (text: string) => tools.sift.mayHold(text);
  function* toRead(owner: Owner): Generator<void> {
    for (const isApart of [false, true]) {
      if (ending.signal.aborted) return;
      for (const { text } of blocksOf(owner, readingAll(isApart))) {
        if (!(yield* isTrueOfSome(text, mayHold))) continue;
        ending.abort(ENDED);
        found();
        return;
      }
    }
  }
  new Watch(document, tools, readingOnly(toRead), ending.signal).start();
}
