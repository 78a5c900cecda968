import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openRow, readEntityRows } from '../browser/popup';
import { readPassage } from '../browser/reader';
import { openPopup } from '../browser/tabs';
import { useGloss } from './gloss';

const gloss = useGloss();

async function openBondarev(): Promise<Page> {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  const popup = await openPopup(gloss.session, page);
  await readEntityRows(popup);
  await openRow(popup, 'boris-bondarev');
  await popup.waitForSelector('[data-statement]');
  return popup;
}

/** A detail's comparison, and its cells' words in the order of the sources. */
const readDetail = (popup: Page, id: string) =>
  popup.$eval(`[data-statement="${id}"]`, (row) => ({
    comparison: row.getAttribute('data-comparison'),
    cells: [...row.querySelectorAll('td')].map((cell) =>
      [...cell.querySelectorAll('a, .silent')].map((value) => value.textContent?.trim()),
    ),
  }));

/** By hand from the three texts. */
const DETAILS: [id: string, comparison: string, cells: string[][]][] = [
  ['boris-bondarev.age', 'agree', [['41'], ['silent'], ['41']]],
  [
    'boris-bondarev.lengthOfService',
    'compatible',
    [['20 years'], ['since 2002', 'twenty years'], ['silent']],
  ],
  [
    'boris-bondarev.name',
    'differ',
    [['Boris Bondarev', 'Bondorev'], ['Boris Bondarev'], ['Boris Bondarev']],
  ],
];

describe('the popup on Boris Bondarev', () => {
  test('sets the sources side by side, detail by detail', async () => {
    const popup = await openBondarev();
    for (const [id, comparison, cells] of DETAILS)
      expect(await readDetail(popup, id), id).toEqual({ comparison, cells });
  });

  test('opens the passage of each value, word for word', async () => {
    const popup = await openBondarev();
    for (const [id] of DETAILS) {
      const links = await popup.$$eval(`[data-statement="${id}"] td a`, (found) =>
        found.map((a) => ({ words: a.textContent ?? '', href: a.getAttribute('href') ?? '' })),
      );
      for (const { words, href } of links) {
        const reader = await gloss.session.extensionPage(href.replace(/^.*\//, ''));
        expect((await readPassage(reader)).text).toBe(words);
        await reader.close();
      }
    }
  });

  test('shows an utterance’s versions with what each left out', async () => {
    const popup = await openBondarev();
    const versions = await popup.$$eval(
      '[data-utterance="001-so-ashamed-letter"] [data-version]',
      (found) =>
        found.map((version) => ({
          is: version.getAttribute('data-version'),
          leftOut: [...version.querySelectorAll('del')].map((del) => del.textContent?.trim()),
        })),
    );
    expect(versions.map(({ is }) => is)).toEqual(['fullest', 'shortened', 'altered', 'altered']);
    expect(versions[2]?.leftOut.join(' ')).toContain('have I');
  });
});
