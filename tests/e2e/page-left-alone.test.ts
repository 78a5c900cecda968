import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { marksBecome, settledMarks, waitForMarks } from '../browser/marks';
import { readEntityRows } from '../browser/popup';
import { openPopup, tabIdOf } from '../browser/tabs';
import { useGloss } from './gloss';

const gloss = useGloss();
const SOON = { timeout: 10_000 };

/** The popup's rows for the page as it is now: `name, n marks`, and what else is said there. */
async function rowsFor(page: Page): Promise<string> {
  const popup = await openPopup(gloss.session, page);
  await readEntityRows(popup);
  const rows = await popup.$$eval('li:has([data-entity])', (items) =>
    items.map((item) => item.innerText.trim().replace(/\s*\n\s*/g, ', ')),
  );
  await popup.close();
  return rows.join('\n');
}

interface ActionApi {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

describe('a page of fields, editors, code and hidden texts', () => {
  let page: Page;
  /** How often Gennady Gatilov is there to be read. */
  const SHOWN = 17;

  beforeEach(async () => {
    page = await gloss.session.newPage(gloss.url('left-alone.html'));
    await page.$eval('#scrolled', (box) => box.scrollTo(0, 5000));
    await waitForMarks(page, ['gloss-person']);
  });

  test('has no mark in what is typed, is code, or is no text to read', async () => {
    expect((await settledMarks(page))['gloss-person']).not.toContain('Boris Bondarev');
    expect(await rowsFor(page)).not.toContain('Bondarev');
  });

  test('has all marked that can be read, selectable or not, silent to screen readers or not', async () => {
    const people = (await settledMarks(page))['gloss-person'];
    expect(people.filter((text) => text === 'Gennady Gatilov')).toHaveLength(SHOWN);
  });

  test('has nothing counted in the popup that cannot be seen', async () => {
    const rows = await rowsFor(page);
    expect(rows).toContain(`Gennady Gatilov, ${SHOWN} marks`);
    expect(rows).not.toContain('Kira Yarmysh');
  });

  test('has the popup go through as many marks as it counts', async () => {
    await page.$eval('#hidden > [hidden]', (text) => text.removeAttribute('hidden'));
    await expect.poll(() => rowsFor(page), SOON).toContain('Kira Yarmysh, 1 mark');
    const popup = await openPopup(gloss.session, page);
    const row = (await readEntityRows(popup)).find(({ text }) => text.includes('Kira Yarmysh'));
    const next = `[data-next="${row?.id}"]`;
    await popup.$eval(next, (button) => (button as HTMLElement).click());
    const said = () => popup.$eval(next, (button) => (button as HTMLElement).innerText);
    await expect.poll(said, SOON).toMatch(/^1 of 1\b/);
  });

  test('has nothing counted on the icon before it can be seen', async () => {
    const asker = await gloss.session.extensionPage('options.html');
    const tabId = await tabIdOf(asker, page);
    const badge = () =>
      asker.evaluate((id) => {
        const { action } = (globalThis as unknown as { chrome: ActionApi }).chrome;
        return action.getBadgeText({ tabId: id });
      }, tabId);
    await expect.poll(badge, SOON).toBe('1');
    await page.$eval('#hidden > [hidden]', (text) => text.removeAttribute('hidden'));
    await page.bringToFront();
    await page.mouse.move(20, 20);
    await page.mouse.move(40, 40, { steps: 4 });
    await expect.poll(badge, SOON).toBe('2');
  });

  /** Ways in which a page shows what was hidden. */
  const SHOWINGS: readonly { how: string; show: () => void; marks: string }[] = [
    {
      how: 'hidden is taken off',
      show: () => document.querySelector('#hidden > [hidden]')?.removeAttribute('hidden'),
      marks: '1 mark',
    },
    {
      how: 'a class is taken off',
      show: () => {
        for (const element of document.querySelectorAll('.never, .skipped'))
          element.removeAttribute('class');
      },
      marks: '3 marks',
    },
    {
      how: 'a folded section unfolds',
      show: () => document.querySelector('#hidden .folded')?.removeAttribute('class'),
      marks: '1 mark',
    },
    {
      how: 'words for the ear are shown',
      show: () => document.querySelector('.for-ears')?.removeAttribute('class'),
      marks: '1 mark',
    },
    {
      how: 'details open',
      show: () => {
        const details = document.querySelector('details');
        if (details) details.open = true;
      },
      marks: '1 mark',
    },
    {
      how: 'a dialog opens',
      show: () => document.querySelector('dialog')?.showModal(),
      marks: '1 mark',
    },
    {
      how: 'a popover opens',
      show: () => document.querySelector<HTMLElement>('[popover]')?.showPopover(),
      marks: '1 mark',
    },
  ];

  test.each(SHOWINGS)('is marked and counted when $how', async ({ show, marks }) => {
    await page.evaluate(show);
    await expect.poll(() => rowsFor(page), SOON).toContain(`Kira Yarmysh, ${marks}`);
    const people = (await settledMarks(page))['gloss-person'];
    expect(people).toContain('Kira Yarmysh');
  });
});

describe('a text that is edited in place', () => {
  let page: Page;
  const settle = (texts: readonly string[]) => marksBecome(page, 'gloss-person', texts);

  beforeEach(async () => {
    page = await gloss.session.newPage(gloss.url('changing.html'));
    await waitForMarks(page, ['gloss-person']);
  });

  test('loses its marks while it may be edited, and gets them back', async () => {
    const edit = (editable: string | null) =>
      page.$eval(
        '#first',
        (first, value) =>
          value === null
            ? first.removeAttribute('contenteditable')
            : first.setAttribute('contenteditable', value),
        editable,
      );
    await edit('true');
    expect(await settle([])).toEqual([]);
    await edit('false');
    expect(await settle(['Boris Bondarev'])).toEqual(['Boris Bondarev']);
    await edit('');
    expect(await settle([])).toEqual([]);
    await edit(null);
    expect(await settle(['Boris Bondarev'])).toEqual(['Boris Bondarev']);
  });

  test('loses its marks while it has the role of a text box', async () => {
    await page.$eval('#first', (first) => first.setAttribute('role', 'textbox'));
    expect(await settle([])).toEqual([]);
    await page.$eval('#first', (first) => first.removeAttribute('role'));
    expect(await settle(['Boris Bondarev'])).toEqual(['Boris Bondarev']);
  });

  test('gets no mark for what is typed into it', async () => {
    await page.$eval('#room', (room) => {
      room.setAttribute('contenteditable', 'true');
      room.textContent = ' ';
      (room as HTMLElement).focus();
    });
    await page.bringToFront();
    await page.focus('#room');
    await page.keyboard.type('Kira Yarmysh and Gennady Gatilov');
    expect(await page.$eval('#room', (room) => room.textContent)).toContain('Gennady Gatilov');
    expect((await settledMarks(page))['gloss-person']).toEqual(['Boris Bondarev']);
  });
});
