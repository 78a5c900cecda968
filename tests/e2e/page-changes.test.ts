import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { waitForCard } from '../browser/card';
import { hoverMark, marksBecome, readMarks, settledMarks, waitForMarks } from '../browser/marks';
import { hearConsole } from '../browser/snapshot';
import { rest } from '../browser/until';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;
let said: string[];

const settle = (texts: readonly string[]) => marksBecome(page, 'gloss-person', texts);

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('changing.html'));
  said = hearConsole(page);
  await waitForMarks(page, ['gloss-person', 'gloss-place']);
});

/** What a script of the page does to it, and who is marked thereafter. */
const CHANGES: readonly {
  name: string;
  change: () => unknown;
  people: readonly string[];
}[] = [
  {
    name: 'the whole body has other content',
    change: () => {
      document.body.innerHTML = '<p>Kira Yarmysh walked along the lake.</p>';
    },
    people: ['Kira Yarmysh'],
  },
  {
    name: 'another body takes the place of the body',
    change: () => {
      const body = document.createElement('body');
      body.innerHTML = '<p>Kira Yarmysh walked along the lake.</p>';
      document.body.replaceWith(body);
    },
    people: ['Kira Yarmysh'],
  },
  {
    name: 'another root takes the place of the root',
    change: () => {
      const html = document.createElement('html');
      html.innerHTML = '<body><p>Kira Yarmysh walked along the lake.</p></body>';
      document.documentElement.replaceWith(html);
    },
    people: ['Kira Yarmysh'],
  },
  {
    name: 'the root is taken out and put back',
    change: async () => {
      const html = document.documentElement;
      html.remove();
      await new Promise((resolve) => setTimeout(resolve, 300));
      document.append(html);
    },
    people: ['Boris Bondarev'],
  },
  {
    name: 'the document is opened, written and closed again',
    change: () => {
      document.open();
      document.write('<!doctype html><title>New</title><p>Kira Yarmysh walked along the lake.</p>');
      document.close();
    },
    people: ['Kira Yarmysh'],
  },
  {
    name: 'the document is opened and written bit by bit',
    change: async () => {
      document.open();
      for (const piece of ['<p>Kira', ' Yar', 'mysh walked', ' along the lake.']) {
        document.write(piece);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      document.close();
    },
    people: ['Kira Yarmysh'],
  },
  {
    name: 'a name is streamed character by character, each a text node',
    change: async () => {
      const room = document.querySelector('#room');
      for (const letter of 'Then came Kira Yarmysh, and later Gennady Gatilov.') {
        room?.append(letter);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    people: ['Boris Bondarev', 'Kira Yarmysh', 'Gennady Gatilov'],
  },
  {
    name: 'a name is streamed character by character into one text node',
    change: async () => {
      const text = document.createTextNode('');
      document.querySelector('#room')?.append(text);
      for (const letter of 'Then came Kira Yarmysh, and later Gennady Gatilov.') {
        text.appendData(letter);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    people: ['Boris Bondarev', 'Kira Yarmysh', 'Gennady Gatilov'],
  },
  {
    name: 'an answer is streamed as HTML that is set anew for each piece',
    change: async () => {
      const room = document.querySelector('#room') as HTMLElement;
      const words = 'Then came <b>Kira</b> Yarmysh , and later <i>Gennady</i> Gatilov .'.split(' ');
      for (let count = 1; count <= words.length; count++) {
        room.innerHTML = `<p>${words.slice(0, count).join(' ')}</p>`;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    people: ['Boris Bondarev', 'Kira Yarmysh', 'Gennady Gatilov'],
  },
  {
    name: 'a marked text is split in the middle of the name',
    change: () => {
      const first = document.querySelector('#first') as HTMLElement;
      (first.firstChild as Text).splitText(3);
    },
    people: ['Boris Bondarev'],
  },
  {
    name: 'a marked text is split into letters and joined again',
    change: async () => {
      const first = document.querySelector('#first') as HTMLElement;
      let text = first.firstChild as Text;
      while (text.length > 1) text = text.splitText(1);
      await new Promise((resolve) => setTimeout(resolve, 200));
      first.normalize();
    },
    people: ['Boris Bondarev'],
  },
  {
    name: 'two halves of a name come together from two paragraphs',
    change: () => {
      const [first, second] = [...document.querySelectorAll('p')];
      first?.replaceChildren('Kira ');
      if (second?.firstChild) {
        second.replaceChildren('Yarmysh');
        first?.append(...second.childNodes);
      }
    },
    people: ['Kira Yarmysh'],
  },
  {
    name: 'a block is put between the halves of a name',
    change: () => {
      const first = document.querySelector('#first') as HTMLElement;
      const rest = (first.firstChild as Text).splitText('Boris '.length);
      first.insertBefore(document.createElement('div'), rest).append('meanwhile');
    },
    people: [],
  },
  {
    name: 'code between the halves of a name, beside a space, is taken out',
    change: async () => {
      document.body.innerHTML =
        '<p>So said <i>Kira</i> <code>x</code><!----><i>Yarmysh</i> by the lake in Geneva.</p>';
      await new Promise((resolve) => setTimeout(resolve, 1500));
      document.querySelector('code')?.remove();
    },
    people: ['Kira Yarmysh'],
  },
  {
    name: 'code comes between the halves of a name, beside a space',
    change: async () => {
      document.body.innerHTML =
        '<p>So said <i>Kira</i> <!----><i>Yarmysh</i>, and Boris Bondarev.</p>';
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const code = document.createElement('code');
      code.textContent = 'x';
      document.querySelector('i')?.nextSibling?.after(code);
    },
    people: ['Boris Bondarev'],
  },
  {
    name: 'a name is taken out of its link by its children moving up',
    change: async () => {
      const first = document.querySelector('#first') as HTMLElement;
      first.innerHTML = '<a><b>Boris</b> Bondarev</a> lived in Geneva.';
      await new Promise((resolve) => setTimeout(resolve, 200));
      first.firstElementChild?.replaceWith(...(first.firstElementChild?.childNodes ?? []));
    },
    people: ['Boris Bondarev'],
  },
  {
    name: 'a paragraph goes back and forth a hundred times',
    change: async () => {
      const [first, room] = [document.querySelector('#first'), document.querySelector('#room')];
      for (let turn = 0; turn < 100; turn++) {
        if (turn % 2) document.body.prepend(first as Node);
        else room?.append(first as Node);
        await new Promise((resolve) => setTimeout(resolve, 3));
      }
    },
    people: ['Boris Bondarev'],
  },
  {
    name: 'text that was away comes back changed',
    change: async () => {
      const first = document.querySelector('#first') as HTMLElement;
      first.remove();
      await new Promise((resolve) => setTimeout(resolve, 300));
      first.textContent = 'Kira Yarmysh walked along the lake.';
      document.body.append(first);
    },
    people: ['Kira Yarmysh'],
  },
];

describe('the marks are those of the page as it is now when', () => {
  test.each(CHANGES)('$name', async ({ change, people }) => {
    await page.evaluate(change);
    expect(await settle(people)).toEqual(people);
    // Still so when everything has come to rest.
    expect((await settledMarks(page))['gloss-person']).toEqual(people);
    expect(said).toEqual([]);
  });
});

/** After these the page's own listeners are gone, or its text lies under another root. */
const UPHEAVALS = CHANGES.filter(({ name }) => /another (body|root)|opened, written/.test(name));

describe('a card still opens, and marks still follow, when', () => {
  test.each(UPHEAVALS)('$name', async ({ change }) => {
    await page.evaluate(change);
    await settle(['Kira Yarmysh']);
    await hoverMark(page, 'gloss-person', 'Kira Yarmysh');
    expect((await waitForCard(page)).heading).toBe('Kira Yarmysh');
    await page.evaluate(() => document.body.append('Here comes Gennady Gatilov.'));
    const both = ['Kira Yarmysh', 'Gennady Gatilov'];
    expect(await settle(both)).toEqual(both);
  });
});

test('in a list whose rows are used again, the marks are those of the rows now shown', async () => {
  const NAMES = ['Boris Bondarev', 'Kira Yarmysh', 'Gennady Gatilov', 'Nobody in particular'];
  await page.evaluate((names) => {
    document.body.replaceChildren();
    const rows = Array.from({ length: 20 }, () => document.createElement('div'));
    document.body.append(...rows);
    // Turns the list to its row `top`, as a virtual list does: the same elements, other texts.
    (globalThis as unknown as { turn(top: number): void }).turn = (top) => {
      rows.forEach((row, i) => {
        row.textContent = `${top + i}. ${names[(top + i) % names.length]} walked by.`;
      });
    };
  }, NAMES);
  const turn = (top: number) =>
    page.evaluate((n) => (globalThis as unknown as { turn(top: number): void }).turn(n), top);
  for (let top = 0; top < 400; top += 7) await turn(top);
  await turn(1001);
  const shown = Array.from({ length: 20 }, (_, i) => NAMES[(1001 + i) % NAMES.length] as string);
  const people = shown.filter((name) => name !== 'Nobody in particular');
  expect(await settle(people)).toEqual(people);
});

test('marks in a dialog are there when it opens, and a card opens on them', async () => {
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<p>Kira Yarmysh walked along the lake.</p>';
    document.body.append(dialog);
    dialog.showModal();
  });
  await settle(['Boris Bondarev', 'Kira Yarmysh']);
  await hoverMark(page, 'gloss-person', 'Kira Yarmysh');
  expect((await waitForCard(page)).heading).toBe('Kira Yarmysh');
});

test('a text that is edited while its card would open leaves no stale mark', async () => {
  await hoverMark(page, 'gloss-person', 'Boris Bondarev');
  await page.$eval('#first', (first) => first.replaceChildren('Nobody.'));
  expect(await settle([])).toEqual([]);
  expect(Object.values(await readMarks(page)).flat()).not.toContain('(stale)');
});

/** Milliseconds after which a page counts as at rest, and what comes to it is read at once. */
const REST_MS = 1_200;

/** Adds a name, and tells when it is marked: by the time that a frame begins, or that it is laid out. */
const markedWhen = async (): Promise<string> => {
  const size = () => CSS.highlights.get('gloss-person')?.size ?? 0;
  const text = document.createElement('p');
  text.append('Kira Yarmysh walked along the lake.');
  const before = size();
  document.body.append(text);
  for (;;) {
    await new Promise(requestAnimationFrame);
    if (size() > before) return 'before a frame';
    // What is begun in a callback of one that is around it comes behind all callbacks of that round.
    await new Promise<void>((resolve) => {
      const inner = new ResizeObserver(() => resolve());
      new ResizeObserver(() => inner.observe(text)).observe(document.body);
    });
    if (size() > before) return 'in a frame, laid out';
  }
};

test('what comes to a page at rest is marked in a frame, when that is laid out', async () => {
  const when: string[] = [];
  for (let i = 0; i < 3; i++) {
    await rest(REST_MS);
    when.push(await page.evaluate(markedWhen));
  }
  // On a busy machine a frame may be waited for too long.
  expect(when).toContain('in a frame, laid out');
});

test('a page that adds a name while it hears of sizes gets no error of it', async () => {
  await page.evaluate(() => {
    const box = document.body.appendChild(document.createElement('div'));
    box.id = 'box';
    box.style.cssText = 'position: fixed; width: 10px; height: 10px';
  });
  await rest(REST_MS);
  await page.$eval('#box', async (box) => {
    const errors: string[] = [];
    Object.assign(globalThis, { errors });
    addEventListener('error', ({ message }) => errors.push(message));
    const text = document.createElement('p');
    text.append('Kira Yarmysh walked along the lake.');
    await new Promise<void>((resolve) => {
      new ResizeObserver(() => {
        document.body.append(text);
        resolve();
      }).observe(box);
    });
  });
  await settle(['Boris Bondarev', 'Kira Yarmysh']);
  await rest(100);
  const errors = await page.evaluate(() => (globalThis as unknown as { errors: string[] }).errors);
  expect([errors, said]).toEqual([[], []]);
});
