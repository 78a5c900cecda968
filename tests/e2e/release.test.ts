import { expect, test } from 'vitest';
import { hasCard } from '../browser/card';
import { hoverMark, waitForMarks } from '../browser/marks';
import { useGloss } from './gloss';

const gloss = useGloss('release');

test('the released card’s shadow root is closed to the page', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
  await hoverMark(page, 'gloss-person', 'Boris Bondarev');
  await expect.poll(() => hasCard(page), { timeout: 10_000 }).toBe(true);
  const root = await page.evaluate(() => document.querySelector('gloss-card')?.shadowRoot);
  expect(root).toBeNull();
});
