import type { CardKey } from '../words/keys';
import type { Words } from '../words/words';
import type { Showing } from './answers';
import { closestAround } from './around';
import css from './card.css?inline';
import type { CardHost } from './contract';
import { htmlElement } from './html-element';
import quotationCss from './quotation-card.css?inline';
import { isFramed } from './sight';

/** The card's element, its shadow tree, and the box in it that shows. */
export interface Shell {
  host: HTMLElement;
  /** Role dialog; what Preact renders into, and what is placed. */
  box: HTMLElement;
  /** In a frame it lies over all of the window, for nobody to see. */
  extent: HTMLElement;
  /**
   * Puts the host into the document, above everything of the page; a sheet lies at its bottom.
   * @param unseen it takes up its place and no more, until `reveal`.
   */
  open(
    near: Node,
    as: 'beside' | 'sheet',
    colors: Partial<ReturnType<CardHost['colors']>>,
    unseen: boolean,
  ): void;
  reveal(): void;
  /** Takes the host out, so that the document is again as the page made it. */
  close(): void;
}

/** Events that would otherwise reach the page's own shortcuts and "click outside" handlers. */
const KEPT = [
  ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'wheel', 'copy', 'input', 'select'],
];

/** What makes all that lies outside it inert, covers it, or closes at a click outside it. */
const SHELTER = 'dialog:modal, :fullscreen, [popover]:popover-open';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * What stands in the page: the host, or an element of a drawing around it, where the document is one:
 * that shows nothing else.
 */
function standIn(host: HTMLElement): Element {
  if (document.documentElement.namespaceURI !== SVG) return host;
  const around = document.createElementNS(SVG, 'foreignObject');
  around.append(host);
  return around;
}

/** Builds the card's element; nothing is in the document before `open`. */
export function createShell(): Shell {
  const host = htmlElement('gloss-card');
  const root = host.attachShadow({ mode: __GLOSS_OPEN_ROOT__ ? 'open' : 'closed' });
  // An adopted sheet is no inline style: the page's content security policy does not reach it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + quotationCss);
  root.adoptedStyleSheets = [sheet];
  const outermost = standIn(host);
  const box = htmlElement('div');
  box.className = 'card';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.popover = 'manual';
  const extent = htmlElement('div');
  extent.className = 'extent';
  extent.popover = 'manual';
  if (isFramed()) root.append(extent);
  root.append(box);
  for (const type of KEPT) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  return {
    host,
    box,
    extent,
    open(near, as, colors, unseen) {
      box.dataset.as = as;
      box.toggleAttribute('data-unseen', unseen);
      if (as === 'sheet') box.removeAttribute('style');
      for (const [type, color] of Object.entries(colors))
        box.style.setProperty(`--${type.toLowerCase()}`, color);
      (closestAround(near, SHELTER) ?? document.documentElement).append(outermost);
      // A page may be zoomed by its style; the card is as large as on any other.
      const { currentCSSZoom: zoom = 1 } = host as { currentCSSZoom?: number };
      box.style.zoom = zoom === 1 ? '' : String(1 / zoom);
      if (extent.isConnected) extent.showPopover();
      box.showPopover();
    },
    reveal: () => box.removeAttribute('data-unseen'),
    close: () => outermost.remove(),
  };
}

/** Names the card's box by what it shows: to screen readers, and in its data. */
export function label(
  box: HTMLElement,
  words: Words<CardKey>,
  { kind, mark, state }: Showing,
): void {
  box.lang = words.language;
  box.dir = words.dir;
  box.dataset.state = typeof state === 'string' ? state : 'ready';
  delete box.dataset.entity;
  delete box.dataset.verdict;
  if (kind === 'mention') {
    box.dataset.entity = mark.entity;
    box.setAttribute('aria-label', mark.name);
  } else {
    const { verdict } = mark.record;
    box.dataset.verdict = verdict;
    const word = words.say(`shared.verdict.${verdict}`);
    box.setAttribute('aria-label', words.say('card.quotationLabel', { verdict: word }));
  }
}
