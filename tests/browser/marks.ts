import type { Frame, Page } from 'puppeteer-core';
import { rest, until } from './until';

/**
 * What Gloss has marked, read as any script of the page could read it.
 *
 * The functions given to `evaluate` are sent to the page as text: they name no function of their
 * own, because tsx wraps a named one in a helper that the page has not.
 */

export const HIGHLIGHTS = [
  'gloss-person',
  'gloss-organization',
  'gloss-place',
  'gloss-event',
  'gloss-quotation',
] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];

/** The marked texts of each type in page order; a mark whose text is gone reads `(stale)`. */
export function readMarks(page: Page | Frame): Promise<Record<HighlightName, string[]>> {
  return page.evaluate((names) => {
    const marks = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
      (typeof names)[number],
      string[]
    >;
    for (const name of names) {
      const ranges = [...(CSS.highlights.get(name) ?? [])].map((mark) => {
        const live = document.createRange();
        try {
          live.setStart(mark.startContainer, mark.startOffset);
          live.setEnd(mark.endContainer, mark.endOffset);
        } catch {
          live.collapse();
        }
        return live;
      });
      ranges.sort((a, b) =>
        a.startContainer.getRootNode() === b.startContainer.getRootNode()
          ? a.compareBoundaryPoints(Range.START_TO_START, b)
          : 0,
      );
      marks[name] = ranges.map((range) =>
        range.startContainer.isConnected && !range.collapsed ? range.toString() : '(stale)',
      );
    }
    return marks;
  }, HIGHLIGHTS);
}

/** How often two readings must agree, and how far apart they are in milliseconds, to be settled. */
const SETTLED_READINGS = 6;
const SETTLED_EVERY_MS = 100;

/** The marks once they have stopped changing; for pages where "none" is the right answer. */
export async function settledMarks(page: Page | Frame): Promise<Record<HighlightName, string[]>> {
  let last = '';
  let same = 0;
  return until('the marks have settled', async () => {
    const marks = await readMarks(page);
    const now = JSON.stringify(marks);
    same = now === last ? same + 1 : 0;
    last = now;
    await rest(SETTLED_EVERY_MS);
    return same >= SETTLED_READINGS && marks;
  });
}

/** Waits until the page has marks of all `names`, then gives all marks. */
export async function waitForMarks(
  page: Page | Frame,
  names: readonly HighlightName[] = HIGHLIGHTS,
): Promise<Record<HighlightName, string[]>> {
  await until(`the page has ${names.join(', ')}`, async () => {
    const marks = await readMarks(page);
    return names.every((name) => marks[name].length > 0);
  });
  return settledMarks(page);
}

/** Waits until a highlight holds exactly these texts, in page order; gives what it held last. */
export async function marksBecome(
  page: Page | Frame,
  name: HighlightName,
  texts: readonly string[],
): Promise<string[]> {
  let seen: string[] = [];
  await until(`${name} is ${texts.join(', ')}`, async () => {
    seen = (await readMarks(page))[name];
    return JSON.stringify(seen) === JSON.stringify(texts);
  }).catch(() => undefined);
  return seen;
}

/** The marked texts of a highlight inside shadow trees, each as `open, closed: text`, outermost first. */
export function marksInShadow(page: Page, name: HighlightName): Promise<string[]> {
  return page.evaluate((wanted) => {
    const marks: string[] = [];
    for (const mark of CSS.highlights.get(wanted) ?? []) {
      const modes: string[] = [];
      let root = mark.startContainer.getRootNode();
      while (root instanceof ShadowRoot) {
        modes.unshift(root.mode);
        root = root.host.getRootNode();
      }
      const text = (mark.startContainer as Text).data.slice(mark.startOffset, mark.endOffset);
      if (modes.length > 0) marks.push(`${modes.join(', ')}: ${text}`);
    }
    return marks.sort();
  }, name);
}

/**
 * Scrolls the first mark with exactly this text to the middle, and gives its first line box in CSS
 * pixels of the viewport. Throws where there is no such mark.
 */
export async function boxOfMark(
  page: Page | Frame,
  name: HighlightName,
  text: string,
  broughtIntoView = true,
) {
  const found = await page.evaluate(
    (wanted, words, bring) => {
      for (const mark of CSS.highlights.get(wanted) ?? []) {
        const live = document.createRange();
        live.setStart(mark.startContainer, mark.startOffset);
        live.setEnd(mark.endContainer, mark.endOffset);
        if (live.toString() !== words) continue;
        const around = live.startContainer.parentElement;
        if (bring) around?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = live.getClientRects()[0];
        return box ? { x: box.x, y: box.y, right: box.right, bottom: box.bottom } : null;
      }
      return null;
    },
    name,
    text,
    broughtIntoView,
  );
  if (!found) throw new Error(`no mark “${text}” in ${name}`);
  return found;
}

/** The middle of what `boxOfMark` gives. */
export async function pointOfMark(page: Page | Frame, name: HighlightName, text: string) {
  const { x, y, right, bottom } = await boxOfMark(page, name, text);
  return { x: (x + right) / 2, y: (y + bottom) / 2 };
}

/** Rests the real mouse on a mark, coming from the page's top left corner. */
export async function hoverMark(page: Page, name: HighlightName, text: string): Promise<void> {
  const point = await pointOfMark(page, name, text);
  await page.bringToFront();
  await page.mouse.move(1, 1);
  await page.mouse.move(point.x, point.y, { steps: 4 });
}
