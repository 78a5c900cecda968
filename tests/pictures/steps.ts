/** The steps that lead to a state, as a reader makes them. */
import type { Page } from 'puppeteer-core';
import { pressInCard, waitForCard } from '../browser/card';
import { type HighlightName, hoverMark, pointOfMark, waitForMarks } from '../browser/marks';
import { openPopup } from '../browser/tabs';
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

/** The card of a mark on a page, under the pointer. */
export const card =
  (name: string, highlight: HighlightName, text: string, ...steps: Step[]): Opening =>
  async (stage, sized) => {
    const opened = await page(name)(stage, sized);
    await hoverMark(opened, highlight, text);
    await waitForCard(opened);
    return go(opened, steps);
  };

/** The card of a mark, tapped on. */
export const sheet =
  (name: string, highlight: HighlightName, text: string): Opening =>
  async (stage, sized) => {
    const opened = await page(name)(stage, sized);
    await opened.bringToFront();
    const { x, y } = await pointOfMark(opened, highlight, text);
    await opened.touchscreen.tap(x, y);
    await waitForCard(opened);
    return opened;
  };

/** The popup on a page: a fixture's name, else a whole address. */
export const popup =
  (on: string, ...steps: Step[]): Opening =>
  async ({ session, url }, sized) => {
    const under = await session.newPage(on.includes(':') ? on : url(on));
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

/** The side panel beside a page. */
export const panel =
  (on: string, ...steps: Step[]): Opening =>
  async (stage, sized) => {
    const opened = await stage.session.extensionPage('sidepanel.html');
    const under = await stage.session.newPage(stage.url(on));
    await under.bringToFront();
    await sized(opened);
    return go(opened, steps);
  };
