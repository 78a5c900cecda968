import { expect, test } from 'vitest';
import { pointInCard, waitForCard } from '../browser/card';
import { hoverMark, waitForMarks } from '../browser/marks';
import { until } from '../browser/until';
import { useGloss } from './gloss';

interface RuntimeApi {
  runtime: { getContexts(filter: object): Promise<{ documentUrl?: string }[]> };
}

const gloss = useGloss();

test('a click in the card opens the side panel beside the page, at what the card shows', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  const asker = await gloss.session.extensionPage('options.html');
  await waitForMarks(page);
  await hoverMark(page, 'gloss-person', 'Boris Bondarev');
  await waitForCard(page);
  const { x, y } = await pointInCard(page, '[data-act="panel"]');
  await page.mouse.click(x, y);
  const address = await until('the side panel is open', () =>
    asker.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: RuntimeApi }).chrome;
      const [panel] = await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
      return panel?.documentUrl;
    }),
  );
  expect(new URL(address).searchParams.get('entity')).toBe('boris-bondarev');
});
