/** Why a tab has no content script, as far as its address tells. */
export type Absence = 'withheld' | 'browser' | 'store' | 'pdf' | 'file' | 'page';

const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org'];
const EDGE_STORE = { host: 'microsoftedge.microsoft.com', folder: '/addons' };

/**
 * @param url the tab's address; null where the browser keeps it from extensions.
 * @param mayRead false where the reader lets Gloss read some pages only, or none.
 */
export function absenceOf(url: string | null, mayRead: boolean): Absence {
  if (url === null && !mayRead) return 'withheld';
  if (url === null || !URL.canParse(url)) return 'browser';
  const { protocol, hostname, pathname } = new URL(url);
  if (STORES.includes(hostname)) return 'store';
  if (hostname === EDGE_STORE.host && pathname.startsWith(EDGE_STORE.folder)) return 'store';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  return protocol === 'http:' || protocol === 'https:' ? 'page' : 'browser';
}
