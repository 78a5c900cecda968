import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to an element as it comes, and again whenever `on` changes. Not a moment later: the reader
 * may have gone elsewhere by then, and what is typed would be lost.
 */
export function useFocus<E extends HTMLElement>(on: unknown): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => element.current?.focus(), [on]);
  return element;
}

/**
 * For a view with buttons that go when they are pressed: after `leave`, a focus that went with one is
 * given to the heading of what `shown` has come to.
 */
export function useHeadingAfter<E extends HTMLElement>(
  shown: unknown,
): { view: RefObject<E | null>; leave(): void } {
  const view = useRef<E>(null);
  const left = useRef(false);
  useEffect(() => {
    if (left.current && document.activeElement === document.body)
      view.current?.querySelector('h1')?.focus();
  }, [shown]);
  return {
    view,
    leave: () => {
      left.current = true;
    },
  };
}
