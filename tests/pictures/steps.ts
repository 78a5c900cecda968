/** The steps that lead to a state, as a reader makes them. */
import type { Page } from 'puppeteer-core';
import { pressInCard } from '../browser/card';
import {
  type HighlightName,
  hoverMark,
  pointOfMark,
  readMarks,
  waitForMarks,
} from '../browser/marks';
import { openPopup, tabIdOf } from '../browser/tabs';
import { until } from '../browser/until';
import type { Stage } from './stage';

/** Something done in an open page. */
export type Step = (page: Page) => Promise<unknown>;
/** Opens what is to be seen; `size` is set already in what it opens last. */
export type Opening = (stage: Stage, sized: Step) => Promise<Page>;

/** Waits until it is there. The page may be behind others, where a driver's own waiting rests. */
export const see =
  (selector: string): Step =>
  (page) =>
    until(`there is ${selector}`, () => page.$(selector));

/** Presses it as a script does: whether the mouse can is for the tests of each surface to say. */
export const press =
  (selector: string): Step =>
  async (page) => {
    await see(selector)(page);
    await page.$eval(selector, (element) => (element as HTMLElement).click());
  };

/** Types into it. */
export const type =
  (selector: string, words: string): Step =>
  async (page) => {
    await see(selector)(page);
    await page.bringToFront();
    await page.type(selector, words);
  };

/** Presses a button of the card. */
export const inCard =
  (selector: string): Step =>
  (page) =>
    pressInCard(page, selector);

async function go(page: Page, steps: readonly Step[]): Promise<Page> {
  for (const step of steps) await step(page);
  return page;
}

/** A page with its marks. */
export const page =
  (name: string): Opening =>
  async ({ session, url }, sized) => {
    const opened = await session.newPage(url(name));
    await sized(opened);
    await waitForMarks(opened, ['gloss-person']);
    return opened;
  };

/** All words of the first mark that begins so; comes with the marks. */
const markThatBegins = (opened: Page, highlight: HighlightName, words: string): Promise<string> =>
  until(`a mark begins “${words}”`, async () =>
    (await readMarks(opened))[highlight].find((mark) => mark.startsWith(words)),
  );

/** Waits until a card has its answer and no longer moves; one on words in no source has no links. */
const waitForAnswer: Step = (opened) =>
  until('a card is open and filled', () =>
    opened.evaluate(() => {
      const root = document.querySelector('gloss-card')?.shadowRoot;
      const moving = root?.getAnimations().some(({ playState }) => playState === 'running');
      const filled = root?.querySelector('[role="dialog"][data-state="ready"]');
      // For a moment before it shows it is in its place already, unseen: a pointer that leaves then ends it.
      return filled?.checkVisibility({ visibilityProperty: true }) && !moving;
    }),
  );

/** The card of the first mark on a page that begins with the words, under the pointer. */
export const card =
  (name: string, highlight: HighlightName, words: string, ...steps: Step[]): Opening =>
  async (stage, sized) => {
    const opened = await page(name)(stage, sized);
    await hoverMark(opened, highlight, await markThatBegins(opened, highlight, words));
    await waitForAnswer(opened);
    return go(opened, steps);
  };

/** The card of a mark, tapped on. */
export const sheet =
  (name: string, highlight: HighlightName, words: string): Opening =>
  async (stage, sized) => {
    const opened = await page(name)(stage, sized);
    await opened.bringToFront();
    const text = await markThatBegins(opened, highlight, words);
    const { x, y } = await pointOfMark(opened, highlight, text);
    await opened.touchscreen.tap(x, y);
    await waitForAnswer(opened);
    return opened;
  };

/** The popup on a page; null: on one that no extension may read, for which an own page stands. */
export const popup =
  (on: string | null, ...steps: Step[]): Opening =>
  async ({ session, url }, sized) => {
    const under = await (on === null
      ? session.extensionPage('reader.html')
      : session.newPage(url(on)));
    const opened = await openPopup(session, under);
    await opened.bringToFront();
    await sized(opened);
    return go(opened, steps);
  };

/** A page of the extension: its address after the extension's own. */
export const own =
  (path: string | ((stage: Stage) => string), ...steps: Step[]): Opening =>
  async (stage, sized) => {
    const at = typeof path === 'string' ? path : path(stage);
    const opened = await stage.session.extensionPage(at);
    await opened.bringToFront();
    await sized(opened);
    return go(opened, steps);
  };

/** The side panel beside a page, in a tab of its own: it holds to the page's tab. */
export const panel =
  (on: string, ...steps: Step[]): Opening =>
  async (stage, sized) => {
    const under = await stage.session.newPage(stage.url(on));
    const asker = await stage.session.extensionPage('options.html');
    const tab = await tabIdOf(asker, under);
    return own(`sidepanel.html?tab=${tab}`, ...steps)(stage, sized);
  };
