import { expect, test } from 'vitest';
import { useGloss } from './gloss';

const gloss = useGloss();

interface Areas {
  chrome: {
    storage: {
      local: { set(items: object): Promise<void>; get(): Promise<{ page?: { sites?: string[] } }> };
    };
  };
}

test('pages are given what was stored in this browser alone by whatever hand', async () => {
  const asker = await gloss.session.extensionPage('options.html');
  await asker.evaluate(() =>
    (globalThis as unknown as Areas).chrome.storage.local.set({ sites: ['a.example'] }),
  );
  const given = () =>
    asker.evaluate(
      async () => (await (globalThis as unknown as Areas).chrome.storage.local.get()).page?.sites,
    );
  await expect.poll(given, { timeout: 5_000 }).toEqual(['a.example']);
});
