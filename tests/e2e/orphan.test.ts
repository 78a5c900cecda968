import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildFolder } from '../browser/builds';
import { waitForCard, waitForNoCard } from '../browser/card';
import { hoverMark, readMarks, settledMarks, waitForMarks } from '../browser/marks';
import { readEntityRows } from '../browser/popup';
import { removeExtension, renewExtension } from '../browser/renew';
import { openPopup } from '../browser/tabs';
import { until } from '../browser/until';
import { KIND, useGloss } from './gloss';

const gloss = useGloss();
let page: Page;
/** What the page's console and its error handlers heard. */
let said: string[];

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('changing.html'));
  said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await waitForMarks(page, ['gloss-person', 'gloss-place']);
});

const renew = () => renewExtension(gloss.session, buildFolder(KIND, 'open'));

interface StorageApi {
  storage: { local: { set(items: object): Promise<void> } };
}

/** Stores what pages read, as the switch for everything does. */
const setEnabled = (extensionPage: Page, enabled: boolean) =>
  extensionPage.evaluate(
    async (page) => {
      const { storage } = (globalThis as unknown as { chrome: StorageApi }).chrome;
      await storage.local.set({ page });
    },
    { enabled },
  );

/** Adds a paragraph, and waits until its name is marked: only a script with its extension can. */
async function append(words: string, name: string): Promise<void> {
  await until(`${name} is marked`, async () => {
    await page.evaluate((text) => {
      document.querySelector('#added')?.remove();
      const added = document.createElement('p');
      added.id = 'added';
      added.textContent = text;
      document.body.append(added);
    }, words);
    return (await settledMarks(page))['gloss-person'].includes(name);
  });
}

describe('a page that is open while the extension is renewed', () => {
  test('has each mark once, follows the page, and says nothing on its console', async () => {
    await renew();
    await append('Kira Yarmysh wrote about it.', 'Kira Yarmysh');
    const marks = await settledMarks(page);
    expect(marks['gloss-person']).toEqual(['Boris Bondarev', 'Kira Yarmysh']);
    expect(marks['gloss-place']).toEqual(['Geneva']);
    expect(said).toEqual([]);
  });

  test('has its marks drawn as before', async () => {
    const drawn = () =>
      page.evaluate(() => {
        const { textDecoration, backgroundColor } = getComputedStyle(
          document.body,
          '::highlight(gloss-person)',
        );
        return { textDecoration, backgroundColor };
      });
    const before = await drawn();
    expect(before.textDecoration).toContain('underline');
    await renew();
    await append('Kira Yarmysh wrote about it.', 'Kira Yarmysh');
    expect(await drawn()).toEqual(before);
  });

  test('opens one card on a mark, which the new extension fills', async () => {
    await renew();
    await append('Kira Yarmysh wrote about it.', 'Kira Yarmysh');
    await hoverMark(page, 'gloss-person', 'Kira Yarmysh');
    expect((await waitForCard(page)).heading).toBe('Kira Yarmysh');
    expect(await page.$$('gloss-card')).toHaveLength(1);
    await page.mouse.move(3, 3);
    await waitForNoCard(page);
    expect(said).toEqual([]);
  });

  test('loses a card that was open', async () => {
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    await waitForCard(page);
    await renew();
    await waitForNoCard(page);
    expect(said).toEqual([]);
  });

  test('is read by the popup', async () => {
    await renew();
    await append('Kira Yarmysh wrote about it.', 'Kira Yarmysh');
    const rows = await readEntityRows(await openPopup(gloss.session, page));
    expect(rows.map(({ id }) => id)).toContain('kira-yarmysh');
  });

  test('has marks no more where the new one is switched off', async () => {
    const options = await gloss.session.extensionPage('options.html');
    await setEnabled(options, false);
    await renew();
    const marks = async () => Object.values(await readMarks(page)).flat();
    await expect.poll(marks, { timeout: 10_000 }).toEqual([]);
    await setEnabled(await gloss.session.extensionPage('options.html'), true);
  });
});

test.runIf(KIND === 'chromium')(
  'a page that is open while the extension is removed loses marks and card when the pointer moves',
  async () => {
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    await waitForCard(page);
    await removeExtension(gloss.session);
    await page.mouse.move(3, 3, { steps: 4 });
    const marks = async () => Object.values(await readMarks(page)).flat();
    await expect.poll(marks, { timeout: 10_000 }).toEqual([]);
    await waitForNoCard(page);
    expect(said).toEqual([]);
    await renew();
  },
);
