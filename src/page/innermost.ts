/**
 * The innermost target of an event, inside open shadow trees too; of a closed one an event gives the
 * host alone. The whole path is asked for only where there is such a tree: it makes an object of each
 * element on it, as many times a second as the pointer moves.
 */
export function innermostOf(event: Event): EventTarget | null {
  const { target } = event;
  return target instanceof Element && target.shadowRoot
    ? (event.composedPath()[0] ?? target)
    : target;
}
