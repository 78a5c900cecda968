import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitForCard } from '../browser/card';
import type { Session } from '../browser/launch';
import { HIGHLIGHTS, hoverMark, readMarks, waitForMarks } from '../browser/marks';
import { openRow, readEntity, readEntityRows } from '../browser/popup';
import { readPassage } from '../browser/reader';
import { openPopup } from '../browser/tabs';
import { ROOT } from '../tools';

/** Whose card and page in the popup the tour opens. */
const HERO = 'Boris Bondarev';

const indented = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `   | ${line.trim()}`)
    .join('\n');

/** Puts a page into a colour scheme, its motions at rest; Firefox's driver cannot, and keeps its own. */
async function show({ kind }: Session, page: Page, scheme: string): Promise<void> {
  if (kind !== 'chromium') return;
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/**
 * Walks through Gloss without anybody watching: tells what it marked, what the card, the popup, the
 * reader and the options page say, and writes a picture of each into `pictures`, an absolute path.
 * @returns null, or a sentence that says what came out empty.
 */
export async function takeTour(
  session: Session,
  url: string,
  pictures: string,
): Promise<string | null> {
  const shoot = async (page: Page, name: string) => {
    await page.bringToFront();
    for (const scheme of session.kind === 'chromium' ? ['light', 'dark'] : ['light']) {
      await show(session, page, scheme);
      const path = join(pictures, `${name}-${scheme}.png`) as `${string}.png`;
      await page.screenshot({ path });
      console.log(`   picture: ${relative(ROOT, path)}`);
    }
  };

  const page = await session.newPage(url);
  const marks = await waitForMarks(page).catch(() => readMarks(page));
  console.log('4. Marked on the page');
  for (const name of HIGHLIGHTS) {
    console.log(`   ${name}: ${marks[name].join(' · ') || 'nothing'}`);
  }
  const empty = HIGHLIGHTS.filter((name) => marks[name].length === 0);
  if (empty.length > 0) return `The tour failed: nothing is marked as ${empty.join(', ')}.`;
  await shoot(page, 'page');

  console.log(`5. The card of ${HERO}`);
  await hoverMark(page, 'gloss-person', HERO);
  const card = await waitForCard(page);
  console.log(indented(card.text));
  if (card.quotations.length === 0) return 'The tour failed: the card holds no quotation.';
  await shoot(page, 'card');

  console.log('6. The popup');
  const popup = await openPopup(session, page);
  const rows = await readEntityRows(popup);
  for (const row of rows) console.log(`   ${row.text}`);
  await shoot(popup, 'popup');
  const row = rows.find(({ text }) => text.includes(HERO));
  if (!row) return `The tour failed: the popup does not list ${HERO}.`;
  await openRow(popup, row.id);
  const entity = await readEntity(popup);
  console.log(indented(entity.text));
  if (entity.quotations.length === 0) return 'The tour failed: the popup holds no quotation.';
  await shoot(popup, 'popup-entity');

  console.log('7. The reader');
  const link = await popup.$eval('[data-quotation] a[href*="reader.html"]', (a) =>
    a.getAttribute('href'),
  );
  const reader = await session.extensionPage((link ?? 'reader.html').replace(/^\//, ''));
  const passage = await readPassage(reader);
  console.log(indented(passage.text));
  await shoot(reader, 'reader');

  console.log('8. The options');
  const options = await session.extensionPage('options.html');
  await options.waitForSelector('h2');
  const headings = await options.$$eval('h2', (found) => found.map((h) => h.textContent));
  console.log(`   ${headings.join(' · ')}`);
  await shoot(options, 'options');

  console.log(`\nThe tour is complete. The pictures are in ${pictures}`);
  return null;
}
