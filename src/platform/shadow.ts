/** Reaches into shadow trees: `chrome.dom` in Chromium, a property of elements in Firefox. */
interface Reach {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, open or closed; null where it has none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  return (globalThis as Reach).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
