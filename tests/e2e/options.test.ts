import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../src/platform/settings-defaults';
import { type HighlightName, waitForMarks } from '../browser/marks';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;
let options: Page;

/** A change of settings reaches an open tab well within this, in milliseconds. */
const AT_ONCE = { timeout: 5_000 };

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
  options = await gloss.session.extensionPage('options.html');
  await options.waitForSelector('input[role="switch"]');
});

const marked = (name: HighlightName) =>
  page.evaluate((wanted) => CSS.highlights.get(wanted)?.size ?? 0, name);

/** Flips the switch with this label. */
const flip = (label: string) =>
  options.$$eval(
    'label',
    (labels, words) => {
      const found = labels.find((one) => one.textContent?.trim().startsWith(words));
      found?.querySelector<HTMLInputElement>('input[role="switch"]')?.click();
    },
    label,
  );

describe('on an open tab, without reloading it, the options page', () => {
  test.each([
    ['People', 'gloss-person', 'gloss-place'],
    ['Organisations', 'gloss-organization', 'gloss-person'],
    ['Places', 'gloss-place', 'gloss-event'],
    ['Events', 'gloss-event', 'gloss-person'],
  ] as const)(
    'takes %s off and puts them back, and leaves the rest',
    async (label, name, other) => {
      const before = await marked(other);
      await flip(label);
      await expect.poll(() => marked(name), AT_ONCE).toBe(0);
      expect(await marked(other)).toBe(before);
      await flip(label);
      await expect.poll(() => marked(name), AT_ONCE).toBeGreaterThan(0);
    },
  );

  test('gives a type another colour, and all of them those of a palette', async () => {
    const color = () =>
      page.evaluate(
        () => getComputedStyle(document.body, '::highlight(gloss-person)').textDecorationColor,
      );
    const pick = (value: string) =>
      options.$eval(
        'input[data-color="Person"]',
        (input, picked) => {
          (input as HTMLInputElement).value = picked;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        value,
      );
    const before = await color();
    await pick('#123456');
    await expect.poll(color, AT_ONCE).toBe('rgb(18, 52, 86)');
    const chosen = () =>
      options.$eval('input[name="palette"]:checked', (input) => (input as HTMLInputElement).value);
    await expect.poll(chosen, AT_ONCE).toBe('own');
    await options.$eval('input[name="palette"][value="vivid"]', (input) =>
      (input as HTMLInputElement).click(),
    );
    await expect.poll(color, AT_ONCE).toBe('rgb(40, 86, 205)');
    await pick(DEFAULTS.colors.Person);
    await expect.poll(color, AT_ONCE).toBe(before);
  });

  test('takes every mark off a site that is put on the list, and puts them back', async () => {
    await options.type('#add-site', new URL(page.url()).hostname);
    await options.keyboard.press('Enter');
    await expect.poll(() => marked('gloss-person'), AT_ONCE).toBe(0);
    expect(await marked('gloss-event')).toBe(0);
    await options.$$eval('button', (buttons) =>
      buttons.find((button) => /^remove/i.test(button.textContent?.trim() ?? ''))?.click(),
    );
    await expect.poll(() => marked('gloss-person'), AT_ONCE).toBeGreaterThan(0);
  });
});
