/** Sentences for screen readers, said on a page at a command of the reader's. */
import { browser } from './browser';

/** Milliseconds that a live region stands before its words come: those it is born with are not read. */
const BEFORE_MS = 150;
/** Milliseconds that its words stand: from then on the page is again as it made itself. */
const STAYS_MS = 2000;

/**
 * Has a screen reader say a sentence once it has nothing else to say; nothing of it is seen.
 * @param language of the sentence, a BCP 47 tag.
 */
export async function announce(
  { tabId, frameId }: { tabId: number; frameId: number },
  text: string,
  language: string,
): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: sayPolitely,
      args: [text, language, BEFORE_MS, STAYS_MS, __GLOSS_OPEN_ROOT__],
    });
  } catch {
    // A page of the browser's own, or one that was closed meanwhile.
  }
}

/** Runs in the frame, as text: it can name nothing of this file. */
function sayPolitely(
  text: string,
  language: string,
  before: number,
  stays: number,
  isOpen: boolean,
): void {
  const HTML = 'http://www.w3.org/1999/xhtml';
  const SVG = 'http://www.w3.org/2000/svg';
  document.querySelector('gloss-status')?.remove();
  // In a document of another kind `createElement` makes none of HTML.
  const host = document.createElementNS(HTML, 'gloss-status');
  const root = host.attachShadow({ mode: isOpen ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':host { all: initial !important; position: fixed !important; width: 1px !important;' +
      ' height: 1px !important; overflow: hidden !important; clip-path: inset(50%) !important; }',
  );
  root.adoptedStyleSheets = [sheet];
  const region = document.createElementNS(HTML, 'div');
  region.setAttribute('role', 'status');
  region.lang = language;
  root.append(region);
  // What lies outside an open modal dialog is not read.
  const around = document.querySelector('dialog:modal') ?? document.documentElement;
  let outermost: Element = host;
  if (around.namespaceURI === SVG) {
    // A drawing shows nothing else, and what is not shown is not read.
    outermost = document.createElementNS(SVG, 'foreignObject');
    // Of no size it would not be laid out.
    for (const side of ['width', 'height']) outermost.setAttribute(side, '1');
    outermost.append(host);
  }
  around.append(outermost);
  setTimeout(() => {
    region.textContent = text;
  }, before);
  setTimeout(() => outermost.remove(), before + stays);
}
