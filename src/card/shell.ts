import { VERDICT_MARKS } from '../core/pack/verdict-words';
import type { Showing } from './answers';
import css from './card.css?inline';
import quotationCss from './quotation-card.css?inline';

/** The card's element, its shadow tree, and the box in it that shows. */
export interface Shell {
  host: HTMLElement;
  /** Role dialog; what Preact renders into, and what is placed. */
  box: HTMLElement;
  /** Puts the host into the document, above everything of the page. */
  open(near: Node): void;
  /** Takes the host out, so that the document is again as the page made it. */
  close(): void;
}

/** Events that would otherwise reach the page's own shortcuts and "click outside" handlers. */
const KEPT = [
  ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'wheel'],
];

/** Builds the card's element; nothing is in the document before `open`. */
export function createShell(): Shell {
  const host = document.createElement('gloss-card');
  const root = host.attachShadow({ mode: __GLOSS_OPEN_ROOT__ ? 'open' : 'closed' });
  // An adopted sheet is no inline style: the page's content security policy does not reach it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + quotationCss);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = 'card';
  box.lang = 'en';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.popover = 'manual';
  root.append(box);
  for (const type of KEPT) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  return {
    host,
    box,
    open(near) {
      // All that lies outside an open modal dialog is inert, and so would the card be.
      const dialog = near.parentElement?.closest('dialog:modal');
      (dialog ?? document.documentElement).append(host);
      box.showPopover();
    },
    close: () => host.remove(),
  };
}

/** Names the card's box by what it shows: to screen readers, and in its data. */
export function label(box: HTMLElement, { kind, mark, state }: Showing): void {
  box.dataset.state = typeof state === 'string' ? state : 'ready';
  delete box.dataset.entity;
  delete box.dataset.verdict;
  if (kind === 'mention') {
    box.dataset.entity = mark.entity;
    box.setAttribute('aria-label', mark.name);
  } else {
    const { verdict } = mark.record;
    box.dataset.verdict = verdict;
    box.setAttribute('aria-label', `Quotation: ${VERDICT_MARKS[verdict].word}`);
  }
}
