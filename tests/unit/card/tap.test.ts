import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tappedMark } from '../../../src/card/tap';
import { mark } from './marks';

const { document, Element } = parseHTML('<!doctype html><html><body></body></html>');

beforeEach(() => vi.stubGlobal('Element', Element));
afterEach(() => vi.unstubAllGlobals());

/** What a tap on the `<b>` of some HTML means. */
function tapOn(html: string, defaultPrevented = false) {
  document.body.innerHTML = html;
  const name = document.querySelector('b');
  const path: unknown[] = [];
  for (let at: unknown = name; at; at = (at as Node).parentNode) path.push(at);
  const meant = mark('A');
  Object.assign(meant, { range: { startContainer: name?.firstChild } });
  const page = { markAt: () => meant };
  const event = { clientX: 1, clientY: 2, defaultPrevented, composedPath: () => path };
  return tappedMark(page, event as unknown as MouseEvent) === meant;
}

test.each([
  ['in a paragraph', '<p>a <b>name</b></p>'],
  ['in an element of no meaning', '<p><span><b>name</b></span></p>'],
])('a tap on a name %s means its card', (_, html) => {
  expect(tapOn(html)).toBe(true);
});

test.each([
  ['in a link', '<p><a href="#"><i><b>name</b></i></a></p>'],
  ['in a button', '<button><b>name</b></button>'],
  ['in what acts as a button', '<div role="button"><b>name</b></div>'],
  ['in a label', '<label><b>name</b><input></label>'],
  ['in a summary', '<details><summary><b>name</b></summary></details>'],
  ['in what has a handler written on it', '<div onclick="x()"><b>name</b></div>'],
])('a tap on a name %s is the page’s', (_, html) => {
  expect(tapOn(html)).toBe(false);
});

test('a tap that the page has handled is the page’s', () => {
  expect(tapOn('<p><b>name</b></p>', true)).toBe(false);
});
