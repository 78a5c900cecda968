import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForCard, waitForNoCard } from '../browser/card';
import { hoverMark, settledMarks, waitForMarks } from '../browser/marks';
import { type Server, serve } from '../browser/serve';
import { hearConsole, takeSnapshot } from '../browser/snapshot';
import { randomPage } from '../fixtures/random-page';
import { ROOT } from '../tools';
import { useGloss } from './gloss';
import { usePlainBrowser } from './plain';

const gloss = useGloss();
const plain = usePlainBrowser();

/** Opens a page in both browsers, and compares what is left once Gloss has done its work. */
async function compare(url: string): Promise<void> {
  const expected = await plain.session.browser.newPage();
  const expectedConsole = hearConsole(expected);
  await expected.goto(url);
  const page = await gloss.session.browser.newPage();
  const said = hearConsole(page);
  await page.goto(url);
  await settledMarks(page);
  expect(await takeSnapshot(page)).toEqual(await takeSnapshot(expected));
  expect(said.filter((line) => !expectedConsole.includes(line))).toEqual([]);
  await expected.close();
}

const FIXTURES = fileURLToPath(new URL('../fixtures/pages', import.meta.url));

describe('a test page stands byte for byte as without Gloss', () => {
  test.each(readdirSync(FIXTURES))('%s', (page) => compare(gloss.url(page)));
});

describe('a page of random markup stands byte for byte as without Gloss', () => {
  const SEEDS = [1, 2, 3, 4, 5, 6];
  let folder = '';
  let server: Server;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gloss-pages-'));
    for (const seed of SEEDS) await writeFile(join(folder, `${seed}.html`), randomPage(seed));
    server = await serve(folder);
  });

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  test.each(SEEDS)('seed %i', (seed) => compare(`${server.origin}/${seed}.html`));

  test('also after a card was open', async () => {
    const url = `${server.origin}/1.html`;
    const page = await gloss.session.newPage(url);
    await waitForMarks(page, ['gloss-person']);
    await hoverMark(page, 'gloss-person', 'Boris Bondarev');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const expected = await plain.session.newPage(url);
    expect(await takeSnapshot(page)).toEqual(await takeSnapshot(expected));
    await expected.close();
  });
});

/** Real pages that are no part of the project; their scripts and everything remote stay off. */
const SAVED = join(ROOT, '..', 'shared', 'pages');
const POLICY = "script-src 'none'; default-src 'self' 'unsafe-inline' data:";

describe.skipIf(!existsSync(SAVED))(
  'a saved page stands byte for byte as without Gloss (skipped where there is no ../shared/pages)',
  () => {
    const pages = existsSync(SAVED)
      ? readdirSync(SAVED).filter((name) => name.endsWith('.html'))
      : ['none is here'];
    let server: Server;

    beforeAll(async () => {
      const policy = { 'content-security-policy': POLICY };
      server = await serve(SAVED, Object.fromEntries(pages.map((name) => [name, policy])));
    });

    afterAll(() => server.close());

    test.each(pages)('%s', (page) => compare(`${server.origin}/${page}`));
  },
);
