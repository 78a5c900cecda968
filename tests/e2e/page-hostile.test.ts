import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { waitForCard } from '../browser/card';
import { hoverMark, marksBecome, readMarks, waitForMarks } from '../browser/marks';
import { isPainted } from '../browser/painted';
import { hearConsole } from '../browser/snapshot';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;
let said: string[];

const settle = (texts: readonly string[]) => marksBecome(page, 'gloss-person', texts);
const BOTH = ['Boris Bondarev', 'Kira Yarmysh'];

/** A change near the marks, which is when Gloss looks after them. */
const addKira = () => {
  const added = document.createElement('p');
  added.append('Kira Yarmysh walked along the lake.');
  document.body.append(added);
};

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('changing.html'));
  said = hearConsole(page);
  await waitForMarks(page, ['gloss-person', 'gloss-place']);
});

/** What a page does to the registry of highlights, once. */
const MEDDLINGS: readonly { meddling: string; meddle: () => void }[] = [
  { meddling: 'cleared all highlights', meddle: () => CSS.highlights.clear() },
  {
    meddling: 'deleted one highlight',
    meddle: () => {
      CSS.highlights.delete('gloss-person');
    },
  },
  {
    meddling: 'emptied one highlight',
    meddle: () => CSS.highlights.get('gloss-person')?.clear(),
  },
  {
    meddling: 'put a highlight of its own in the place of one',
    meddle: () => {
      CSS.highlights.set('gloss-person', new Highlight());
    },
  },
];

/** When Gloss notices: nothing tells it, and it does not keep looking. */
const OCCASIONS: readonly { occasion: string; come(): Promise<unknown>; people: string[] }[] = [
  { occasion: 'a change', come: () => page.evaluate(addKira), people: BOTH },
  {
    occasion: 'a move of the pointer',
    come: async () => {
      await page.bringToFront();
      await page.mouse.move(200, 400, { steps: 3 });
    },
    people: ['Boris Bondarev'],
  },
];

describe.each(MEDDLINGS)('after a page has $meddling', ({ meddle }) => {
  test.each(OCCASIONS)('$occasion brings all marks back', async ({ come, people }) => {
    await page.evaluate(meddle);
    await come();
    expect(await settle(people)).toEqual(people);
    await expect.poll(() => isPainted(page, 'gloss-person', 'Boris Bondarev')).toBe(true);
  });
});

test('a page that clears the highlights in every frame is not fought, and is marked when it ends', async () => {
  /** Times that marks came back within two seconds of clearing. */
  const returns = await page.evaluate(async () => {
    let count = 0;
    for (const end = performance.now() + 2000; performance.now() < end; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (CSS.highlights.size > 0) count++;
      CSS.highlights.clear();
    }
    return count;
  });
  // One clearing is of what stood there before; a few recoveries are no fight.
  expect(returns).toBeLessThan(10);
  await page.evaluate(addKira);
  expect(await settle(BOTH)).toEqual(BOTH);
  expect(said).toEqual([]);
});

test('a page that clears the highlights at each of its many changes is marked when it ends', async () => {
  await page.evaluate(async () => {
    const room = document.querySelector('#room');
    for (let turn = 0; turn < 100; turn++) {
      room?.append(`${turn} `);
      CSS.highlights.clear();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await page.evaluate(addKira);
  expect(await settle(BOTH)).toEqual(BOTH);
  expect(said).toEqual([]);
});

test('a page that clears thousands of marks and takes names out while they come back has those that are left', async () => {
  const left = await page.evaluate(async () => {
    const rest = () => new Promise((resolve) => setTimeout(resolve));
    const list = document.createElement('ul');
    list.innerHTML = '<li>Boris Bondarev</li>'.repeat(8_000);
    document.body.append(list);
    while ((CSS.highlights.get('gloss-person')?.size ?? 0) < 8_000) await rest();
    CSS.highlights.clear();
    document.querySelector('#room')?.append('more');
    for (let i = 0; i < 40; i++) {
      for (let j = 0; j < 100; j++) list.children[(i * j) % list.children.length]?.remove();
      await rest();
    }
    return list.children.length;
  });
  // With the one in the page's first paragraph.
  const seen = await settle(Array<string>(left + 1).fill('Boris Bondarev'));
  expect([...new Set(seen)]).toEqual(['Boris Bondarev']);
  expect(seen.length).toBe(left + 1);
  expect(said).toEqual([]);
});

test('a page that overwrites what marks are made with is marked all the same', async () => {
  await page.evaluate(() => {
    const broken = () => {
      throw new Error('The page has broken this.');
    };
    for (const name of ['add', 'delete', 'clear', 'forEach']) {
      Object.defineProperty(Highlight.prototype, name, { value: broken });
      Object.defineProperty(HighlightRegistry.prototype, name, { value: broken });
    }
    Object.assign(HighlightRegistry.prototype, { set: broken });
    Object.assign(Map.prototype, { get: broken, set: broken });
    Object.assign(Node.prototype, { compareDocumentPosition: broken });
    Object.assign(Element.prototype, { attachShadow: broken, checkVisibility: broken });
    Object.assign(globalThis, {
      StaticRange: broken,
      MutationObserver: broken,
      TreeWalker: broken,
    });
    const added = document.createElement('p');
    added.append('Kira Yarmysh walked along the lake.');
    document.body.append(added);
  });
  const people = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('gloss-person') ?? [])].map(
        (mark) => mark.startContainer.textContent ?? '',
      ),
    );
  await expect.poll(people, { timeout: 10_000 }).toHaveLength(2);
  expect(said).toEqual([]);
});

test('marks stay painted where a page adopts style sheets of its own', async () => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { color: navy } ::highlight(mine) { color: red }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.evaluate(addKira);
  expect(await settle(BOTH)).toEqual(BOTH);
  for (const name of BOTH) expect(await isPainted(page, 'gloss-person', name)).toBe(true);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});

test('a page whose own observer throws at every change is marked, and hears only itself', async () => {
  await page.evaluate(async () => {
    new MutationObserver(() => {
      throw new Error('The page throws.');
    }).observe(document, { childList: true, subtree: true, characterData: true });
    const room = document.querySelector('#room');
    for (let turn = 0; turn < 100; turn++) {
      room?.append('More. ');
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await page.evaluate(addKira);
  expect(await settle(BOTH)).toEqual(BOTH);
  expect(said.filter((line) => !line.includes('The page throws.'))).toEqual([]);
});

test('a page whose observer answers every change with another one is marked', async () => {
  await page.evaluate(() => {
    const room = document.querySelector('#room') as HTMLElement;
    let left = 2000;
    new MutationObserver(() => {
      if (left-- > 0) room.textContent = `Another ${left}`;
    }).observe(room, { childList: true });
    room.textContent = 'It begins.';
  });
  await page.evaluate(addKira);
  expect(await settle(BOTH)).toEqual(BOTH);
});

test('a page that adds 100,000 nodes within a second gets the marks that are in them', async () => {
  const MARKED = 100;
  await page.evaluate(async (marked) => {
    const PER_BATCH = 1000;
    for (let batch = 0; batch < 100; batch++) {
      const room = document.createElement('div');
      for (let i = 0; i < PER_BATCH / 2; i++) {
        const row = document.createElement('p');
        row.append(i < marked / 100 ? 'Kira Yarmysh walked by.' : `Row ${batch}/${i}.`);
        room.append(row);
      }
      document.body.append(room);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, MARKED);
  await expect
    .poll(async () => (await readMarks(page))['gloss-person'].length, { timeout: 20_000 })
    .toBe(MARKED + 1);
  expect(said).toEqual([]);
});

test('a page that nests 5,000 levels deep is marked at its bottom', async () => {
  await page.evaluate(() => {
    let deepest: Element = document.body;
    for (let level = 0; level < 5000; level++) {
      // Inline elements: browsers themselves take long over as many blocks.
      const next = document.createElement('span');
      deepest.append(next);
      deepest = next;
    }
    deepest.append('Kira Yarmysh walked along the lake.');
  });
  expect(await settle(BOTH)).toEqual(BOTH);
  await page.evaluate(() => document.querySelector('#first')?.append(' Kira Yarmysh too.'));
  const all = ['Boris Bondarev', 'Kira Yarmysh', 'Kira Yarmysh'];
  expect(await settle(all)).toEqual(all);
  expect(said).toEqual([]);
});

test('a page with a text of 2,000,000 characters is marked at its end, and where it is cut', async () => {
  await page.evaluate(() => {
    const texts = document.createElement('p');
    const nothing = 'Nothing of note stands here. ';
    const cut = nothing.repeat(3_000).slice(0, 65_530);
    texts.append(`${cut} Kira Yarmysh. `, nothing.repeat(70_000), 'Kira Yarmysh walked.');
    document.body.append(document.createElement('div'));
    document.body.lastElementChild?.append(texts);
  });
  const all = ['Boris Bondarev', 'Kira Yarmysh', 'Kira Yarmysh'];
  expect(await settle(all)).toEqual(all);
  expect(said).toEqual([]);
});

test('a name whose first word ends where a long text is cut is marked', async () => {
  await page.evaluate(() => {
    const text = document.createElement('p');
    const nothing = 'Nothing of note stands here. '.repeat(5_000);
    const link = document.createElement('a');
    link.append('Nations');
    text.append(`${nothing.slice(0, 65_536 - ' United '.length)} United `, link, `. ${nothing}`);
    document.body.append(text);
  });
  expect(await marksBecome(page, 'gloss-organization', ['United Nations'])).toEqual([
    'United Nations',
  ]);
});

test('a long text that is changed while it is read is marked as it reads in the end', async () => {
  await page.evaluate(() => {
    const text = document.body.appendChild(document.createElement('p'));
    const nothing = 'Nothing of note stands here. '.repeat(8_000);
    text.append(`Kira Yarmysh walked. ${nothing}`, 'Kira Yarmysh. ', document.createElement('b'));
    let edits = 0;
    const edit = () => {
      (text.firstChild as Text).deleteData(0, edits === 0 ? 'Kira '.length : 1);
      (text.firstChild as Text).appendData(' More of it. ');
      if (edits === 5) text.firstChild?.after('Kira Yarmysh again. ');
      if (++edits < 12) setTimeout(edit, 5);
      else (text.lastChild as Element).append('And Kira Yarmysh.');
    };
    setTimeout(edit, 120);
  });
  const all = ['Boris Bondarev', 'Kira Yarmysh', 'Kira Yarmysh', 'Kira Yarmysh'];
  expect(await settle(all)).toEqual(all);
  expect(said).toEqual([]);
});

test('a page that stops every event opens its cards', async () => {
  await page.evaluate(() => {
    for (const type of ['pointermove', 'mousemove', 'pointerover', 'mouseover', 'mouseenter'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await hoverMark(page, 'gloss-person', 'Boris Bondarev');
  expect((await waitForCard(page)).heading).toBe('Boris Bondarev');
});

test('a page that takes out what it does not know loses the card, and nothing else', async () => {
  await page.evaluate(() => {
    new MutationObserver(() => {
      for (const element of document.querySelectorAll('gloss-card')) element.remove();
    }).observe(document, { childList: true, subtree: true });
  });
  await hoverMark(page, 'gloss-person', 'Boris Bondarev');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => {
      document.title = `heard ${key}`;
    });
  });
  await page.keyboard.press('Escape');
  expect(await page.title()).toBe('heard Escape');
  await page.evaluate(addKira);
  expect(await settle(BOTH)).toEqual(BOTH);
  expect(said).toEqual([]);
});
