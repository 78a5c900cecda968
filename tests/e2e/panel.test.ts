import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accessFaults } from '../browser/axe';
import { readMarks } from '../browser/marks';
import { setSettings } from '../browser/settings';
import { openPopup, tabIdOf } from '../browser/tabs';
import { until } from '../browser/until';
import { useGloss } from './gloss';

const gloss = useGloss();
const BONDAREV = '[data-entity="boris-bondarev"]';

/** Waits until the view says so; it may be in a tab behind others. */
const says = (view: Page, words: RegExp) =>
  until(`the view says ${words}`, async () =>
    words.test(await view.evaluate(() => document.querySelector('main')?.innerText ?? '')),
  );
const holds = (view: Page, selector: string) =>
  until(`the view has ${selector}`, () => view.$(selector));

describe('the side panel', () => {
  let panel: Page;
  beforeEach(async () => {
    panel = await gloss.session.extensionPage('sidepanel.html');
  });
  afterEach(() => setSettings(panel, {}));

  test('goes with the tab in front, and with what is loaded in it', async () => {
    const page = await gloss.session.newPage(gloss.url('demo.html'));
    await page.bringToFront();
    await holds(panel, BONDAREV);
    const other = await gloss.session.newPage(gloss.url('nothing.html'));
    await other.bringToFront();
    await says(panel, /Nothing on this page/);
    await page.bringToFront();
    await holds(panel, BONDAREV);
    await page.goto(gloss.url('nothing.html'));
    await says(panel, /Nothing on this page/);
  });

  test('exports the page in front, and not the one that was', async () => {
    const page = await gloss.session.newPage(gloss.url('demo.html'));
    await page.bringToFront();
    await holds(panel, BONDAREV);
    await panel.$eval('[data-export]', (button) => (button as HTMLElement).click());
    await holds(panel, '[data-copy]');
    await page.goto(gloss.url('quotations.html'));
    await until(
      'what was made of the page before is gone',
      async () => !(await panel.$('[data-copy]')),
    );
    await holds(panel, '[data-export]');
  });

  test('leaves a page that waits to be asked alone, until its button is pressed', async () => {
    await setSettings(panel, { where: { mode: 'click', only: [] } });
    const page = await gloss.session.newPage(gloss.url('demo.html'));
    await page.bringToFront();
    await holds(panel, '[data-mark]');
    expect((await readMarks(page))['gloss-person']).toEqual([]);
    await panel.$eval('[data-mark]', (button) => (button as HTMLElement).click());
    await holds(panel, BONDAREV);
    expect((await readMarks(page))['gloss-person']).toContain('Boris Bondarev');
  });
});

describe('a panel in a tab', () => {
  let tab: number;
  const panelOf = (made: number, more = '') =>
    gloss.session.extensionPage(`sidepanel.html?tab=${tab}&at=${made}${more}`);
  beforeEach(async () => {
    const page = await gloss.session.newPage(gloss.url('demo.html'));
    const asker = await gloss.session.extensionPage('options.html');
    tab = await tabIdOf(asker, page);
  });

  test('speaks of the tab that it was opened for', async () => {
    await holds(await panelOf(Date.now()), BONDAREV);
  });

  test('that an earlier run of the browser opened speaks of no tab that has its number now', async () => {
    const panel = await panelOf(Date.now() - 86_400_000);
    await says(panel, /This tab is closed/);
    expect(await panel.$(BONDAREV)).toBeNull();
  });

  test('shows what it was opened at, of an earlier run too', async () => {
    await holds(await panelOf(1, '&entity=boris-bondarev'), '[data-statement]');
  });
});

test('an entity without a page has the whole width of its tab', async () => {
  const panel = await gloss.session.extensionPage('sidepanel.html?entity=boris-bondarev');
  await holds(panel, '[data-statement]');
  expect(await panel.evaluate(() => document.body.clientWidth)).toBeGreaterThan(1000);
});

describe('what is on the page', () => {
  let page: Page;
  let popup: Page;
  beforeEach(async () => {
    page = await gloss.session.newPage(gloss.url('demo.html'));
    popup = await openPopup(gloss.session, page);
    await popup.bringToFront();
    await popup.waitForSelector(BONDAREV);
  });

  test('is shown mark after mark, by the mouse and by the keyboard', async () => {
    const next = '[data-next="boris-bondarev"]';
    const label = () => popup.$eval(next, (button) => button.textContent ?? '');
    await popup.click(next);
    await until('the first mark is told', async () => (await label()).startsWith('1 of'));
    await popup.bringToFront();
    await popup.focus(next);
    await popup.keyboard.press('Enter');
    await until('the second mark is told', async () => (await label()).startsWith('2 of'));
    await until('the page comes to the front', () =>
      page.evaluate(() => document.visibilityState === 'visible'),
    );
  });

  test('has its quotations shown on it by the mouse, each by the arrow of its row', async () => {
    const scrolled = () => page.evaluate(() => Math.round(scrollY));
    const before = await scrolled();
    const nth = await popup.$$eval('[data-show]', (all) => all.length - 1);
    await popup.click(`[data-show="${nth}"]`);
    await until('the page comes to the front', () =>
      page.evaluate(() => document.visibilityState === 'visible'),
    );
    await until('the page scrolls', async () => (await scrolled()) > before);
    const told = () => popup.$eval('.list > [role="status"]', (status) => status.textContent);
    await until('it is told', async () => (await told()) === 'It is in view');
    expect(await popup.$('article')).toBeNull();
  });

  test('says of when the pack is, and where it tells what it does not know', async () => {
    await says(popup, /sources may have been corrected since/);
    const href = await popup.$eval('.pack a', (link) => link.getAttribute('href'));
    expect(href).toBe('options.html#pack');
  });

  test('is copied and saved as Markdown and as Web Annotations', async () => {
    await popup.click('[data-export]');
    await popup.waitForSelector('[data-copy="markdown"]');
    const told = () => popup.$eval('.export .told', (status) => status.textContent ?? '');
    await popup.click('[data-copy="markdown"]');
    await until('it is copied', async () => (await told()) === 'Copied');
    await popup.click('[data-save="annotations"]');
    await until('it is saved', async () => /gloss-[\d-]+\.jsonld/.test(await told()));
  });

  test('goes off and on with the site, as the switch says', async () => {
    await popup.click('.site .switch');
    await says(popup, /is off on this site/);
    await popup.click('.site .switch');
    await holds(popup, BONDAREV);
    await until(
      'the marks are back',
      async () => (await readMarks(page))['gloss-person'].length > 0,
    );
  });

  test('has nothing that axe-core objects to', async () => {
    expect(await accessFaults(popup)).toEqual([]);
  });
});
