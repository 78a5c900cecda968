import type { Page } from 'puppeteer-core';

/** The page's document as it stands. */
export function outerHtml(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** The document that the page's source alone gives: as it would stand without any extension. */
export async function parsedHtml(page: Page): Promise<string> {
  const source = await (await fetch(page.url())).text();
  return page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
    source,
  );
}
