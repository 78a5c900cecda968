import type { Page } from 'puppeteer-core';
import { until } from '../browser/until';

/** Presses a key together with Control. */
export async function withControl(page: Page, key: 'a' | 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** What the clipboard holds, pasted by the keyboard into a field that is taken away again. */
export async function pasted(page: Page): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.className = 'pasted';
    field.focus();
  });
  await withControl(page, 'v');
  const text = await until('something is pasted', () =>
    page.$eval('textarea.pasted', (field) => (field as HTMLTextAreaElement).value),
  );
  await page.$eval('textarea.pasted', (field) => field.remove());
  return text;
}

/** Puts a text on the clipboard as a reader does: from a field, by the keyboard. */
export async function copyByKeyboard(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((words) => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.className = 'copied';
    field.value = words;
  }, text);
  // What a page has just opened may take the focus for itself a moment later.
  await until('the text is selected', async () => {
    await page.focus('textarea.copied');
    await withControl(page, 'a');
    return page.$eval('textarea.copied', (element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return document.activeElement === element && selectionEnd - selectionStart === value.length;
    });
  });
  await withControl(page, 'c');
  await page.$eval('textarea.copied', (field) => field.remove());
}
