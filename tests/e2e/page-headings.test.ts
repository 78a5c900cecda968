import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { marksBecome } from '../browser/marks';
import { isPainted } from '../browser/painted';
import { useGloss } from './gloss';
import { usePlainBrowser } from './plain';

const gloss = useGloss();
const plain = usePlainBrowser();

/** Of a heading's 60 pixels those above the line below its words. */
const ABOVE_THE_LINE = 40;
const HEADINGS = ['gradient', 'outline', 'filled', 'shadow'];
/** The others would lose what they are drawn with. */
const MARKED = ['Boris Bondarev', 'Gennady Gatilov'];

async function pictureOf(page: Page, id: string): Promise<string> {
  const clip = await page.$eval(`#${id}`, (heading) => {
    const { x, y, width } = heading.getBoundingClientRect();
    return { x, y, width };
  });
  return page.screenshot({ clip: { ...clip, height: ABOVE_THE_LINE }, encoding: 'base64' });
}

/** Opens the page with its marks on it. */
async function openMarked(): Promise<Page> {
  const page = await gloss.session.newPage(gloss.url('headings.html'));
  await marksBecome(page, 'gloss-person', MARKED);
  return page;
}

test('headings that are drawn have their letters as without Gloss', async () => {
  const bare = await plain.session.newPage(gloss.url('headings.html'));
  const marked = await openMarked();
  for (const id of HEADINGS) {
    await bare.bringToFront();
    const without = await pictureOf(bare, id);
    await marked.bringToFront();
    expect((await pictureOf(marked, id)) === without, id).toBe(true);
  }
});

test.each(MARKED)('in headings that are drawn %s is marked', async (name) => {
  expect(await isPainted(await openMarked(), 'gloss-person', name)).toBe(true);
});
