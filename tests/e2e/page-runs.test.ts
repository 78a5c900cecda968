import { expect, test } from 'vitest';
import { readMarks } from '../browser/marks';
import { useGloss } from './gloss';

const gloss = useGloss();

const times = (count: number, what: string): string => what.repeat(count);
const LIST = times(70, '<li>Nothing of note.</li>');

/** A name is found wherever its block ends and however its text is cut: each case is a body. */
const CASES: readonly { where: string; body: string; cut?: number; people: string[] }[] = [
  {
    where: 'at the end of a paragraph of a thousand text nodes',
    body: `<p>${times(1000, 'so on ')}Boris Bondarev</p>`,
    cut: 6,
    people: ['Boris Bondarev'],
  },
  {
    where: 'over every place at which a long text is taken in pieces',
    body: `<p>${times(700, 'Boris Bondarev and ')}others</p>`,
    cut: 7,
    people: Array<string>(700).fill('Boris Bondarev'),
  },
  {
    where: 'in the middle of a text of a hundred thousand letters',
    body: `<p>${times(10_000, 'and so on ')}Boris Bondarev ${times(10_000, 'and so on ')}</p>`,
    people: ['Boris Bondarev'],
  },
  {
    where: 'behind hundreds of inline elements, and cut by one more',
    body: `<p>${times(300, '<i>so</i> ')}Boris Bond<b>arev</b> left.</p>`,
    people: ['Boris Bondarev'],
  },
  {
    where: 'in a block inside an inline element that is large',
    body: `<p>So on.</p><span><ul>${LIST}</ul><p>Boris Bondarev left.</p></span>`,
    people: ['Boris Bondarev'],
  },
  {
    where: 'in text around a large list, in the same block as it',
    body: `<div>Boris Bondarev left.<ul>${LIST}</ul>So did Hillel Neuer.</div>`,
    people: ['Boris Bondarev', 'Hillel Neuer'],
  },
  {
    where: 'in elements of the page’s own, of which no block is known',
    body: `<x-app>${times(40, '<x-row><x-cell>So on.</x-cell></x-row>')}<x-row>Boris Bondarev</x-row></x-app>`,
    people: ['Boris Bondarev'],
  },
  {
    where: 'below three hundred elements, each with many around it',
    body: `${times(300, '<div><i></i><i></i>')}<p>Boris Bondarev left.</p>${times(300, '</div>')}`,
    people: ['Boris Bondarev'],
  },
  {
    where: 'in cells whose texts run together without a space',
    body: '<table><tr><td>it</td><td>Boris Bondarev</td><td>left</td></tr></table>',
    people: ['Boris Bondarev'],
  },
];

test.each(CASES)('a name is marked $where', async ({ body, cut, people }) => {
  const page = await gloss.session.newPage(gloss.url('nothing.html'));
  await page.evaluate(
    (html, units) => {
      document.body.innerHTML = html;
      if (!units) return;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text)
        if (text.length > units) text.splitText(units);
    },
    body,
    cut ?? 0,
  );
  await expect
    .poll(async () => (await readMarks(page))['gloss-person'], { timeout: 10_000 })
    .toEqual(people);
});

test('a name of two letters is marked in a cell of its own, between words without a space', async () => {
  const page = await gloss.session.newPage(gloss.url('nothing.html'));
  await page.evaluate(() => {
    document.body.innerHTML = '<table><tr><td>FUN</td><td>UN</td><td>FUN</td></tr></table>';
  });
  await expect
    .poll(async () => (await readMarks(page))['gloss-organization'], { timeout: 10_000 })
    .toEqual(['UN']);
});
