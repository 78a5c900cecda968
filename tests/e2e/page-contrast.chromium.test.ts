import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { HIGHLIGHTS, waitForMarks } from '../browser/marks';
import { isPainted } from '../browser/painted';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;

/** The demo page with media features set as an operating system would. */
async function seenWith(features: readonly { name: string; value: string }[]): Promise<void> {
  page = await gloss.session.newPage(gloss.url('demo.html'));
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', { features: [...features] });
  await waitForMarks(page);
}

/** One mark of each highlight on the demo page. */
const MARKS = [
  ['gloss-person', 'Kira Yarmysh'],
  ['gloss-organization', 'Reuters'],
  ['gloss-place', 'Davos'],
  ['gloss-event', 'invasion of Ukraine'],
  ['gloss-quotation', 'stay somewhere for a while'],
] as const;

describe('in forced colours', () => {
  beforeEach(() => seenWith([{ name: 'forced-colors', value: 'active' }]));

  test.each(MARKS)('%s shows', async (name, text) => {
    expect(await isPainted(page, name, text)).toBe(true);
  });

  test.each(HIGHLIGHTS)('%s has a line in a colour of the system', async (name) => {
    const style = await page.evaluate((wanted) => {
      const probe = document.createElement('span');
      probe.style.color = 'LinkText';
      document.body.append(probe);
      const system = getComputedStyle(probe).color;
      probe.remove();
      const { textDecorationColor, textDecorationLine } = getComputedStyle(
        document.body,
        `::highlight(${wanted})`,
      );
      return { system, color: textDecorationColor, line: textDecorationLine };
    }, name);
    expect(style.line).toBe('underline');
    expect(style.color).toBe(style.system);
  });
});

describe('on a dark page', () => {
  beforeEach(() => seenWith([{ name: 'prefers-color-scheme', value: 'dark' }]));

  test.each(MARKS)('%s shows', async (name, text) => {
    expect(await isPainted(page, name, text)).toBe(true);
  });
});
