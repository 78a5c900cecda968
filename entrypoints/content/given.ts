import type { Given } from '../../src/platform/open-tabs';

/** Runs in a page. */
const isStyled = (): boolean =>
  document.documentElement !== null &&
  getComputedStyle(document.documentElement, '::highlight(gloss-person)').textDecorationLine !==
    'none';

/** What the manifest has the browser give to pages, for those that it does not give it to. */
export const GIVEN: Given = {
  script: '/content.js',
  // See entrypoints/background/mark-style.ts.
  style: import.meta.env.FIREFOX ? null : { file: '/marks.css', isThere: isStyled },
};
