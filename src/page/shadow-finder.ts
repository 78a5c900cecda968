import { firstElementOf, localNameOf } from './dom';

/** HTML elements that may carry a shadow tree, besides all whose names have a hyphen. */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** True for a name of elements that may carry one: a custom element's has a hyphen. */
const isHostName = (localName: string): boolean => HOSTS.has(localName) || localName.includes('-');

/** True for an element that may have a shadow tree, at it or at one that it holds. */
export const mayHoldTrees = (element: Element): boolean =>
  firstElementOf(element) !== null || isHostName(localNameOf(element));

/** Gloss's own elements: what a card says is no text of the page. */
const OWN: ReadonlySet<string> = new Set(['gloss-card', 'gloss-status']);

/** Names of custom elements that are kept: a page has a few. */
const MOST_NAMES = 256;

/** Gives an element's shadow root, open or closed; null where it has none. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Remembers the shadow trees of a page, each reported once while it is in the page. */
export class ShadowFinder {
  private readonly known = new Set<ShadowRoot>();
  private readonly names = new Set<string>();

  constructor(
    private readonly shadowRootOf: ShadowRootOf,
    private readonly found: (root: ShadowRoot) => void,
  ) {}

  /** Looks whether an element has a shadow tree; gives it where it was known before. */
  look(element: Element): ShadowRoot | null {
    const localName = localNameOf(element);
    if (!HOSTS.has(localName)) {
      if (!localName.includes('-') || OWN.has(localName)) return null;
      if (this.names.size < MOST_NAMES) this.names.add(localName);
    }
    const root = this.shadowRootOf(element);
    if (!root) return null;
    if (this.known.has(root)) return root;
    this.known.add(root);
    this.found(root);
    return null;
  }

  /** The names of the custom elements that were looked at. */
  customNames(): ReadonlySet<string> {
    return this.names;
  }

  isHost(element: Element): boolean {
    for (const root of this.known) if (root.host === element) return true;
    return false;
  }

  /** The known trees that are in the page; others are forgotten, and new when they come back. */
  roots(): ShadowRoot[] {
    for (const root of this.known) if (!root.isConnected) this.known.delete(root);
    return [...this.known];
  }
}
