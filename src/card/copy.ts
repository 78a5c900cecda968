import { htmlElement } from './html-element';

/**
 * Puts a text on the clipboard. Pages without https have no clipboard to write to, and some frames are
 * kept from it: there the older way is tried, through a field that is selected.
 * @param box where such a field may stand for a moment.
 * @returns false where the browser lets neither happen.
 */
export async function copyText(text: string, box: Element): Promise<boolean> {
  if (!navigator.clipboard) return copySelected(text, box);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, box);
  }
}

function copySelected(text: string, box: Element): boolean {
  const { activeElement } = box.getRootNode() as ShadowRoot;
  const field = htmlElement('textarea') as HTMLTextAreaElement;
  field.className = 'unseen';
  field.value = text;
  box.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return done;
}
