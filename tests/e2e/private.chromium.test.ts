import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { allowPrivate } from '../browser/access';
import { pressInCard, waitForCard } from '../browser/card';
import { hoverMark, waitForMarks } from '../browser/marks';
import { waitForTab } from '../browser/tabs';
import { useGloss } from './gloss';

const gloss = useGloss();

interface WindowsApi {
  chrome: { windows: { create(what: object): Promise<unknown> } };
}

/** What the card of a name offers behind “More”, by its actions. */
async function offered(page: Page): Promise<string[]> {
  await page.bringToFront();
  await waitForMarks(page, ['gloss-person']);
  await hoverMark(page, 'gloss-person', 'Boris Bondarev');
  await waitForCard(page);
  await pressInCard(page, '[data-act="more"]');
  return page.evaluate(() => {
    const root = document.querySelector('gloss-card')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll<HTMLElement>('[data-act]') ?? [])];
    return buttons.map(({ dataset }) => dataset.act ?? '');
  });
}

test('in a private window a card offers no correction, which would write down the page’s host', async () => {
  expect(await offered(await gloss.session.newPage(gloss.url('demo.html')))).toContain('correct');

  await allowPrivate(gloss.session);
  const own = await gloss.session.extensionPage('options.html');
  await own.evaluate(
    (url) => (globalThis as unknown as WindowsApi).chrome.windows.create({ incognito: true, url }),
    gloss.url('tour.html'),
  );
  const hidden = await offered(await waitForTab(gloss.session, 'tour.html'));
  expect(hidden).toContain('off');
  expect(hidden).not.toContain('correct');
});
