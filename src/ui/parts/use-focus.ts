import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to an element once it is there, and again whenever `on` changes. */
export function useFocus<E extends HTMLElement>(on: unknown): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), [on]);
  return element;
}
