import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { marksBecome, settledMarks, waitForMarks } from '../browser/marks';
import { type Server, serve } from '../browser/serve';
import { hearConsole } from '../browser/snapshot';
import { APPS, buildApp } from '../fixtures/apps/build';
import { PEOPLE } from '../fixtures/apps/people';
import { ROOT } from '../tools';
import { KIND, useGloss } from './gloss';

const gloss = useGloss();

/** What a reader does in the app, one after the other, and who is marked after each. */
const STEPS: readonly { press: string; people: readonly string[]; count: string }[] = [
  { press: '#count-up', people: ['Hillel Neuer', ...PEOPLE], count: '1' },
  { press: '#turn', people: ['Hillel Neuer', ...[...PEOPLE].reverse()], count: '1' },
  {
    press: '#show',
    people: ['Hillel Neuer', ...[...PEOPLE].reverse(), 'Ignazio Cassis'],
    count: '1',
  },
  {
    press: '#count-up',
    people: ['Hillel Neuer', ...[...PEOPLE].reverse(), 'Ignazio Cassis'],
    count: '2',
  },
  { press: '#turn', people: ['Hillel Neuer', ...PEOPLE, 'Ignazio Cassis'], count: '2' },
  { press: '#show', people: ['Hillel Neuer', ...PEOPLE], count: '2' },
  { press: '#rename', people: ['Hillel Neuer', 'Dmitry Peskov'], count: '2' },
  { press: '#count-up', people: ['Hillel Neuer', 'Dmitry Peskov'], count: '3' },
];

describe.each(APPS)('an app made with %s', (app) => {
  const folder = join(ROOT, '.output', 'apps', KIND, app);
  let server: Server;
  let page: Page;
  let said: string[];

  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await buildApp(app, folder);
    server = await serve(folder);
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    page = await gloss.session.browser.newPage();
    said = hearConsole(page);
    await page.goto(`${server.origin}/index.html`);
  });

  const start = () =>
    page.evaluate(() => (globalThis as unknown as { startApp(): void }).startApp());

  async function takeSteps(): Promise<void> {
    for (const { press, people, count } of STEPS) {
      await page.$eval(press, (button) => (button as HTMLElement).click());
      expect(await marksBecome(page, 'gloss-person', people), press).toEqual(people);
      expect(await page.$eval('#count', (text) => text.textContent)).toContain(`by ${count} times`);
    }
  }

  test('comes to live on marked text without a word in the console, and its marks follow', async () => {
    await waitForMarks(page, ['gloss-person']);
    const served = await page.$eval('#app li', (row) => {
      (globalThis as { served?: Element }).served = row;
      return row.textContent;
    });
    expect(served).toContain(PEOPLE[0]);
    await start();
    await takeSteps();
    expect(said).toEqual([]);
  });

  test('keeps the nodes that were served, marked as they are', async () => {
    await waitForMarks(page, ['gloss-person']);
    await page.$eval('#app li', (row) => {
      (globalThis as { served?: Element }).served = row;
    });
    await start();
    await page.$eval('#turn', (button) => (button as HTMLElement).click());
    await marksBecome(page, 'gloss-person', STEPS[1]?.people ?? []);
    const kept = await page.evaluate(
      () => (globalThis as { served?: Element }).served === document.querySelector('li:last-child'),
    );
    expect(kept).toBe(true);
  });

  test('that lives before the first mark is marked, and its marks follow', async () => {
    await start();
    await takeSteps();
    await settledMarks(page);
    expect(said).toEqual([]);
  });
});
