import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../../src/platform/settings-defaults';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
vi.mock('../../../src/platform/settings', () => ({
  loadSettings: () => Promise.reject(new Error('no storage')),
}));
vi.mock('../../../src/platform/pack-store', () => ({
  loadPack: async () => ({ title: 'Geneva' }),
}));
vi.mock('../../../entrypoints/reader/reader-page', () => ({
  ReaderPage: (props: object) => JSON.stringify(props),
}));

test('the reader opens with the defaults where the settings cannot be read', async () => {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  await import('../../../entrypoints/reader/main');
  const drawn = JSON.parse(document.querySelector('#root')?.textContent ?? '');
  expect(drawn).toEqual({ pack: { title: 'Geneva' }, settings: DEFAULTS });
  vi.unstubAllGlobals();
});
