import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitForMarks } from '../browser/marks';
import { until } from '../browser/until';
import { KIND, useGloss } from './gloss';
import { usePlainBrowser } from './plain';

const gloss = useGloss();
const plain = usePlainBrowser();

/** What a reader does with a page, and what came of it. */
interface Doing {
  what: string;
  /** Resolves to what the reader sees of it; the same with Gloss and without. */
  act(page: Page): Promise<string>;
  /** What it must hold for the comparison to mean anything. */
  holds: string;
}

const selection = (page: Page) => page.evaluate(() => String(getSelection()));

async function middleOf(page: Page, selector: string) {
  const box = await (await page.$(selector))?.boundingBox();
  if (!box) throw new Error(`${selector} has no box`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function withControl(page: Page, key: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key as 'a');
  await page.keyboard.up('Control');
}

/** Firefox's driver moves the mouse, but starts no drag with it. */
const DRAGGING: readonly Doing[] = [
  {
    what: 'an element with a name in it can be dragged and dropped',
    act: async (page) => {
      const from = await middleOf(page, '#dragged');
      const to = await middleOf(page, '#target');
      await page.mouse.move(from.x - 400, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y - 4, { steps: 4 });
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
      return until('it is dropped', () =>
        page.$eval('#target', (target) => /Dropped/.test(target.textContent) && target.textContent),
      );
    },
    holds: 'Dropped.',
  },
];

const DOINGS: readonly Doing[] = [
  ...(KIND === 'chromium' ? DRAGGING : []),
  {
    what: 'a double click on a name selects the word',
    act: async (page) => {
      const { x, y } = await middleOf(page, '#names b');
      await page.mouse.click(x, y, { count: 2 });
      return (await selection(page)).trim();
    },
    holds: 'Boris',
  },
  {
    what: 'a triple click selects the paragraph',
    act: async (page) => {
      const { x, y } = await middleOf(page, '#names b');
      await page.mouse.click(x, y, { count: 3 });
      return selection(page);
    },
    holds: 'Boris Bondarev left Geneva',
  },
  {
    what: 'dragging the mouse across names selects them',
    act: async (page) => {
      const box = await (await page.$('#names'))?.boundingBox();
      if (!box) throw new Error('no box');
      await page.mouse.move(box.x + 1, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + 320, box.y + box.height / 2, { steps: 5 });
      await page.mouse.up();
      return selection(page);
    },
    holds: 'Boris Bondarev',
  },
  {
    what: 'the whole page, copied and pasted, is the same text',
    act: async (page) => {
      await page.mouse.click(3, 3);
      await withControl(page, 'a');
      await withControl(page, 'c');
      await page.focus('#field');
      await withControl(page, 'v');
      return until('the text is pasted', () =>
        page.$eval('#field', (field) => (field as HTMLTextAreaElement).value),
      );
    },
    holds: 'Boris Bondarev left Geneva',
  },
  {
    what: 'find in page finds a name across its tags',
    act: (page) =>
      page.evaluate(() => {
        const { find } = window as unknown as { find(text: string): boolean };
        const found = find.call(window, 'Boris Bondarev');
        return `${found}: ${getSelection()}`;
      }),
    holds: 'true: Boris Bondarev',
  },
  {
    what: 'a marked link leads where it leads',
    act: async (page) => {
      await page.click('#link');
      return page.evaluate(() => location.hash);
    },
    holds: '#title',
  },
  {
    what: 'words typed into a field stand there',
    act: async (page) => {
      await page.focus('#field');
      await page.keyboard.type('Boris Bondarev');
      return page.$eval('#field', (field) => (field as HTMLTextAreaElement).value);
    },
    holds: 'Boris Bondarev',
  },
];

interface Record {
  came: string;
  log: string[];
}

async function record(page: Page, { act }: Doing): Promise<Record> {
  await page.bringToFront();
  const came = await act(page);
  const log = await page.evaluate(() =>
    (globalThis as unknown as { readLog(): string[] }).readLog(),
  );
  return { came, log };
}

describe.each(DOINGS)('on a marked page as on any other, $what', (doing) => {
  let marked: Record;
  let expected: Record;

  beforeAll(async () => {
    const url = gloss.url('behaviour.html');
    const other = await plain.session.newPage(url);
    expected = await record(other, doing);
    await other.close();
    const page = await gloss.session.newPage(url);
    await waitForMarks(page, ['gloss-person', 'gloss-place']);
    marked = await record(page, doing);
  });

  test('with the same outcome', () => {
    expect(expected.came).toContain(doing.holds);
    expect(marked.came).toBe(expected.came);
  });

  test('with the same events, each prevented and stopped only where the page does it', () => {
    expect(marked.log).toEqual(expected.log);
  });
});
