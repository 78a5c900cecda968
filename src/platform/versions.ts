/** The oldest browsers that Gloss runs in: major versions, asked for in the manifests too. */

/** The first Chromium with `document.caretPositionFromPoint`. */
export const MINIMUM_CHROME = 128;
/** The first Firefox that underlines a custom highlight. */
export const MINIMUM_FIREFOX = 149;
