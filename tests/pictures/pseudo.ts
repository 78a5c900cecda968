import type { Page } from 'puppeteer-core';

/**
 * Turns an open surface's own words into those of no language, which its layout has to hold: 'long'
 * makes each text 40 % longer, 'rtl' has it run from right to left. The pack's own words, which carry a
 * language of their own, stay as they are.
 */
export function changeWords(page: Page, how: 'long' | 'rtl'): Promise<void> {
  return page.evaluate((wanted) => {
    const card = document.querySelector('gloss-card')?.shadowRoot?.querySelector('[role="dialog"]');
    const surface = (card ?? document.documentElement) as HTMLElement;
    surface.dir = wanted === 'rtl' ? 'rtl' : 'ltr';
    if (wanted === 'rtl') return;
    const walk = document.createTreeWalker(card ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode as Text);
    for (const text of texts) {
      const prose = text.data.trim();
      const spoken = text.parentElement?.closest('[lang]');
      if (!/\p{L}/u.test(prose) || (spoken && spoken !== surface)) continue;
      if (text.parentElement?.closest('style, script, textarea')) continue;
      const more = Math.ceil(prose.length * 0.4);
      const longer = ' löngërwörd'.repeat(Math.ceil(more / 11)).slice(0, more);
      text.data = text.data.trimEnd() + longer + (/\s$/.test(text.data) ? ' ' : '');
    }
  }, how);
}
