import type { Frame, Page } from 'puppeteer-core';
import { until } from './until';

/** What the open build's card says, as text. */
export interface CardText {
  heading: string;
  text: string;
  quotations: string[];
  /** How many links lead to a passage of a source. */
  links: number;
  /** True while the card still fades or moves. */
  moving: boolean;
}

/** The card that is open on the page; null where there is none, or its root is closed. */
export function readCard(page: Page | Frame): Promise<CardText | null> {
  return page.evaluate(() => {
    const root = document.querySelector('gloss-card')?.shadowRoot;
    const dialog = root?.querySelector<HTMLElement>('[role="dialog"]');
    // For a moment before it shows it is in its place already, unseen.
    if (!dialog?.checkVisibility({ visibilityProperty: true })) return null;
    return {
      heading: dialog.querySelector('h1, h2, h3')?.textContent?.trim() ?? '',
      text: dialog.innerText,
      quotations: [...dialog.querySelectorAll('[data-quotation]')].map(
        (quotation) => quotation.textContent?.trim() ?? '',
      ),
      links: dialog.querySelectorAll('[data-open-passage]').length,
      moving: root?.getAnimations().some(({ playState }) => playState === 'running') ?? false,
    };
  });
}

/** Waits until a card is open and at rest, and has at least one link to a passage of a source. */
export function waitForCard(page: Page | Frame): Promise<CardText> {
  return until('a card is open and filled', async () => {
    const card = await readCard(page);
    return card !== null && card.links > 0 && !card.moving && card;
  });
}

/** True while the page has a card's host element, whatever is inside. */
export function hasCard(page: Page | Frame): Promise<boolean> {
  return page.evaluate(() => document.querySelector('gloss-card') !== null);
}

export async function waitForNoCard(page: Page): Promise<void> {
  await until('the card is gone', async () => !(await hasCard(page)));
}

/** The card's own box in CSS pixels of the viewport, without the frame around it. */
export function cardBox(
  page: Page | Frame,
): Promise<{ x: number; y: number; right: number; bottom: number }> {
  return until('the card has a box', () =>
    page.evaluate(() => {
      const root = document.querySelector('gloss-card')?.shadowRoot;
      const box = root?.querySelector('[role="dialog"]')?.getBoundingClientRect();
      return box ? { x: box.x, y: box.y, right: box.right, bottom: box.bottom } : null;
    }),
  );
}

/** The middle of the first element in the card that `selector` finds, in CSS pixels of the viewport. */
export function pointInCard(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return until(`the card holds ${selector}`, () =>
    page.evaluate((wanted) => {
      const root = document.querySelector('gloss-card')?.shadowRoot;
      const box = root?.querySelector(`[role="dialog"] :is(${wanted})`)?.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, selector),
  );
}

/** Presses a button of the card with the real mouse, on the way of a hand. */
export async function pressInCard(page: Page, selector: string): Promise<void> {
  const { x, y } = await pointInCard(page, selector);
  await page.mouse.move(x, y, { steps: 12 });
  await page.mouse.click(x, y);
}
