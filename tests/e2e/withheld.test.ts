import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { allowAll, withhold } from '../browser/access';
import { readMarks, waitForMarks } from '../browser/marks';
import { readEntityRows } from '../browser/popup';
import { tabIdOf } from '../browser/tabs';
import { KIND, useGloss } from './gloss';

const gloss = useGloss();

/** A page with names that came when Gloss could read none, and the number of its tab. */
async function unreadPage(): Promise<{ page: Page; id: number }> {
  const page = await gloss.session.newPage(gloss.url('nothing.html'));
  const asker = await gloss.session.extensionPage('options.html');
  const id = await tabIdOf(asker, page);
  await asker.close();
  await withhold(gloss.session);
  await page.goto(gloss.url('demo.html'));
  return { page, id };
}

test('a page that the browser keeps from Gloss is told apart from the browser’s own, and read once it is allowed', async () => {
  const { page, id } = await unreadPage();
  const popup = await gloss.session.extensionPage(`popup.html?tab=${id}`);
  const allow = await popup.waitForSelector('[data-allow]');
  const note = await popup.$eval('.note', (one) => (one as HTMLElement).innerText);
  expect(note).toContain('Gloss is not allowed to read this page');
  expect(Object.values(await readMarks(page)).flat()).toEqual([]);

  if (KIND === 'firefox') await allow?.click();
  else await allowAll(gloss.session);
  const rows = await readEntityRows(popup);
  expect(rows.map((row) => row.id)).toContain('boris-bondarev');
  const marks = await waitForMarks(page);
  expect(marks['gloss-person']).toContain('Boris Bondarev');
});
