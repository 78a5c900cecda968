import type { Page } from 'puppeteer-core';
import type { HighlightName } from './marks';

/** Gloss puts back what a page takes out, after a scroll for one, and then for a second does not. */
const TRIES = 3;

/**
 * True where the first mark of a highlight with this text shows: its picture is another one while
 * the highlight is out of the registry, into which it is put back. Throws where there is no mark.
 */
export async function isPainted(page: Page, name: HighlightName, text: string): Promise<boolean> {
  const clip = await page.evaluate(
    (wanted, words) => {
      for (const mark of CSS.highlights.get(wanted) ?? []) {
        const live = document.createRange();
        live.setStart(mark.startContainer, mark.startOffset);
        live.setEnd(mark.endContainer, mark.endOffset);
        if (live.toString() !== words) continue;
        live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = live.getBoundingClientRect();
        // A little around it: an underline hangs below the line's box.
        return {
          x: Math.max(0, x + scrollX - 4),
          y: Math.max(0, y + scrollY - 4),
          width: width + 8,
          height: height + 8,
        };
      }
      return null;
    },
    name,
    text,
  );
  if (!clip) throw new Error(`no mark “${text}” in ${name}`);
  const withMark = await page.screenshot({ clip, encoding: 'base64' });
  for (let tries = 0; tries < TRIES; tries++) {
    await page.evaluate((wanted) => {
      const held = CSS.highlights.get(wanted);
      (globalThis as { heldHighlight?: Highlight | undefined }).heldHighlight = held;
      CSS.highlights.delete(wanted);
    }, name);
    const without = await page.screenshot({ clip, encoding: 'base64' });
    const stayedOut = await page.evaluate((wanted) => {
      const { heldHighlight } = globalThis as { heldHighlight?: Highlight };
      if (CSS.highlights.has(wanted)) return false;
      if (heldHighlight) CSS.highlights.set(wanted, heldHighlight);
      return true;
    }, name);
    if (stayedOut) return withMark !== without;
  }
  throw new Error(`${name} is put back each time`);
}
