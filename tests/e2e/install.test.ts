import { expect, test } from 'vitest';
import { addressOfTab } from '../browser/tabs';
import { useGloss } from './gloss';

const gloss = useGloss('open', { firstPage: true });

interface TabsApi {
  tabs: { query(query: object): Promise<{ url?: string }[]> };
}

test('on installing, the page that says what Gloss does is opened once', async () => {
  const asker = await gloss.session.extensionPage('options.html');
  await addressOfTab(asker, '/welcome.html');
  const welcomes = await asker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: TabsApi }).chrome;
    return (await tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;
  });
  expect(welcomes).toBe(1);
});
