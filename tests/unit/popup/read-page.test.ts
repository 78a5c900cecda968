import { beforeEach, expect, test, vi } from 'vitest';
import type { PageSummary } from '../../../src/platform/messages';

/** What the tab's top frame answers; null before its content script is there. */
let answer: PageSummary | null = null;
const executeScript = async () => [{ frameId: 0, result: answer }];
vi.mock('../../../src/platform/browser', () => ({
  browser: { scripting: { executeScript: () => executeScript() } },
}));
const { readPage } = await import('../../../entrypoints/popup/read-page');

const tab = (url: string, loading: boolean) => ({ id: 1, url, loading });
const EMPTY: PageSummary = { state: 'on', host: 'a.org', entities: [], quotations: [] };

beforeEach(() => {
  answer = null;
});

test.each([
  { name: 'that loads', of: tab('https://a.org/', true), state: { kind: 'loading' } },
  { name: 'that loads its first page', of: tab('', true), state: { kind: 'loading' } },
  {
    name: 'that has loaded',
    of: tab('https://a.org/', false),
    state: { kind: 'absent', why: 'page' },
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
