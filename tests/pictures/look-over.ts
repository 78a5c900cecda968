/** What can be found wrong with an open surface by looking at its layout. Runs in the page. */
import type { Page } from 'puppeteer-core';

/** The least side of a target, in CSS pixels. */
const TARGET = 24;

/**
 * What hangs over the surface's edges or is cut off in it, each as its element and by how much. What
 * scrolls by itself may hold more than it shows.
 */
export function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('gloss-card')?.shadowRoot;
    const card = root?.querySelector('[role="dialog"]');
    const surface = card ?? document.documentElement;
    const edges = card?.getBoundingClientRect() ?? { left: 0, right: surface.clientWidth };
    const faults: string[] = [];
    if (surface.scrollWidth > surface.clientWidth)
      faults.push(`the surface scrolls by ${surface.scrollWidth - surface.clientWidth}`);
    for (const element of surface.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      // What only a screen reader is to find is a pixel wide.
      if (box.width <= 1 || box.height <= 1) continue;
      let hidden = false;
      let scrolls = false;
      for (let up = element.parentElement; up && up !== surface; up = up.parentElement) {
        const { width, height } = up.getBoundingClientRect();
        hidden ||= (width <= 1 || height <= 1) && getComputedStyle(up).overflow !== 'visible';
        scrolls ||= /auto|scroll/.test(getComputedStyle(up).overflowX);
      }
      if (hidden) continue;
      const style = getComputedStyle(element);
      const name = `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replaceAll(/\s+/g, '.')}` : ''}`;
      const said = (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40);
      const over = Math.max(edges.left - box.left, box.right - edges.right);
      if (over > 1 && !scrolls && said)
        faults.push(`${name} “${said}” hangs over the edge by ${Math.round(over)}`);
      if (style.display === 'inline' || !said || /auto|scroll/.test(style.overflowX)) continue;
      if (element instanceof SVGElement || /^(option|select)$/.test(element.localName)) continue;
      const wide = element.scrollWidth - element.clientWidth;
      // An ellipsis says that there is more, and whoever sets one sees to where the whole is told.
      if (wide > 1 && element.clientWidth > 0 && style.textOverflow !== 'ellipsis') {
        const inner = [...element.children].some(
          (child) => child.scrollWidth - child.clientWidth > 1 && child.clientWidth > 0,
        );
        if (!inner) faults.push(`${name} “${said}” is ${wide} narrower than its words`);
      }
    }
    return [...new Set(faults)];
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
