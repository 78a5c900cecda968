/** Why a tab has no content script, as far as its address tells. */
export type Absence = 'browser' | 'store' | 'pdf' | 'file' | 'page';

const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org'];
const EDGE_STORE = { host: 'microsoftedge.microsoft.com', folder: '/addons' };

/** @param url the tab's address; null where the browser keeps it from extensions. */
export function absenceOf(url: string | null): Absence {
  if (url === null || !URL.canParse(url)) return 'browser';
  const { protocol, hostname, pathname } = new URL(url);
  if (STORES.includes(hostname)) return 'store';
  if (hostname === EDGE_STORE.host && pathname.startsWith(EDGE_STORE.folder)) return 'store';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  return protocol === 'http:' || protocol === 'https:' ? 'page' : 'browser';
}

export const ABSENCE_WORDS: Record<Absence, { title: string; text: string }> = {
  browser: {
    title: 'Gloss cannot read this page',
    text: 'It belongs to the browser or to an extension, and browsers keep extensions out of such pages.',
  },
  store: {
    title: 'Gloss cannot read this page',
    text: 'Browsers keep extensions out of the stores that extensions come from.',
  },
  pdf: {
    title: 'Gloss cannot read this document',
    text: 'It is shown by the browser’s PDF viewer, which is closed to extensions.',
  },
  file: {
    title: 'Gloss is not on this page',
    text: 'It is a file of this computer. Allow Gloss to read files in the browser’s list of extensions, then reload the page.',
  },
  page: {
    title: 'Gloss is not on this page yet',
    text: 'The page was probably open before Gloss was installed or updated. Reload it, and it will be read.',
  },
};
