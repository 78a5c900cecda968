import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { type HighlightName, readMarks, waitForMarks } from '../browser/marks';
import { until } from '../browser/until';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('changing.html'));
  await waitForMarks(page, ['gloss-person', 'gloss-place']);
});

/** Waits until a highlight holds exactly these texts, in page order. */
async function expectMarks(name: HighlightName, texts: readonly string[]) {
  let seen: string[] = [];
  await until(`${name} is ${texts.join(', ')}`, async () => {
    seen = (await readMarks(page))[name];
    return JSON.stringify(seen) === JSON.stringify(texts);
  }).catch(() => undefined);
  expect(seen, name).toEqual(texts);
}

/** What a script of the page does to it, and what is marked thereafter. */
const CHANGES: readonly {
  name: string;
  change: () => void;
  people: readonly string[];
  places: readonly string[];
}[] = [
  {
    name: 'a paragraph is appended',
    change: () => {
      const added = document.createElement('p');
      added.textContent = 'Gennady Gatilov stayed in Moscow.';
      document.querySelector('#room')?.append(added);
    },
    people: ['Boris Bondarev', 'Gennady Gatilov'],
    places: ['Geneva', 'Moscow'],
  },
  {
    name: 'a text node is edited in place',
    change: () => {
      const text = document.querySelector('#first')?.firstChild as Text;
      text.data = 'It was Sergey Lavrov who lived in Moscow, not Boris Bondarev.';
    },
    people: ['Sergey Lavrov', 'Boris Bondarev'],
    places: ['Moscow'],
  },
  {
    name: 'a name is completed letter by letter',
    change: () => {
      const text = document.querySelector('#second')?.firstChild as Text;
      text.data = 'Kira';
      for (const letter of ' Yarmysh') text.appendData(letter);
    },
    people: ['Boris Bondarev', 'Kira Yarmysh'],
    places: ['Geneva'],
  },
  {
    name: 'a marked paragraph is removed',
    change: () => document.querySelector('#first')?.remove(),
    people: [],
    places: [],
  },
  {
    name: 'a marked paragraph is replaced',
    change: () => {
      const other = document.createElement('p');
      other.append('Here is ', document.createElement('b'));
      other.querySelector('b')?.append('Ignazio Cassis');
      document.querySelector('#first')?.replaceWith(other);
    },
    people: ['Ignazio Cassis'],
    places: [],
  },
  {
    name: 'a marked paragraph is moved behind another',
    change: () => {
      const first = document.querySelector('#first');
      if (first) document.querySelector('#room')?.append(first);
    },
    people: ['Boris Bondarev'],
    places: ['Geneva'],
  },
];

describe('the marks are those of the page as it is now when', () => {
  test.each(CHANGES)('$name', async ({ change, people, places }) => {
    await page.evaluate(change);
    await expectMarks('gloss-person', people);
    await expectMarks('gloss-place', places);
  });
});
