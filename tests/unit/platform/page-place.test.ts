import { describe, expect, test } from 'vitest';
import { pagePlace } from '../../../src/platform/page-place';

/** A frame's window, as far as it is asked: the top page's address is null where it may not be read. */
function frameOf(own: string, top: string | null, ancestors?: string[]): Window {
  const location = { href: own, ...(ancestors && { ancestorOrigins: ancestors }) };
  const readable = { location: { href: top } };
  const closed = Object.defineProperty({}, 'location', {
    get() {
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.');
    },
  });
  return { location, top: top === null ? closed : readable } as unknown as Window;
}

describe('a frame goes by the place', () => {
  const cases: [string, Window, string, string][] = [
    [
      'of itself at the top',
      frameOf('https://a.org/b', 'https://a.org/b'),
      'a.org',
      'https://a.org/b',
    ],
    [
      'of its page, in srcdoc',
      frameOf('about:srcdoc', 'https://a.org/b'),
      'a.org',
      'https://a.org/b',
    ],
    [
      'of its page’s origin, where another origin’s page holds it',
      frameOf('https://ads.net/x', null, ['https://mid.org', 'https://a.org']),
      'a.org',
      'https://a.org',
    ],
    [
      'of itself, where the browser does not tell of the others',
      frameOf('https://ads.net/x', null),
      'ads.net',
      'https://ads.net/x',
    ],
    ['of no host, in a page that has none', frameOf('about:blank', null, ['null']), '', 'null'],
    ['of no host, in a file', frameOf('file:///a.html', 'file:///a.html'), '', 'file:///a.html'],
  ];
  test.each(cases)('%s', (_, frame, host, url) => {
    expect(pagePlace(frame)).toEqual({ host, url });
  });
});
