import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { marksBecome, readMarks } from '../browser/marks';
import { readEntityRows } from '../browser/popup';
import { openPopup, tabIdOf } from '../browser/tabs';
import { until } from '../browser/until';
import { KIND, useGloss } from './gloss';

const gloss = useGloss();
let page: Page;

const AT_ONCE = { timeout: 10_000 };

/** A page of two names in two places, and one of the names again in a frame far below. */
beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('nothing.html'));
  await page.evaluate(() => {
    document.body.innerHTML = '<p>Kira Yarmysh met Gennady Gatilov.</p><p id="room"></p>';
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>Kira Yarmysh walked. Later Kira Yarmysh met Hillel Neuer.</p>';
    frame.style.marginTop = '3000px';
    document.body.append(frame);
  });
  const [frame] = page.frames().slice(1);
  const names = ['Kira Yarmysh', 'Gennady Gatilov'];
  expect(await marksBecome(page, 'gloss-person', names)).toEqual(names);
  if (!frame) throw new Error('the page has no frame');
  const framed = ['Kira Yarmysh', 'Kira Yarmysh', 'Hillel Neuer'];
  expect(await marksBecome(frame, 'gloss-person', framed)).toEqual(framed);
});

describe('the popup', () => {
  test('counts a name in all frames together', async () => {
    const rows = await readEntityRows(await openPopup(gloss.session, page));
    const countOf = (id: string) => rows.find((row) => row.id === id)?.text.match(/\d+/)?.[0];
    expect(countOf('kira-yarmysh')).toBe('3');
    expect(countOf('hillel-neuer')).toBe('1');
    expect(countOf('gennady-gatilov')).toBe('1');
  });

  test('scrolls to the marks of one frame after those of the other', async () => {
    const popup = await openPopup(gloss.session, page, 'kira-yarmysh');
    const jump = await popup.waitForSelector('.on-page .button');
    const inView = () =>
      page.$eval('iframe', (frame) => frame.getBoundingClientRect().top < innerHeight);
    const said = () => popup.$eval('.on-page [role="status"]', (status) => status.textContent);
    await jump?.click();
    await expect.poll(said, AT_ONCE).toMatch(/1\D+3/);
    expect(await inView()).toBe(false);
    await popup.bringToFront();
    await jump?.click();
    await expect.poll(said, AT_ONCE).toMatch(/2\D+3/);
    await page.bringToFront();
    await expect.poll(inView, AT_ONCE).toBe(true);
  });
});

interface ActionApi {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

// Firefox has the sites of one computer in one process, so that the page is as busy as its frame.
test.skipIf(KIND === 'firefox')(
  'a frame whose page is busy keeps nothing of the others back from the popup',
  async () => {
    const asker = await gloss.session.extensionPage('options.html');
    const id = await tabIdOf(asker, page);
    await page.evaluate(
      (src) => {
        // Of `busy` and `free`, when they were heard.
        addEventListener('message', ({ data }) => {
          document.body.dataset[data] = String(Date.now());
        });
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
      },
      gloss.url('busy.html').replace('127.0.0.1', 'localhost'),
    );
    // The driver may be kept waiting too, so that the pages tell the time themselves.
    const listed = await asker.evaluate(async (tab) => {
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      await pause(2_000);
      const popup = document.createElement('iframe');
      popup.src = `popup.html?tab=${tab}`;
      document.body.append(popup);
      while (!popup.contentDocument?.querySelector('[data-entity="gennady-gatilov"]'))
        await pause(50);
      return Date.now();
    }, id);
    const heard = await until('the frame’s page is free again', () =>
      page.evaluate(() => {
        const { busy, free } = document.body.dataset;
        return free !== undefined && { busy: Number(busy), free: Number(free) };
      }),
    );
    expect(listed).toBeGreaterThan(heard.busy);
    expect(listed).toBeLessThan(heard.free - 1_000);
  },
);

describe('the badge', () => {
  const badge = async (asker: Page) => {
    const tabId = await tabIdOf(asker, page);
    return asker.evaluate((id) => {
      const { action } = (globalThis as unknown as { chrome: ActionApi }).chrome;
      return action.getBadgeText({ tabId: id });
    }, tabId);
  };

  test('counts an entity once, in however many frames it is', async () => {
    const asker = await gloss.session.extensionPage('options.html');
    await expect.poll(() => badge(asker), AT_ONCE).toBe('3');
  });

  test('counts no more what went with its frame', async () => {
    const asker = await gloss.session.extensionPage('options.html');
    await page.$eval('iframe', (frame) => frame.remove());
    await expect.poll(() => badge(asker), AT_ONCE).toBe('2');
  });
});

test('a frame loses its marks when its page’s site is switched off', async () => {
  const popup = await openPopup(gloss.session, page);
  const flip = async () => {
    const control = await popup.waitForSelector('input[role="switch"]');
    await control?.evaluate((input) => (input as HTMLInputElement).click());
  };
  await flip();
  const marked = async () => {
    const all = await Promise.all(page.frames().map((frame) => readMarks(frame)));
    return all.flatMap((marks) => marks['gloss-person']).length;
  };
  await expect.poll(marked, AT_ONCE).toBe(0);
  await flip();
  await until('all marks are back', async () => (await marked()) === 5);
});
