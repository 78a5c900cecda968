import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { marksBecome, marksInShadow, readMarks, waitForMarks } from '../browser/marks';
import { readEntityRows } from '../browser/popup';
import { hearConsole } from '../browser/snapshot';
import { openPopup } from '../browser/tabs';
import { useGloss } from './gloss';

const gloss = useGloss();
const PATIENT = { timeout: 20_000 };
let page: Page;
let said: string[];

const people = async () => (await readMarks(page))['gloss-person'];
const settle = (texts: readonly string[]) => marksBecome(page, 'gloss-person', texts);
const ONE = ['Boris Bondarev'];
const BOTH = ['Boris Bondarev', 'Kira Yarmysh'];

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('changing.html'));
  said = hearConsole(page);
  await waitForMarks(page, ['gloss-person', 'gloss-place']);
});

/** Names of fields that lie over what their form says of itself as a node. */
const FIELDS = [
  ...['parentNode', 'firstChild', 'nextSibling', 'previousSibling', 'nodeType', 'isConnected'],
  ...['localName', 'hasAttributes', 'getAttribute', 'checkVisibility', 'contains', 'host'],
  ...['firstElementChild', 'nextElementSibling', 'getRootNode', 'compareDocumentPosition'],
];

test.each(FIELDS)(
  'a form with a field called “%s” has its text marked and counted',
  async (name) => {
    await page.evaluate((field) => {
      const form = document.createElement('form');
      form.className = 'form';
      const [one, other] = [document.createElement('input'), document.createElement('input')];
      one.name = field;
      other.name = field;
      form.append('Kira Yarmysh walked along the lake.', one, other);
      document.body.append(form);
    }, name);
    expect(await settle(BOTH)).toEqual(BOTH);
    const rows = (await readEntityRows(await openPopup(gloss.session, page))).map(
      ({ text }) => text,
    );
    expect(rows.join('\n')).toContain('Kira Yarmysh, 1 mark');
    expect(said).toEqual([]);
  },
);

/** Names of elements that lie over what a document can do. */
const NAMED = ['createTreeWalker', 'documentElement', 'body', 'addEventListener'];

test.each(NAMED)('a page with an image called “%s” is marked as it changes', async (name) => {
  await page.evaluate((called) => {
    const image = document.createElement('img');
    image.name = called;
    const added = document.createElement('p');
    added.append('Kira Yarmysh ', document.createElement('b'), 'walked along the lake.');
    document.querySelector('#room')?.append(image, added);
  }, name);
  expect(await settle(BOTH)).toEqual(BOTH);
  expect(said).toEqual([]);
});

/** Ways in which marked text becomes text that is typed. */
const INTO_EDITORS: readonly { way: string; go: () => void }[] = [
  {
    way: 'moved into an editor',
    go: () => {
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      document.body.append(editor);
      editor.append(document.querySelector('#first') as Element);
    },
  },
  {
    way: 'wrapped in an editor',
    go: () => {
      const first = document.querySelector('#first') as Element;
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      first.replaceWith(editor);
      editor.append(first);
    },
  },
  {
    way: 'in a document that is an editor as a whole from now on',
    go: () => {
      document.designMode = 'on';
      document.querySelector('#room')?.append('Typed.');
    },
  },
  {
    way: 'given the role of a field',
    go: () => document.querySelector('#first')?.setAttribute('role', 'textbox'),
  },
];

describe.each(INTO_EDITORS)('text that is $way', ({ go }) => {
  test('loses its marks', async () => {
    await page.evaluate(go);
    await expect.poll(people, PATIENT).toEqual([]);
  });
});

test('an attribute that says “contenteditable” in capitals and means no leaves marks alone', async () => {
  await page.$eval('#first', (first) => first.setAttribute('contenteditable', 'FALSE'));
  await page.$eval('#first', (first) => first.append(' Kira Yarmysh too.'));
  expect(await settle(BOTH)).toEqual(BOTH);
});

test('a mark stays painted in every frame while its paragraph grows', async () => {
  const missing = await page.evaluate(async () => {
    const first = document.querySelector('#first') as Element;
    const text = [...first.childNodes].findLast((node) => node instanceof Text) as Text;
    let count = 0;
    for (let i = 0; i < 60; i++) {
      text.appendData(' And on.');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (!CSS.highlights.get('gloss-person')?.size) count++;
    }
    return count;
  });
  expect(missing).toBe(0);
  expect(await settle(ONE)).toEqual(ONE);
});

/** Ways of bringing in 100,000 rows in one task; every thousandth names somebody. */
const FLOODS: readonly { how: string; pour: () => void }[] = [
  {
    how: 'one by one',
    pour: () => {
      for (let i = 0; i < 100_000; i++) {
        const row = document.createElement('p');
        row.append(i % 1000 === 0 ? 'Kira Yarmysh walked by.' : `Row ${i}.`);
        document.body.append(row);
      }
    },
  },
  {
    how: 'all at once',
    pour: () => {
      const rows = Array.from({ length: 100_000 }, (_, i) => {
        const row = document.createElement('p');
        row.append(i % 1000 === 0 ? 'Kira Yarmysh walked by.' : `Row ${i}.`);
        return row;
      });
      (document.querySelector('#room') as Element).replaceChildren(...rows);
    },
  },
];

describe.each(FLOODS)('of 100,000 rows that come $how', ({ pour }) => {
  test('those that name somebody are marked', async () => {
    // Not drawn, which takes browsers themselves many seconds.
    await page.$eval('html', (html) => html.setAttribute('style', 'content-visibility: hidden'));
    await page.evaluate(pour);
    await expect.poll(async () => (await people()).length, { timeout: 40_000 }).toBe(101);
    expect(said).toEqual([]);
  });
});

test.each(['open', 'closed'] as const)(
  'a name in a shadow tree that is attached later inside a %s one is marked when the page is scrolled',
  async (mode) => {
    await page.evaluate((chosen) => {
      const outer = document.createElement('div');
      const root = outer.attachShadow({ mode: chosen });
      const inner = document.createElement('section');
      const words = document.createElement('p');
      words.append('Gennady Gatilov walked by.');
      root.append(words, inner);
      document.querySelector('#room')?.append(outer);
      const low = document.createElement('div');
      low.style.height = '3000px';
      document.body.append(low);
      Object.assign(globalThis, { inner });
    }, mode);
    const inside = () => marksInShadow(page, 'gloss-person');
    await expect.poll(inside, PATIENT).toEqual([`${mode}: Gennady Gatilov`]);
    await page.evaluate(() => {
      const { inner } = globalThis as unknown as { inner: Element };
      inner.attachShadow({ mode: 'open' }).append('Hillel Neuer walked by.');
      scrollTo(0, 400);
    });
    await expect
      .poll(inside, PATIENT)
      .toEqual([`${mode}, open: Hillel Neuer`, `${mode}: Gennady Gatilov`]);
  },
);
