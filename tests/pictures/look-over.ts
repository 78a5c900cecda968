/** What can be found wrong with an open surface by looking at its layout. Runs in the page. */
import type { Page } from 'puppeteer-core';

/** The least side of a target, in CSS pixels. */
const TARGET = 24;

/**
 * Words that are cut off, or that hang over an edge that can be seen: of the surface, of a box with a
 * border or a ground of its own, of what hides its overflow. Each with what it hangs over, and by how many
 * CSS pixels. What scrolls by itself may hold more than it shows, and so may what ends in an ellipsis.
 */
export function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('gloss-card')?.shadowRoot;
    const card = root?.querySelector<HTMLElement>('[role="dialog"]');
    const surface = card ?? document.documentElement;
    const faults = new Set<string>();
    const more = surface.scrollWidth - surface.clientWidth;
    if (more > 0) faults.add(`the surface is ${more} px too narrow`);
    const walk = document.createTreeWalker(card ?? document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode as Text;
      if (!text.data.trim() || !text.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      for (let up: HTMLElement | null = text.parentElement; up; up = up.parentElement) {
        const box = up.getBoundingClientRect();
        const style = getComputedStyle(up);
        const ends = up === surface || /auto|scroll/.test(style.overflowX);
        // What is there for screen readers alone is a pixel wide.
        if (box.width <= 1 || style.textOverflow === 'ellipsis') break;
        const edged =
          up === surface ||
          style.overflowX !== 'visible' ||
          style.borderInlineStartStyle !== 'none' ||
          style.backgroundColor !== 'rgba(0, 0, 0, 0)';
        const over = Math.round(Math.max(box.left - left, right - box.right));
        if (edged && style.display !== 'inline' && over > 1 && !/auto|scroll/.test(style.overflowX))
          faults.add(
            `“${text.data.trim().slice(0, 40)}” hangs ${over} px over ${up.localName}.${up.className}`,
          );
        if (ends) break;
      }
    }
    return [...faults];
  });
}

/** Targets with a side of less than 24 px: links in running text may be as high as its lines. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const root = document.querySelector('gloss-card')?.shadowRoot;
    const surface = root?.querySelector('[role="dialog"]') ?? document.body;
    const targets = surface.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="option"], [role="button"]',
    );
    return [...targets].flatMap((target) => {
      if (!target.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
      const inline = getComputedStyle(target).display === 'inline';
      const around = target.parentElement?.closest('p, li, dd, blockquote, td, label, small');
      if (inline && around && around.textContent?.trim() !== target.textContent?.trim()) return [];
      const label = (target as HTMLInputElement).labels?.[0];
      const boxes = [target, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      if (Math.min(width, height) >= least - 0.5 || width === 0) return [];
      const said = target.getAttribute('aria-label') ?? target.textContent?.trim() ?? '';
      return [
        `${target.localName}.${target.className} “${said.slice(0, 40)}” is ${Math.round(width)} by ${Math.round(height)}`,
      ];
    });
  }, TARGET);
}

/** What can have the focus and looks the same with it. */
export async function unseenFocus(page: Page): Promise<string[]> {
  // What a browser draws for the keyboard it draws once the keyboard was used.
  await page.keyboard.press('Shift');
  return page.evaluate(() => {
    const root = document.querySelector('gloss-card')?.shadowRoot;
    const surface = root?.querySelector('[role="dialog"]') ?? document.body;
    const focusables = surface.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    const faults: string[] = [];
    const tree = root ?? document;
    const active = () => tree.activeElement as HTMLElement | null;
    const before = active();
    for (const element of focusables) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled'))
        continue;
      // A field may show its focus by what stands around it.
      const shown = [element, element.parentElement, element.nextElementSibling].filter(
        (one) => one !== null,
      );
      const look = () =>
        shown.map((one) => {
          const { outline, boxShadow, borderColor } = getComputedStyle(one);
          return [outline, boxShadow, borderColor].join();
        });
      active()?.blur();
      const without = look().join();
      element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      if (look().join() !== without) continue;
      const said = element.textContent?.trim().slice(0, 40);
      faults.push(`${element.localName}.${element.className} “${said}”`);
    }
    before?.focus();
    return [...new Set(faults)];
  });
}
