import { useLayoutEffect } from 'preact/hooks';

/**
 * Brings the section that the page's address names into view and gives its heading the focus, once: when
 * the browser looked for it, nothing was drawn yet.
 * @param drawn whether all is there that may move a section.
 */
export function useNamedSection(drawn: boolean): void {
  useLayoutEffect(() => {
    const heading = drawn ? document.getElementById(location.hash.slice(1)) : null;
    // The reader may have gone elsewhere by then.
    if (!heading || document.activeElement !== document.body) return;
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  }, [drawn]);
}
