import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API for the scripts that run in pages, without the polyfill's weight: the
 * part that they use gives promises in both browsers. It is named `chrome` in both, and must be: in
 * Chromium `browser` is no property of its own, so a page's element of that id would take its place.
 */
export const api = (globalThis as unknown as { chrome: Browser }).chrome;
