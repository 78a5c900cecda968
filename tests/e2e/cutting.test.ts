import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readMarks, waitForMarks } from '../browser/marks';
import { useGloss } from './gloss';

const gloss = useGloss();

/** Cuts every text of the page into pieces, some of them wrapped in a span, by a seeded chance. */
function cutTexts(page: Page, seed: number): Promise<void> {
  return page.evaluate((start) => {
    let state = start;
    const chance = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('script, style')) continue;
      let rest = text;
      while (rest.length > 3) {
        const next = rest.splitText(1 + Math.floor(chance() * Math.min(8, rest.length - 2)));
        if (chance() < 0.3) {
          const span = document.createElement('span');
          rest.replaceWith(span);
          span.append(rest);
        }
        rest = next;
      }
    }
  }, seed);
}

test.each([1, 2, 3])(
  'marks are the same however the page cuts its text into nodes (cut %i)',
  async (seed) => {
    const page = await gloss.session.newPage(gloss.url('demo.html'));
    const whole = await waitForMarks(page);
    await cutTexts(page, seed);
    await expect.poll(() => readMarks(page), { timeout: 10_000 }).toEqual(whole);
  },
);

test('marks are the same after the page has joined its texts again', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  const whole = await waitForMarks(page);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) if (text.length > 9) text.splitText(5);
  });
  await page.evaluate(() => document.body.normalize());
  await expect.poll(() => readMarks(page), { timeout: 10_000 }).toEqual(whole);
});

test('marks are the same in whatever order the parts of a page arrive', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  const whole = await waitForMarks(page);
  await page.evaluate(async () => {
    const parts = [...document.body.children];
    const places = parts.map((part) => {
      const place = document.createComment('');
      part.replaceWith(place);
      return { part, place };
    });
    for (const { part, place } of places.reverse()) {
      place.replaceWith(part);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await expect.poll(() => readMarks(page), { timeout: 10_000 }).toEqual(whole);
});
