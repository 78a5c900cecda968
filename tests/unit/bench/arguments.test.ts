import { describe, expect, test } from 'vitest';
import { readArguments } from '../../bench/arguments';

describe('the benchmark’s command line', () => {
  test('measures generated pages in both browsers when nothing is said', () => {
    expect(readArguments([])).toEqual({
      browsers: ['chromium', 'firefox'],
      pages: [],
      json: '.output/bench.json',
      rounds: 2,
    });
  });

  test('takes any number of pages', () => {
    expect(readArguments(['--page', 'a.html', '--page=b.html'])).toMatchObject({
      pages: ['a.html', 'b.html'],
    });
  });

  test('takes one browser, a file for the numbers, and a number of rounds', () => {
    const args = ['--browser', 'firefox', '--json', 'x.json', '--rounds', '5'];
    const expected = { browsers: ['firefox'], json: 'x.json', rounds: 5 };
    expect(readArguments(args)).toMatchObject(expected);
  });

  test.each<[string, string[]]>([
    ['--browser', ['--browser', 'safari']],
    ['--rounds', ['--rounds', '0']],
    ['--rounds', ['--rounds', 'two']],
    ['--fast', ['--fast']],
    ['a.html', ['a.html']],
  ])('says what is wrong with %s in %j', (named, args) => {
    expect(readArguments(args)).toContain(named);
  });
});
