/** Where a click inside the reader leads, and whether the reader asked for it in the text. */
export interface Followed {
  /** The search part of the address, "?source=…". */
  search: string;
  fromText: boolean;
}

/**
 * The place that a click asks for; null where the browser is to go there itself (another page, another
 * tab), or where words were being selected.
 */
export function followed(event: MouseEvent): Followed | null {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (!(target instanceof Element) || defaultPrevented || button !== 0) return null;
  if (ctrlKey || metaKey || shiftKey || altKey) return null;
  const fromText = target.closest('[data-text]') !== null;
  if (fromText && getSelection()?.isCollapsed === false) return null;
  const link = target.closest<HTMLElement>('a[href]:not([target]), [data-open]');
  const href = link?.getAttribute('href') ?? link?.dataset.open;
  const search = href === undefined ? null : /\?.*/.exec(href)?.[0];
  return search ? { search, fromText } : null;
}

/** Which way a key leads in the text. */
const KEYS: Readonly<Record<string, 'next' | 'previous' | 'text'>> = {
  j: 'next',
  n: 'next',
  k: 'previous',
  p: 'previous',
  escape: 'text',
};

/** What a key asks for; null for any other, and beside Ctrl, Alt and Meta, which are the browser's. */
export function asked(event: KeyboardEvent): 'next' | 'previous' | 'text' | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  return KEYS[event.key.toLowerCase()] ?? null;
}
