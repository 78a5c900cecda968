import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { smallPack } from '../pack/small-annotation';
import { memory } from '../platform/memory';

const { storage, loadPack } = vi.hoisted(() => ({
  storage: { onChanged: { addListener() {}, removeListener() {} } } as Record<string, unknown>,
  loadPack: vi.fn<() => Promise<unknown>>(),
}));
vi.mock('../../../src/platform/browser', () => ({ browser: { storage } }));
vi.mock('../../../src/platform/pack-store', () => ({ loadPack }));
const { OptionsPage } = await import('../../../entrypoints/options/options-page');

/** All is read at once; on a slow machine that has other work the drawing takes its time. */
const SOON = { timeout: 10_000 };

const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
const root = document.querySelector('#root') as unknown as HTMLElement;
const warning = () => root.querySelector('.warning')?.textContent ?? '';
const sections = () => [...root.querySelectorAll('h2')].map(({ id }) => id);

beforeEach(() => {
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('location', { hash: '' });
  vi.stubGlobal('addEventListener', () => {});
  loadPack.mockResolvedValue(smallPack());
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

describe('the options page', () => {
  test('shows the defaults where nothing can be read, and says so', async () => {
    const [sync, local] = [memory(), memory()];
    sync.fails = local.fails = true;
    Object.assign(storage, { sync, local });
    render(<OptionsPage />, root);
    await vi.waitFor(() => expect(sections()).toContain('where'), SOON);
    await vi.waitFor(() => expect(warning()).toMatch(/could be read.*quota exceeded/), SOON);
  });

  test('shows the settings where the pack cannot be read, and says so', async () => {
    Object.assign(storage, { sync: memory(), local: memory({ sites: ['a.example'] }) });
    loadPack.mockRejectedValue(new TypeError('Failed to fetch'));
    render(<OptionsPage />, root);
    await vi.waitFor(() => expect(warning()).toMatch(/could be read.*Failed to fetch/), SOON);
    expect(root.querySelector('[data-entry="a.example"]')).not.toBeNull();
  });

  test('has nothing to say where all could be read', async () => {
    Object.assign(storage, { sync: memory(), local: memory() });
    render(<OptionsPage />, root);
    await vi.waitFor(() => expect(root.querySelector('#pack-title')).not.toBeNull(), SOON);
    expect(warning()).toBe('');
  });
});
