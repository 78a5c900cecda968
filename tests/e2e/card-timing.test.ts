import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { SettingsPatch } from '../../src/platform/settings-schema';
import { hasCard, waitForCard, waitForNoCard } from '../browser/card';
import { hoverMark, pointOfMark, waitForMarks } from '../browser/marks';
import { setSettings } from '../browser/settings';
import { rest } from '../browser/until';
import { KIND, useGloss } from './gloss';

const gloss = useGloss();

/** The dwell that readers have who set none, and the grace, in milliseconds. */
const DWELL_MS = 300;
const LONGER_THAN_THE_GRACE_MS = 1000;
const NAME = 'Boris Bondarev';

async function openPage(settings: SettingsPatch = {}): Promise<Page> {
  await setSettings(await gloss.session.extensionPage('options.html'), settings);
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
  return page;
}

afterEach(async () => setSettings(await gloss.session.extensionPage('options.html'), {}));

/** Has the page note when its card comes and goes, and when the mouse moved last before it came. */
const note = (page: Page) =>
  page.evaluate(() => {
    const noted = { moved: 0, waited: -1, gone: 0 };
    Object.assign(window, { noted });
    addEventListener('pointermove', () => {
      noted.moved = performance.now();
    });
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        if ([...addedNodes].some(({ nodeName }) => nodeName === 'GLOSS-CARD'))
          noted.waited = performance.now() - noted.moved;
        if ([...removedNodes].some(({ nodeName }) => nodeName === 'GLOSS-CARD')) noted.gone++;
      }
    }).observe(document.documentElement, { childList: true });
  });

const noted = (page: Page) =>
  page.evaluate(() => (window as unknown as { noted: { waited: number; gone: number } }).noted);

describe('the delay of the options', () => {
  test('of 0 ms has a card open at once', async () => {
    const page = await openPage({ dwell: 0 });
    // The first card of a page is loaded first.
    await hoverMark(page, 'gloss-person', NAME);
    await waitForCard(page);
    await page.mouse.move(1, 1);
    await waitForNoCard(page);
    await note(page);
    await hoverMark(page, 'gloss-person', NAME);
    await waitForCard(page);
    expect((await noted(page)).waited).toBeLessThan(DWELL_MS);
  });

  test('of 1,000 ms has it open later than half of that', async () => {
    const page = await openPage({ dwell: 1000 });
    await hoverMark(page, 'gloss-person', NAME);
    await rest(500);
    expect(await hasCard(page)).toBe(false);
    await waitForCard(page);
  });
});

test('a card stays as it is when the mouse is back on its name within the grace', async () => {
  const page = await openPage();
  await hoverMark(page, 'gloss-person', NAME);
  await waitForCard(page);
  await note(page);
  const { x, y } = await pointOfMark(page, 'gloss-person', NAME);
  await page.mouse.move(1, 1);
  await rest(50);
  await page.mouse.move(x, y);
  await rest(LONGER_THAN_THE_GRACE_MS);
  expect((await noted(page)).gone).toBe(0);
  expect(await hasCard(page)).toBe(true);
});

// Firefox's driver cannot set what a reader prefers.
test.runIf(KIND === 'chromium')('a card does not move where less motion is preferred', async () => {
  const page = await openPage();
  const motion = async () => {
    await hoverMark(page, 'gloss-person', NAME);
    await waitForCard(page);
    const name = await page.evaluate(() => {
      const box = document.querySelector('gloss-card')?.shadowRoot?.querySelector('.card');
      return box && getComputedStyle(box).animationName;
    });
    await page.mouse.move(1, 1);
    await waitForNoCard(page);
    return name;
  };
  expect(await motion()).toBe('appear');
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  expect(await motion()).toBe('none');
});

// Firefox’s driver cannot count calls.
test.runIf(KIND === 'chromium')(
  'a card that comes and goes has nothing of the page read for it again',
  async () => {
    const page = await openPage();
    await hoverMark(page, 'gloss-person', NAME);
    await waitForCard(page);
    await page.mouse.move(1, 1);
    await waitForNoCard(page);
    await rest(LONGER_THAN_THE_GRACE_MS);
    const cdp = await page.createCDPSession();
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.startPreciseCoverage', { callCount: true });
    await hoverMark(page, 'gloss-person', NAME);
    await waitForCard(page);
    await page.mouse.move(1, 1);
    await waitForNoCard(page);
    await rest(LONGER_THAN_THE_GRACE_MS);
    const { result } = await cdp.send('Profiler.takePreciseCoverage');
    const calls = result
      .flatMap(({ functions }) => functions)
      .filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0)
      .map(({ functionName }) => functionName);
    // What tells of changes was called, and what reads the page for its quotations was not.
    expect(calls).toContain('readRecords');
    expect(calls).not.toContain('judgeNow');
  },
);
