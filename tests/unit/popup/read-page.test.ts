import { beforeEach, expect, test, vi } from 'vitest';
import type { PageSummary } from '../../../src/platform/messages';

const EMPTY: PageSummary = { state: 'on', host: 'a.org', entities: [], quotations: [] };

/** What the tab's top frame answers; null before its content script is there. */
let answer: PageSummary | null = null;
/** Whether a content script can be put into the tab, which answers then. */
let takesScript = false;
/** Whether the reader lets Gloss read all pages. */
let mayRead = true;
/** The files that were put into it, and null for each question. */
let put: (string | null)[] = [];

const executeScript = async ({ files }: { files?: string[] }) => {
  put.push(files?.[0] ?? null);
  if (files && !takesScript) throw new Error('Cannot access contents of the page');
  if (files) answer = EMPTY;
  return [{ frameId: 0, result: answer }];
};
vi.mock('../../../src/platform/browser', () => ({
  browser: {
    scripting: {
      executeScript: (given: { files?: string[] }) => executeScript(given),
      insertCSS: async () => undefined,
    },
    permissions: { contains: async () => mayRead },
    runtime: { getManifest: () => ({ host_permissions: ['<all_urls>'] }) },
  },
}));
const { readPage } = await import('../../../entrypoints/popup/read-page');

const tab = (url: string | null, loading: boolean) => ({ id: 1, url, loading });

beforeEach(() => {
  answer = null;
  takesScript = false;
  mayRead = true;
  put = [];
});

test.each([
  { name: 'that loads', of: tab('https://a.org/', true), state: { kind: 'loading' } },
  { name: 'that loads its first page', of: tab('', true), state: { kind: 'loading' } },
  {
    name: 'that has loaded',
    of: tab('https://a.org/', false),
    state: { kind: 'absent', why: 'page' },
  },
  {
    name: 'whose address the browser hides',
    of: tab(null, false),
    state: { kind: 'absent', why: 'browser' },
  },
  { name: 'that is closed', of: null, state: { kind: 'closed' } },
])('of a tab $name and gives no answer, the popup says so', async ({ of, state }) => {
  expect((await readPage(of, false)).state).toEqual(state);
});

test('a tab that answers while it loads is shown as it is', async () => {
  answer = EMPTY;
  const { host, state } = await readPage(tab('https://a.org/', true), false);
  expect({ host, state }).toEqual({ host: 'a.org', state: { kind: 'nothing' } });
});

test('a page that was there before Gloss could read it is given Gloss, and read', async () => {
  takesScript = true;
  const { host, state } = await readPage(tab('https://a.org/', false), false);
  expect({ host, state }).toEqual({ host: 'a.org', state: { kind: 'nothing' } });
  expect(put).toContain('/content.js');
});

test('a tab that the reader keeps from Gloss is asked nothing, as it would not answer', async () => {
  mayRead = false;
  const { state } = await readPage(tab(null, false), false);
  expect(state).toEqual({ kind: 'absent', why: 'withheld' });
  expect(put).toEqual([]);
});
