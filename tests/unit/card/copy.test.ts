import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../../src/card/copy';

afterEach(() => vi.unstubAllGlobals());

/** A page whose clipboard does `writes`, and whose older way succeeds or not. */
function setUp(writes: (() => Promise<void>) | null, older: boolean) {
  const { document } = parseHTML('<!doctype html><html><body><div></div></body></html>');
  const box = document.querySelector('div') as unknown as Element;
  const selected: string[] = [];
  const execCommand = () => {
    selected.push(box.querySelector('textarea')?.value ?? 'nothing');
    return older;
  };
  vi.stubGlobal('document', {
    createElementNS: (_: string, name: string) =>
      Object.assign(document.createElement(name), { select: () => undefined }),
    execCommand,
  });
  vi.stubGlobal('navigator', writes ? { clipboard: { writeText: writes } } : {});
  vi.stubGlobal('HTMLElement', class {});
  return { box, selected };
}

test.each([
  ['a page with a clipboard takes it', async () => {}, false, true, []],
  ['a page without https takes the older way', null, true, true, ['words']],
  [
    'a frame that is kept from it takes the older way',
    () => Promise.reject(new Error('NotAllowedError')),
    true,
    true,
    ['words'],
  ],
  ['where neither works that is told', null, false, false, ['words']],
])('%s', async (_, writes, older, done, selected) => {
  const page = setUp(writes, older);
  expect(await copyText('words', page.box)).toBe(done);
  expect(page.selected).toEqual(selected);
  expect(page.box.children).toHaveLength(0);
});
