import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Stretch } from './blocks';

interface Arrival {
  main: RefObject<HTMLElement | null>;
  /** The panel on the passage, where there is one. */
  about: RefObject<HTMLElement | null>;
  target: Stretch | null;
  fromText: boolean;
}

/**
 * Puts the reader where a passage is. One chosen in the text is in sight, and its panel takes the
 * focus; any other is scrolled to the middle and takes the focus itself. Without one the source has it.
 * Not a moment later: keys that are pressed one after the other would be lost.
 */
export function useArrival({ main, about, target, fromText }: Arrival): void {
  const [start, end] = [target?.start, target?.end];
  useLayoutEffect(() => {
    const passage = main.current?.querySelector<HTMLElement>('#passage');
    if (start === undefined || end === undefined || !passage) {
      main.current?.focus({ preventScroll: true });
      return;
    }
    // At once, never gliding: the reader asked for this place and no other.
    passage.scrollIntoView({ block: fromText ? 'nearest' : 'center', behavior: 'instant' });
    if (fromText) about.current?.focus({ preventScroll: true });
    else passage.focus({ preventScroll: true });
  }, [start, end, fromText, main, about]);
}

/** From the panel back to the passage in the text. */
export function toPassage(main: HTMLElement | null, panel: HTMLElement | null): void {
  const passage = main?.querySelector<HTMLElement>('#passage');
  if (!panel || !passage) return;
  passage.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  passage.focus({ preventScroll: true });
}
