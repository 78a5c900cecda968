import type { Page } from 'puppeteer-core';
import { until } from './until';

/** The reader's highlighted passage. */
export interface ShownPassage {
  text: string;
  /** True where all of its first line lies in the window. */
  inView: boolean;
}

/** Waits until the reader highlights a passage and has scrolled to it. */
export function readPassage(reader: Page): Promise<ShownPassage> {
  return until('the reader shows its passage in view', async () => {
    const shown = await reader.evaluate(() => {
      const mark = document.querySelector('mark#passage');
      const box = mark?.getClientRects()[0];
      if (!mark || !box) return null;
      return { text: mark.textContent ?? '', inView: box.top >= 0 && box.bottom <= innerHeight };
    });
    return shown?.inView && shown;
  });
}
