import { describe, expect, it } from 'vitest';
import { readPattern } from '../../../src/platform/patterns';
import { DEFAULTS } from '../../../src/platform/settings-defaults';
import { covers, marksAt, switchedAt } from '../../../src/platform/where';

describe('what was typed is read as a pattern', () => {
  const cases = [
    ['example.org', 'example.org'],
    [' Example.ORG ', 'example.org'],
    ['example.org.', 'example.org'],
    ['www.example.org', 'www.example.org'],
    ['*.example.org', '*.example.org'],
    ['*://*.example.org/*', '*.example.org'],
    ['https://www.example.org/', 'www.example.org'],
    ['https://example.org/news?x=1#y', 'example.org/news'],
    ['https://example.org?x=1', 'example.org'],
    ['example.org/news/*', 'example.org/news/*'],
    ['example.org/news/', 'example.org/news'],
    ['example.org/*/news', 'example.org/*/news'],
    ['example.org/*', 'example.org'],
    ['example.org/**', 'example.org'],
    ['Example.org/Wiki/Zürich', 'example.org/Wiki/Z%C3%BCrich'],
    ['example.org//double', 'example.org//double'],
    ['example.org:8080', 'example.org:8080'],
    ['example.org:0443/a', 'example.org:443/a'],
    ['localhost', 'localhost'],
    ['localhost:3000', 'localhost:3000'],
    ['192.168.0.1', '192.168.0.1'],
    ['http://[::1]:8080/a', '[::1]:8080/a'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['*.BÜCHER.example', '*.xn--bcher-kva.example'],
    ['under_score.example', 'under_score.example'],
    ['file:///home/reader/drafts/*', 'file:///home/reader/drafts/*'],
    ['FILE:///home/a%20b.html', 'file:///home/a%20b.html'],
    ['file:///', 'file:///*'],
  ] as const;
  it.each(cases)('%j gives %j', (typed, pattern) => {
    expect(readPattern(typed)).toEqual({ pattern });
  });

  it.each(cases)('%j gives one that is read as itself', (_, pattern) => {
    expect(readPattern(pattern)).toEqual({ pattern });
  });
});

describe('what is no pattern is told with its reason and its place', () => {
  const cases = [
    ['', 'empty', ''],
    ['   ', 'empty', ''],
    ['https://', 'empty', ''],
    ['/news', 'empty', ''],
    ['two words', 'space', 'two words'],
    ['a.org b.org', 'space', 'a.org b.org'],
    ['ftp://example.org', 'scheme', 'ftp://'],
    ['about:blank', 'scheme', 'about:'],
    ['chrome-extension://abc/options.html', 'scheme', 'chrome-extension://'],
    ['mailto:a@example.org', 'scheme', 'mailto:'],
    ['*', 'everything', '*'],
    ['*://*/*', 'everything', '*'],
    ['exam*.org', 'star', 'exam*.org'],
    ['www.*.org', 'star', 'www.*.org'],
    ['*/news', 'star', '*'],
    ['*.*', 'star', '*.*'],
    ['example.org:', 'port', ':'],
    ['example.org:http', 'port', ':http'],
    ['example.org:*', 'port', ':*'],
    ['example.org:0', 'port', ':0'],
    ['example.org:65536', 'port', ':65536'],
    ['reader@example.org', 'host', 'reader@example.org'],
    ['a..b', 'host', 'a..b'],
    ['.example.org', 'host', '.example.org'],
    ['a,b', 'host', 'a,b'],
    ['a\\b', 'host', 'a\\b'],
    ['http://[', 'host', '['],
    ['%', 'host', '%'],
  ] as const;
  it.each(cases)('%j: %s, %j', (typed, reason, part) => {
    expect(readPattern(typed)).toEqual({ fault: { reason, part } });
  });
});

/** Patterns as readPattern gives them. */
describe('a pattern covers a page, or not', () => {
  const cases = [
    ['example.org', 'https://example.org/', true],
    ['example.org', 'http://example.org/a/b?c#d', true],
    ['example.org', 'https://EXAMPLE.org/', true],
    ['example.org', 'https://example.org./', true],
    ['example.org', 'https://www.example.org/', true],
    ['example.org', 'https://news.en.example.org/', true],
    ['example.org', 'https://notexample.org/', false],
    ['example.org', 'https://example.org.evil.com/', false],
    ['example.org', 'https://evil.com/example.org', false],
    ['example.org', 'https://example.com/', false],
    ['example.org', 'https://example.org:8080/', true],
    ['www.example.org', 'https://example.org/', true],
    ['www.example.org', 'https://news.example.org/', false],
    ['en.example.org', 'https://example.org/', false],
    ['*.example.org', 'https://example.org/', true],
    ['*.example.org', 'https://a.b.example.org/', true],
    ['*.example.org', 'https://notexample.org/', false],
    ['example.org:8080', 'http://example.org:8080/', true],
    ['example.org:8080', 'http://example.org/', false],
    ['example.org:443', 'https://example.org/', true],
    ['example.org:80', 'http://example.org/', true],
    ['example.org:80', 'https://example.org/', false],
    ['localhost:3000/a', 'http://localhost:3000/a', true],
    ['[::1]:8080', 'http://[::1]:8080/', true],
    ['[::1]', 'http://[::1]:9/', true],
    ['192.168.0.1', 'http://192.168.0.1/', true],
    ['xn--bcher-kva.example', 'https://bücher.example/', true],
    ['example.org/news', 'https://example.org/news', true],
    ['example.org/news', 'https://example.org/news/', true],
    ['example.org/news', 'https://example.org/news?page=2', true],
    ['example.org/news', 'https://example.org/news/today/1', true],
    ['example.org/news', 'https://www.example.org/news/', true],
    ['example.org/news', 'https://example.org/newsletter', false],
    ['example.org/news', 'https://example.org/', false],
    ['example.org/news', 'https://example.org/News', false],
    ['example.org/news/*', 'https://example.org/news/today', true],
    ['example.org/news/*', 'https://example.org/news', true],
    ['example.org/news/*', 'https://example.org/newsletter', false],
    ['example.org/news*', 'https://example.org/newsletter', true],
    ['example.org/*/talk', 'https://example.org/wiki/a/talk', true],
    ['example.org/*/talk', 'https://example.org/wiki/talk/more', true],
    ['example.org/*/talk', 'https://example.org/wiki/talkative', false],
    ['example.org/*/talk', 'https://example.org/talk', false],
    ['example.org/a*b*c', 'https://example.org/axxbyyc', true],
    ['example.org/a*b*c', 'https://example.org/axxcyyb', false],
    ['example.org/Z%C3%BCrich', 'https://example.org/Zürich', true],
    ['file:///home/reader/drafts/*', 'file:///home/reader/drafts/one.html', true],
    ['file:///home/reader/drafts/*', 'file:///home/reader/other.html', false],
    ['file:///*', 'file:///C:/one.html', true],
    ['file:///*', 'https://example.org/', false],
    ['file://server/share', 'file://server/share/one.html', true],
    ['file://server/share', 'file://other/share/one.html', false],
    ['file:///share', 'file://server/share/one.html', false],
    ['server', 'file://server/share/one.html', false],
    ['example.org', 'file:///example.org/one.html', false],
    ['example.org', 'about:blank', false],
  ] as const;
  it.each(cases)('%s, %s: %s', (pattern, url, expects) => {
    expect(covers(pattern, { host: new URL(url).hostname, url })).toBe(expects);
  });

  it('that has a host of its own and no address of its own, as a frame without one', () => {
    expect(covers('example.org', { host: 'example.org', url: 'about:srcdoc' })).toBe(true);
  });
});

const click = { mode: 'click', only: [] } as const;
const page = { host: 'news.example.org', url: 'https://news.example.org/a' };
const file = { host: '', url: 'file:///home/reader/a.html?b#c' };

describe('Gloss on a page', () => {
  const cases = [
    ['is on by default', {}, [], 'on'],
    ['is off where it is off everywhere', { enabled: false }, ['example.org'], 'off'],
    ['is off on a site of the list', {}, ['a.org', 'example.org'], 'off-here'],
    ['is on beside the list', {}, ['a.org', 'en.example.org'], 'on'],
    ['is off on every site but those listed', { where: only() }, [], 'off-here'],
    ['is on where a pattern covers it', { where: only('news.example.org/a') }, [], 'on'],
    [
      'is off where both lists have it',
      { where: only('example.org') },
      ['news.example.org'],
      'off-here',
    ],
    ['waits for a click', { where: click }, [], 'on-click'],
    ['waits for none where it is off', { where: click }, ['example.org'], 'off-here'],
  ] as const;
  it.each(cases)('%s', (_, settings, sites, expects) => {
    const whole = { ...DEFAULTS, ...settings, sites };
    expect(
      marksAt({ ...whole, where: { ...whole.where, only: [...whole.where.only] } }, page),
    ).toBe(expects);
  });
});

describe('a site’s own switch', () => {
  const everywhere = { mode: 'everywhere' as const, only: ['b.org'] };
  const cases = [
    {
      name: 'off lists the host',
      where: everywhere,
      sites: ['a.org'],
      on: false,
      page,
      expects: { only: ['b.org'], sites: ['a.org', 'news.example.org'] },
    },
    {
      name: 'off twice lists it once',
      where: everywhere,
      sites: ['example.org'],
      on: false,
      page,
      expects: { only: ['b.org'], sites: ['example.org'] },
    },
    {
      name: 'on takes away whatever covers it',
      where: everywhere,
      sites: ['a.org', 'example.org', '*.example.org/a'],
      on: true,
      page,
      expects: { only: ['b.org'], sites: ['a.org'] },
    },
    {
      name: 'on, with a list of the only sites, adds to it',
      where: only('a.org'),
      sites: ['example.org'],
      on: true,
      page,
      expects: { only: ['a.org', 'news.example.org'], sites: [] },
    },
    {
      name: 'on adds nothing that is covered',
      where: only('example.org'),
      sites: [],
      on: true,
      page,
      expects: { only: ['example.org'], sites: [] },
    },
    {
      name: 'off takes it from the only sites',
      where: only('a.org', 'news.example.org'),
      sites: [],
      on: false,
      page,
      expects: { only: ['a.org'], sites: [] },
    },
    {
      name: 'off makes an exception where a wider one covers it',
      where: only('example.org'),
      sites: [],
      on: false,
      page,
      expects: { only: ['example.org'], sites: ['news.example.org'] },
    },
    {
      name: 'off lists a file by its address',
      where: everywhere,
      sites: [],
      on: false,
      page: file,
      expects: { only: ['b.org'], sites: ['file:///home/reader/a.html'] },
    },
    {
      name: 'off lists a file of a server by its address too',
      where: everywhere,
      sites: [],
      on: false,
      page: { host: 'server', url: 'file://server/share/a.html#b' },
      expects: { only: ['b.org'], sites: ['file://server/share/a.html'] },
    },
    {
      name: 'off lists the host of a frame that has no address of its own',
      where: everywhere,
      sites: [],
      on: false,
      page: { host: 'example.org.', url: 'about:srcdoc' },
      expects: { only: ['b.org'], sites: ['example.org'] },
    },
    {
      name: 'on, where nothing keeps it off, is so without an address',
      where: everywhere,
      sites: [],
      on: true,
      page: { host: '', url: 'about:blank' },
      expects: { only: ['b.org'], sites: [] },
    },
  ];
  it.each(cases)('$name', ({ where, sites, on, page: place, expects }) => {
    const before = { where: { mode: where.mode, only: [...where.only] }, sites };
    const after = switchedAt(before, place, on) ?? { only: [], sites: [] };
    expect(after).toEqual(expects);
    const now = {
      enabled: true,
      where: { mode: where.mode, only: after.only },
      sites: after.sites,
    };
    expect(marksAt(now, place)).toBe(on ? 'on' : 'off-here');
  });
});

describe('no list can name a page', () => {
  const cases = [
    ['that a script made', '', 'blob:https://example.org/1b9d6bcd'],
    ['that is its own address', '', 'data:text/html,<p>Geneva'],
    ['that is blank', '', 'about:blank'],
    ['out of an attribute', '', 'about:srcdoc'],
    ['whose address is not told', '', ''],
    ['of an origin that is not told', '', 'null'],
    ['whose host no pattern can have', 'a,b', 'https://a,b/'],
  ];
  it.each(cases)('%s', (_, host, url) => {
    const off = { where: { mode: 'everywhere' as const, only: [] }, sites: ['a.org'] };
    expect(switchedAt(off, { host, url }, false)).toBeNull();
    expect(switchedAt({ where: only('a.org'), sites: [] }, { host, url }, true)).toBeNull();
  });
});

function only(...patterns: string[]) {
  return { mode: 'only' as const, only: patterns };
}
