import type { Page } from 'puppeteer-core';

/** What a loading page tells of itself; milliseconds since its navigation began. */
export interface LoadTimes {
  /** When Chromium runs what asked for document_idle: load, or 200 ms after DOMContentLoaded. */
  idle: number;
  /** When the first mark in view was there, in its colours; null for none. */
  firstMark: number | null;
  /** Durations of tasks over 50 ms that began after `idle`. */
  longTasks: number[];
}

interface Probe {
  firstMark: number | null;
  tasks: { start: number; ms: number }[];
}

/**
 * Has the page watch itself from its start on; Chromium only. The function names none of its own: tsx
 * would wrap it in a helper that the page has not.
 */
export async function putProbe(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(async () => {
    const probe: Probe = { firstMark: null, tasks: [] };
    Object.assign(globalThis, { glossProbe: probe });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        probe.tasks.push({ start: startTime, ms: duration });
    }).observe({ type: 'longtask' });
    while (probe.firstMark === null) {
      await new Promise(requestAnimationFrame);
      for (const [name, marks] of CSS.highlights) {
        for (const mark of marks) {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          const { top, bottom, width } = range.getBoundingClientRect();
          if (width === 0 || bottom < 0 || top > innerHeight) continue;
          const around = mark.startContainer.parentElement as Element;
          const style = getComputedStyle(around, `::highlight(${name})`);
          const underlined = style.textDecorationLine.includes('underline');
          if (!underlined && style.backgroundColor === 'rgba(0, 0, 0, 0)') continue;
          probe.firstMark ??= performance.now();
        }
      }
    }
  });
}

/** Reads what the page saw, once it has come to rest. */
export function readProbe(page: Page): Promise<LoadTimes> {
  return page.evaluate(() => {
    const { glossProbe } = globalThis as unknown as { glossProbe: Probe };
    const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { loadEventEnd = 0, domContentLoadedEventEnd = 0 } = timing ?? {};
    const idle = Math.min(loadEventEnd, domContentLoadedEventEnd + 200);
    const after = glossProbe.tasks.filter(({ start }) => start >= idle);
    return { idle, firstMark: glossProbe.firstMark, longTasks: after.map(({ ms }) => ms) };
  });
}
