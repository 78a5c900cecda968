import type { Frame, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { panelAddress, pressCommand } from '../browser/background';
import { hasCard, readCard, waitForNoCard } from '../browser/card';
import { boxOfMark, marksBecome, readMarks, waitForMarks } from '../browser/marks';
import { setSettings } from '../browser/settings';
import { hearConsole } from '../browser/snapshot';
import { tabIdOf } from '../browser/tabs';
import { until } from '../browser/until';
import { outerHtml } from './dom';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;

const press = (name: string) => pressCommand(gloss.session, page, name);
const cardOf = (name: string, where: Page | Frame = page) =>
  until(`the card of ${name} is open`, async () => (await readCard(where))?.heading === name);
/** Keeps what screen readers are given to say on the page, which stands there for moments only. */
const listen = () =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      const root = document.querySelector('gloss-status')?.shadowRoot;
      if (!root) return;
      new MutationObserver(() => said.push(root.textContent ?? '')).observe(root, {
        childList: true,
        subtree: true,
      });
    }).observe(document.documentElement, { childList: true });
  });
const said = () =>
  until('something is said', () =>
    page.evaluate(() => (globalThis as unknown as { said: string[] }).said.at(-1)),
  );
const innerFrame = () =>
  until('the frame is there', async () => (await page.$('iframe'))?.contentFrame());

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('tour.html'));
  await listen();
  await waitForMarks(page, ['gloss-person']);
  await waitForMarks(await innerFrame(), ['gloss-person']);
});

describe('next mark', () => {
  test('goes through all marks that can be seen, frames last, and round', async () => {
    const inner = await innerFrame();
    for (const name of ['Boris Bondarev', 'Gennady Gatilov', 'Boris Bondarev']) {
      await press('next-mark');
      await cardOf(name);
    }
    await press('next-mark');
    await cardOf('Hillel Neuer', inner);
    await press('next-mark');
    await cardOf('Boris Bondarev');
  });

  test('says which mark of how many it is, and leaves nothing of that behind', async () => {
    const before = (await readMarks(page))['gloss-person'];
    await press('next-mark');
    expect(await said()).toBe('Mark 1 of 4: Boris Bondarev, Person');
    await until('it is gone', () => page.evaluate(() => !document.querySelector('gloss-status')));
    expect((await readMarks(page))['gloss-person']).toEqual(before);
  });

  test('brings the mark into the middle of the view', async () => {
    await press('next-mark');
    await cardOf('Boris Bondarev');
    const middle = await page.evaluate(() => {
      const text = document.querySelector('#second')?.getBoundingClientRect();
      return ((text?.top ?? 0) + (text?.bottom ?? 0)) / 2 / innerHeight;
    });
    expect(middle).toBeGreaterThan(0.25);
    expect(middle).toBeLessThan(0.75);
  });

  test('moves the focus into the card, and Escape gives it back', async () => {
    await page.bringToFront();
    await page.focus('#first');
    await press('next-mark');
    await cardOf('Boris Bondarev');
    await until('the focus is in the card', () =>
      page.evaluate(() => document.activeElement?.localName === 'gloss-card'),
    );
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');
  });

  test('begins below the focus', async () => {
    await page.bringToFront();
    await page.evaluate(() => document.querySelector<HTMLElement>('#second')?.focus());
    await press('next-mark');
    await cardOf('Gennady Gatilov');
  });

  test('says that a page has no mark, and opens nothing', async () => {
    page = await gloss.session.newPage(gloss.url('nothing.html'));
    await listen();
    await press('next-mark');
    expect(await said()).toBe('Gloss has no mark on this page');
    expect(await hasCard(page)).toBe(false);
  });

  test('says in an SVG document which mark it is, where it can be read, and nothing in its console', async () => {
    page = await gloss.session.newPage(gloss.url('drawing.svg'));
    const inConsole = hearConsole(page);
    const before = await outerHtml(page);
    await listen();
    await waitForMarks(page, ['gloss-person']);
    await press('next-mark');
    expect(await said()).toBe('Mark 1 of 2: Boris Bondarev, Person');
    const shown = () =>
      page.evaluate(() =>
        document
          .querySelector('gloss-status')
          ?.shadowRoot?.querySelector('[role="status"]')
          ?.checkVisibility(),
      );
    expect(await shown()).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await until('it is gone', async () => (await outerHtml(page)) === before);
    expect(inConsole).toEqual([]);
  });
});

test('next mark leaves out what is inert, and what is behind a dialog', async () => {
  page = await gloss.session.newPage(gloss.url('dialogs.html'));
  await waitForMarks(page, ['gloss-person']);
  for (const name of ['Boris Bondarev', 'Hillel Neuer', 'Boris Bondarev']) {
    await press('next-mark');
    await cardOf(name);
  }
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
  await listen();
  await press('next-mark');
  await cardOf('Kira Yarmysh');
  expect(await said()).toBe('Mark 1 of 1: Kira Yarmysh, Person');
});

describe('next mark on a page with boxes that scroll', () => {
  const FAR: [where: string, box: string, name: string][] = [
    ['far down in a tall text in a box', '#feed', 'Boris Bondarev'],
    ['far up in a box that begins at its end', '#log', 'Kira Yarmysh'],
    ['in a box in a box', '#outer > div', 'Hillel Neuer'],
    ['in a shadow tree itself', '#host', 'Gennady Gatilov'],
  ];

  test('brings each mark into the middle of its box, and the box into view', async () => {
    page = await gloss.session.newPage(gloss.url('scrollers.html'));
    await marksBecome(
      page,
      'gloss-person',
      FAR.map(([, , name]) => name),
    );
    for (const [where, box, name] of FAR) {
      await press('next-mark');
      await cardOf(name);
      const mark = await boxOfMark(page, 'gloss-person', name, false);
      const view = await page.$eval(box, (element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
      });
      const middle = (mark.y + mark.bottom) / 2;
      const told = `${name}, ${where}: ${JSON.stringify({ mark, view })}`;
      expect(view.bottom - view.top, told).toBeGreaterThan(0);
      expect(Math.abs(middle - (view.top + view.bottom) / 2), told).toBeLessThan(25);
    }
  });
});

test('previous mark goes the other way', async () => {
  await press('previous-mark');
  await cardOf('Hillel Neuer', await innerFrame());
  await press('previous-mark');
  await cardOf('Boris Bondarev');
  await press('previous-mark');
  await cardOf('Gennady Gatilov');
});

test('the switch takes the marks off this site and puts them back, and says so', async () => {
  const marked = async () => (await readMarks(page))['gloss-person'].length;
  const before = await marked();
  await press('toggle-here');
  expect(await said()).toBe('Gloss is off here');
  await expect.poll(marked, { timeout: 10_000 }).toBe(0);
  await press('toggle-here');
  await expect.poll(marked, { timeout: 10_000 }).toBe(before);
});

test('where marks come only when they are asked for, toggle here is of this page alone', async () => {
  const marked = async () => (await readMarks(page))['gloss-person'].length;
  const options = await gloss.session.extensionPage('options.html');
  await setSettings(options, { where: { mode: 'click' } });
  await page.bringToFront();
  await expect.poll(marked, { timeout: 10_000 }).toBe(0);
  await press('toggle-here');
  await expect.poll(marked, { timeout: 10_000 }).toBeGreaterThan(0);
  await press('toggle-here');
  await expect.poll(marked, { timeout: 10_000 }).toBe(0);
  await press('toggle-here');
  await expect.poll(marked, { timeout: 10_000 }).toBeGreaterThan(0);
  await setSettings(options, {});
  await options.close();
});

test('open panel opens the panel beside the page', async () => {
  const asker = await gloss.session.extensionPage('options.html');
  await press('open-panel');
  const { searchParams } = await panelAddress(gloss.session, asker);
  expect(searchParams.get('tab')).toBe(String(await tabIdOf(asker, page)));
  expect(searchParams.has('entity')).toBe(false);
});
