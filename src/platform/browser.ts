/** The one door to the browser's extension API: every other file takes it from here. */
export { default as browser } from 'webextension-polyfill';
