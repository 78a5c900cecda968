import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '../browser/builds';
import { waitForCard } from '../browser/card';
import { installedBrowser } from '../browser/install';
import { launch, type Session } from '../browser/launch';
import { hoverMark, marksBecome, waitForMarks } from '../browser/marks';
import { KIND, useGloss } from './gloss';

/** For its pages; the browser that keeps pages for the way back is one of its own. */
const gloss = useGloss();
let session: Session;

beforeAll(async () => {
  const found = await installedBrowser(KIND);
  if (!found) throw new Error(`no ${KIND} is installed; npm test installs one`);
  const extension = buildFolder(KIND, 'open');
  session = await launch(found, { extension, headless: true, backForwardCache: true });
});

afterAll(() => session.close());

test('a page that the way back finds alive has its marks, follows changes and opens cards', async () => {
  const page = await session.newPage(gloss.url('changing.html'));
  await waitForMarks(page, ['gloss-person']);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      (globalThis as { wasKept?: boolean }).wasKept = persisted;
    });
  });
  await page.goto(gloss.url('nothing.html'));
  // The driver waits for a load that a kept page does not do again.
  page.goBack().catch(() => undefined);
  await page.waitForFunction(() => location.pathname.endsWith('changing.html'));
  await page.waitForFunction(() => (globalThis as { wasKept?: boolean }).wasKept === true);
  const once = ['Boris Bondarev'];
  expect(await marksBecome(page, 'gloss-person', once)).toEqual(once);
  await page.evaluate(() => document.querySelector('#room')?.append('Kira Yarmysh came.'));
  const both = ['Boris Bondarev', 'Kira Yarmysh'];
  expect(await marksBecome(page, 'gloss-person', both)).toEqual(both);
  await hoverMark(page, 'gloss-person', 'Kira Yarmysh');
  expect((await waitForCard(page)).heading).toBe('Kira Yarmysh');
});
