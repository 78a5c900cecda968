import type { Frame, Page } from 'puppeteer-core';

/** Everything of one document that a page's own script can read of its structure and style. */
export interface DocumentSnapshot {
  address: string;
  html: string;
  /** The content of each shadow root, in page order: open ones, and those in `closedRoots`. */
  shadow: string[];
  /** The rules of each adopted style sheet, of the document and of its shadow roots. */
  adopted: string[];
  /** How many style sheets the document lists. */
  styleSheets: number;
}

/** A page may keep its closed roots in `globalThis.closedRoots`, for the snapshot to read them. */
function snapshotOf(frame: Frame): Promise<DocumentSnapshot> {
  return frame.evaluate(() => {
    const { closedRoots = [] } = globalThis as { closedRoots?: ShadowRoot[] };
    const roots: ShadowRoot[] = [...closedRoots];
    const trees: (Document | ShadowRoot)[] = [document];
    for (let tree = trees.pop(); tree; tree = trees.pop()) {
      for (const element of tree.querySelectorAll('*')) {
        if (!element.shadowRoot) continue;
        roots.push(element.shadowRoot);
        trees.push(element.shadowRoot);
      }
    }
    return {
      address: document.documentURI,
      html: document.documentElement.outerHTML,
      shadow: roots.map((root) => root.innerHTML),
      adopted: [document, ...roots].flatMap((tree) =>
        tree.adoptedStyleSheets.map((sheet) =>
          [...sheet.cssRules].map((rule) => rule.cssText).join('\n'),
        ),
      ),
      styleSheets: document.styleSheets.length,
    };
  });
}

/** Frames that hold a document: not those that are blocked, where the browser has its own to say. */
const HAS_A_DOCUMENT = /^(https?:|about:(blank|srcdoc)$)/;

/** A page and its frames as they stand. */
export async function takeSnapshot(page: Page): Promise<DocumentSnapshot[]> {
  const frames = page.frames().filter((frame) => HAS_A_DOCUMENT.test(frame.url()));
  const snapshots = await Promise.all(frames.map(snapshotOf));
  return snapshots.filter((snapshot) => HAS_A_DOCUMENT.test(snapshot.address));
}

/** What a page's console is told from now on: warnings, errors, and what nobody caught. */
export function hearConsole(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}
