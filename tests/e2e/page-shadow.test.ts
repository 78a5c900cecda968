import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { waitForCard } from '../browser/card';
import { hoverMark, marksInShadow, readMarks } from '../browser/marks';
import { isPainted } from '../browser/painted';
import { useGloss } from './gloss';

const gloss = useGloss();
const PATIENT = { timeout: 10_000 };
let page: Page;

const people = () => marksInShadow(page, 'gloss-person');

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('shadow.html'));
});

/** The trees of the page: how deep each lies, and who is named there. */
const TREES = [
  { tree: 'an open shadow tree', modes: 'open', name: 'Boris Bondarev' },
  { tree: 'a closed shadow tree', modes: 'closed', name: 'Kira Yarmysh' },
  { tree: 'a shadow tree three deep', modes: 'open, closed, open', name: 'Gennady Gatilov' },
] as const;

describe.each(TREES)('a name in $tree', ({ modes, name }) => {
  test('is marked', async () => {
    await expect.poll(people, PATIENT).toContain(`${modes}: ${name}`);
  });

  test('is painted', async () => {
    await expect.poll(people, PATIENT).toContain(`${modes}: ${name}`);
    await expect.poll(() => isPainted(page, 'gloss-person', name), PATIENT).toBe(true);
  });

  test('opens its card', async () => {
    await expect.poll(people, PATIENT).toContain(`${modes}: ${name}`);
    await hoverMark(page, 'gloss-person', name);
    expect((await waitForCard(page)).heading).toBe(name);
  });
});

test('a name that is slotted into a shadow tree is marked where it stands', async () => {
  await expect
    .poll(async () => (await readMarks(page))['gloss-person'], PATIENT)
    .toContain('Ignazio Cassis');
});

test('a name that stands in a slot itself opens its card', async () => {
  const people = async () => (await readMarks(page))['gloss-person'];
  await expect.poll(people, PATIENT).toContain('Sergey Lavrov');
  await hoverMark(page, 'gloss-person', 'Sergey Lavrov');
  expect((await waitForCard(page)).heading).toBe('Sergey Lavrov');
});

/** What makes Gloss see a shadow root that was attached without a sign. */
const OCCASIONS: readonly { occasion: string; come(): Promise<unknown> }[] = [
  {
    occasion: 'something changes nearby',
    come: () => page.evaluate(() => document.querySelector('#nearby')?.append('More.')),
  },
  {
    occasion: 'the pointer moves over it',
    come: async () => {
      await page.bringToFront();
      await page.mouse.move(2, 2);
      const box = await (await page.$('#later'))?.boundingBox();
      await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 8, { steps: 3 });
    },
  },
  {
    occasion: 'the page is scrolled to it',
    come: () =>
      page.evaluate(() => document.querySelector('#later')?.scrollIntoView({ block: 'center' })),
  },
  {
    occasion: 'something in it gets the focus',
    come: async () => {
      await page.bringToFront();
      await page.evaluate(() => {
        (globalThis as unknown as { laterButton: HTMLElement }).laterButton.focus();
      });
    },
  },
];

describe.each(['open', 'closed'] as const)(
  'a name in the %s shadow root attached later',
  (mode) => {
    test.each(OCCASIONS)('is marked when $occasion', async ({ come }) => {
      await expect.poll(people, PATIENT).toHaveLength(TREES.length);
      await page.evaluate((chosen) => {
        const root = document.querySelector('#later')?.attachShadow({ mode: chosen });
        const paragraph = document.createElement('p');
        const button = document.createElement('button');
        paragraph.append('Hillel Neuer walked along the lake.');
        root?.append(paragraph, button);
        Object.assign(globalThis, { laterButton: button });
      }, mode);
      await come();
      await expect.poll(people, PATIENT).toContain(`${mode}: Hillel Neuer`);
    });

    test('is marked when its text comes later still', async () => {
      await expect.poll(people, PATIENT).toHaveLength(TREES.length);
      await page.evaluate((chosen) => {
        const host = document.createElement('div');
        const root = host.attachShadow({ mode: chosen });
        document.querySelector('#nearby')?.append(host);
        setTimeout(() => root.append('Hillel Neuer walked along the lake.'), 500);
      }, mode);
      await expect.poll(people, PATIENT).toContain(`${mode}: Hillel Neuer`);
    });
  },
);

test('a mark in a shadow tree goes when its text is changed there', async () => {
  await expect.poll(people, PATIENT).toContain('open: Boris Bondarev');
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('div')) {
      const paragraph = host.shadowRoot?.querySelector('#in-open');
      if (paragraph) paragraph.textContent = 'Dmitry Peskov walked along the lake.';
    }
  });
  await expect.poll(people, PATIENT).toContain('open: Dmitry Peskov');
  expect(await people()).not.toContain('open: Boris Bondarev');
});

test('marks of a shadow tree go with its host, and come back with it', async () => {
  await expect.poll(people, PATIENT).toHaveLength(TREES.length);
  await page.evaluate(() => {
    const taken = [...document.querySelectorAll('div')];
    (globalThis as { taken?: Element[] }).taken = taken;
    for (const host of taken) host.remove();
  });
  await expect.poll(people, PATIENT).toEqual([]);
  await page.evaluate(() => {
    const { taken = [] } = globalThis as { taken?: Element[] };
    document.body.append(...taken);
  });
  await expect.poll(people, PATIENT).toHaveLength(TREES.length);
});
