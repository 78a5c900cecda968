import { expect, test } from 'vitest';
import { marksBecome } from '../browser/marks';
import { useGloss } from './gloss';

const gloss = useGloss();

/** From the first name on, so long that the engine comes in the midst of it. */
const CHANGES = 150;

test('what a page does from its first name on, while the engine is on its way, is marked as it is in the end', async () => {
  const page = await gloss.session.newPage(gloss.url('nothing.html'));
  const people = await page.evaluate(async (changes) => {
    const row = (i: number): Element | undefined => document.querySelectorAll('p.row')[i];
    for (let i = 0; i < changes; i++) {
      const added = document.createElement('p');
      added.className = 'row';
      added.append(`Row ${i}: Boris `, 'Bondarev left.');
      document.body.append(added);
      if (i % 3 === 0) row(i % 7)?.remove();
      if (i % 5 === 0) row(i % 11)?.replaceChildren('Kira Yarmysh walked along the lake.');
      if (i % 7 === 0) row(i % 13)?.setAttribute('contenteditable', 'true');
      if (i % 4 === 0) row(2)?.before(added);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const read = [...document.querySelectorAll('p.row:not([contenteditable])')];
    return read.flatMap((p) => p.textContent?.match(/Boris Bondarev|Kira Yarmysh/g) ?? []);
  }, CHANGES);
  expect(people.length).toBeGreaterThan(CHANGES / 2);
  expect(await marksBecome(page, 'gloss-person', people)).toEqual(people);
});

test('what a page holds and does not change any more is marked, however little of it wakes Gloss', async () => {
  const page = await gloss.session.newPage(gloss.url('nothing.html'));
  await page.evaluate(() => {
    const lines = Array.from({ length: 3_000 }, (_, i) => `<p>Nothing of note in line ${i}.</p>`);
    lines[0] = '<p>Boris Bondarev left.</p>';
    lines[2_999] = '<p>So did Kira Yarmysh, and Boris Bondarev.</p>';
    document.body.innerHTML = lines.join('');
  });
  const people = ['Boris Bondarev', 'Kira Yarmysh', 'Boris Bondarev'];
  expect(await marksBecome(page, 'gloss-person', people)).toEqual(people);
});
