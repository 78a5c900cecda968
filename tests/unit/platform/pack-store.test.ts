import { afterEach, expect, test, vi } from 'vitest';
import { smallPack } from '../pack/small-annotation';

vi.mock('../../../src/platform/browser', () => ({
  browser: { runtime: { getURL: (path: string) => path } },
}));
const { loadPack } = await import('../../../src/platform/pack-store');

const pack = smallPack();

afterEach(() => vi.unstubAllGlobals());

test('a pack that could not be read is read when it is asked for again', async () => {
  const read = vi.fn(async () => ({ json: async () => pack }));
  read.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  vi.stubGlobal('fetch', read);
  await expect(loadPack()).rejects.toThrow('Failed to fetch');
  expect((await loadPack()).id).toBe(pack.id);
  expect(await loadPack()).toBe(await loadPack());
  expect(read).toHaveBeenCalledTimes(2);
});
