import type { Mark, MarkedPage } from './contract';

/** What a tap does something on: marks in it are reached from the toolbar's popup. */
const TAKEN =
  'a,area,button,input,select,textarea,label,summary,option,audio,video,[contenteditable],[onclick],' +
  ['button', 'link', 'menuitem', 'tab', 'option', 'checkbox', 'radio', 'switch', 'treeitem']
    .map((role) => `[role=${role}]`)
    .join();

/**
 * The mark that a tap means: none where the page takes the tap for something else, be it that it
 * handled the event or that the mark is part of a link or a control.
 */
export function tappedMark(page: Pick<MarkedPage, 'markAt'>, event: MouseEvent): Mark | null {
  if (event.defaultPrevented) return null;
  const mark = page.markAt(event.clientX, event.clientY);
  // The event's path does not reach into a closed shadow tree, and the text's own does not leave one.
  const around = [...event.composedPath(), mark?.range.startContainer.parentElement];
  const isTaken = around.some((node) => node instanceof Element && node.closest(TAKEN));
  return isTaken ? null : mark;
}
