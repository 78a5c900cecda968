/**
 * Keeps the focus in order while the card shows. Tab goes round in it: the card stands at the
 * document's end, so Tab would otherwise leave the page from there.
 * @param take moves the focus into the card at once; else it stays until the reader clicks there.
 * @returns undo: gives the focus back to where it was, unless it is outside the card by then.
 */
export function keepFocus(box: HTMLElement, take: boolean): () => void {
  const before = focused();
  const root = box.getRootNode() as ShadowRoot;
  const undo = new AbortController();
  const turn = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    const stops = [...box.querySelectorAll<HTMLElement>('button, textarea')];
    const now = stops.indexOf(root.activeElement as HTMLElement);
    const next = event.shiftKey ? (now < 1 ? stops.length : now) - 1 : (now + 1) % stops.length;
    stops[next]?.focus();
  };
  box.addEventListener('keydown', turn, { signal: undo.signal });
  if (take) box.focus({ preventScroll: true });
  return () => {
    undo.abort();
    if (root.activeElement && (before instanceof HTMLElement || before instanceof SVGElement))
      before.focus({ preventScroll: true });
  };
}

/** True where the focus is in the card and shows: a button pressed by the mouse has none that shows. */
export const hasSeenFocus = (box: HTMLElement): boolean =>
  !!(box.getRootNode() as ShadowRoot).activeElement?.matches(':focus-visible, textarea');

/** What has the focus, in open shadow trees too. */
function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
}
