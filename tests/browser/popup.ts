import type { Page } from 'puppeteer-core';
import { until } from './until';

/** Waits until the popup lists entities, and gives their rows: id and text, in its order. */
export async function readEntityRows(popup: Page): Promise<{ id: string; text: string }[]> {
  return until('the popup lists entities', async () => {
    const rows = await popup.$$eval('[data-entity]', (elements) =>
      elements.map((element) => ({
        id: (element as HTMLElement).dataset.entity ?? '',
        text: (element.closest('li') ?? (element as HTMLElement)).innerText
          .trim()
          .replace(/\s*\n\s*/g, ', '),
      })),
    );
    return rows.length > 0 && rows;
  });
}

/** What the popup says of one entity. */
export interface EntityText {
  heading: string;
  text: string;
  quotations: string[];
  /** Addresses of the passages in the reader: `reader.html?source=…`, in the popup's order. */
  links: string[];
}

/** Waits until the popup shows an entity with links to its sources, and reads it. */
export async function readEntity(popup: Page): Promise<EntityText> {
  return until('the popup shows an entity and its sources', async () => {
    const shown = await popup.evaluate(() => ({
      heading: document.querySelector('h1, h2')?.textContent?.trim() ?? '',
      text: document.body.innerText,
      quotations: [...document.querySelectorAll('[data-quotation]')].map(
        (quotation) => quotation.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      ),
      links: [...document.querySelectorAll('a[href*="reader.html"]')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
    }));
    return shown.links.length > 0 && shown;
  });
}

/** Opens the entity's row, as a click on it does. */
export async function openRow(popup: Page, entity: string): Promise<void> {
  const row = await popup.waitForSelector(`[data-entity="${entity}"]`);
  await row?.evaluate((element) => {
    const button = element.matches('button, a') ? element : element.querySelector('button, a');
    (button as HTMLElement | null)?.click();
  });
}
