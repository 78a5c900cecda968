import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readMarks, waitForMarks } from '../browser/marks';
import { openPopup } from '../browser/tabs';
import { useGloss } from './gloss';

const gloss = useGloss();
const SOON = { timeout: 15_000 };

/** Of the two quotations of ticking.html. */
const SAID = [
  'I went to the mission like any other Monday morning, and I forwarded my resignation letter and I walked out',
  'Every person has the right to apply for asylum',
  'The application will then be examined individually.',
];
const ADDED = 'never have I been so ashamed of my country as on February 24.';

const marked = async (page: Page) =>
  (await readMarks(page))['gloss-quotation'].map((words) => words.replace(/,$/, ''));

/** The verdicts that the popup lists, once it lists any. */
async function verdictsIn(popup: Page): Promise<(string | null)[]> {
  await popup.waitForSelector('[data-page-quotation]', SOON);
  return popup.$$eval('[data-page-quotation]', (rows) =>
    rows.map((row) => row.getAttribute('data-verdict')),
  );
}

describe('the quotations of a page that never comes to rest', () => {
  test('are marked, and listed in the popup', async () => {
    const page = await gloss.session.newPage(gloss.url('ticking.html#on'));
    await expect.poll(() => marked(page), SOON).toEqual(SAID);
    expect(await verdictsIn(await openPopup(gloss.session, page))).toEqual([
      'verbatim',
      'verbatim',
    ]);
  });

  test('are judged when they come later, too', async () => {
    const page = await gloss.session.newPage(gloss.url('ticking.html#on'));
    await waitForMarks(page, ['gloss-quotation']);
    await page.$eval(
      '#room',
      (room, words) => {
        room.textContent = `In the letter Bondarev wrote: “${words}”`;
      },
      ADDED,
    );
    await expect.poll(() => marked(page), SOON).toEqual([...SAID, ADDED]);
  });

  test('lose their mark when their words change, while the others keep theirs', async () => {
    const page = await gloss.session.newPage(gloss.url('ticking.html#on'));
    await expect.poll(() => marked(page), SOON).toEqual(SAID);
    await page.$eval('#interrupted', (p) => {
      p.textContent = 'Ignazio Cassis did not reply.';
    });
    await expect.poll(() => marked(page), SOON).toEqual(SAID.slice(0, 1));
  });
});

describe('quotations that come in a stream', () => {
  /** How many paragraphs come, and how many milliseconds apart: in every phase of several judgings. */
  const STREAM = { count: 25, every: 80 };

  test('are listed in a popup opened meanwhile, and all of them judged in the end', async () => {
    const page = await gloss.session.newPage(gloss.url('quotations.html'));
    await waitForMarks(page, ['gloss-quotation']);
    const streamed = page.evaluate(
      async ({ count, every }, words) => {
        for (let i = 0; i < count; i++) {
          const added = document.createElement('p');
          added.textContent = `Bondarev was asked a question, number ${i}.`;
          document.body.append(added);
          await new Promise((resolve) => setTimeout(resolve, every));
        }
        const last = document.createElement('p');
        last.textContent = `Again Bondarev wrote: “${words}”`;
        document.body.append(last);
      },
      STREAM,
      ADDED,
    );
    const popup = await openPopup(gloss.session, page);
    expect((await verdictsIn(popup)).length).toBeGreaterThanOrEqual(5);
    await popup.close();
    await streamed;
    const last = async () => (await marked(page)).filter((words) => words === ADDED).length;
    await expect.poll(last, SOON).toBe(2);
    expect(await verdictsIn(await openPopup(gloss.session, page))).toHaveLength(6);
  });
});

describe('a quotation on a page that names nobody', () => {
  const QUOTED = 'I was told to keep my mouth shut in order to avoid ramifications';
  /** Words of a quotation in its order, and no quotation. */
  const ALIKE = 'It happened in my country, as they said on February 24.';

  test.each([0, 5, 1_000])(
    'is marked behind %i texts that have some of the same words',
    async (texts) => {
      const page = await gloss.session.newPage(gloss.url('nothing.html'));
      await page.evaluate(
        (count, alike, quoted) => {
          for (let i = 0; i <= count; i++) {
            const added = document.createElement('p');
            added.textContent = i === count ? `Somebody wrote: “${quoted}”` : `${i}. ${alike}`;
            document.body.append(added);
          }
        },
        texts,
        ALIKE,
        QUOTED,
      );
      await expect.poll(() => marked(page), SOON).toEqual([QUOTED]);
      // It goes, and comes again.
      await page.evaluate(() => document.body.lastElementChild?.remove());
      await expect.poll(() => marked(page), SOON).toEqual([]);
      await page.evaluate((quoted) => {
        const added = document.createElement('p');
        added.textContent = `Somebody wrote: “${quoted}”`;
        document.body.prepend(added);
      }, QUOTED);
      await expect.poll(() => marked(page), SOON).toEqual([QUOTED]);
    },
  );
});

test('an altered quotation that shares little more than a name is judged where its speaker is named', async () => {
  const words = 'Today, the Ministry of Foreign Affairs is all about diplomacy.';
  const page = await gloss.session.newPage(gloss.url('nothing.html'));
  await page.evaluate((text) => document.body.append(text), `Boris Bondarev said: “${words}”`);
  await expect.poll(() => marked(page), SOON).toEqual([words]);
});
