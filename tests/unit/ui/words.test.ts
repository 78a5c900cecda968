import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../src/core/model/dates';
import { ENTITY_TYPES } from '../../../src/core/model/pack';
import { DEFAULTS } from '../../../src/platform/settings-defaults';
import { contrast, contrastFault } from '../../../src/ui/options/contrast';
import { type Absence, absenceOf } from '../../../src/ui/popup/absence';
import { marks } from '../../../src/ui/popup/entity-list';
import { stateOf } from '../../../src/ui/popup/popup-state';
import { createWords } from '../../../src/words/all-words';
import { record } from './records';

const words = createWords('en');

describe('a date is given as exactly as it is known', () => {
  const cases = [
    ['2022', '2022'],
    ['2022-05', 'May 2022'],
    ['2022-05-24', '24 May 2022'],
    ['2022-05-24T09:33', '24 May 2022 at 09:33'],
    ['2022-01-01T00:00', '1 January 2022 at 00:00'],
    ['2022-13-45', '2022-13-45'],
  ] as const;
  it.each(cases)('%s as %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});

describe('contrast', () => {
  const cases = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.478],
  ] as const;
  it.each(cases)('of %s and %s is %d to 1', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 3);
    expect(contrast(other, one)).toBeCloseTo(ratio, 3);
  });

  it.each([
    ['#ffee00', /white pages.* 1\.2 to 1/],
    ['#101030', /black pages.* 1\.1 to 1/],
    ['#959595', /white pages.* 2\.9 to 1/],
  ])('too low of %s is told with its page', (color, said) => {
    expect(contrastFault(words, color)).toMatch(said);
  });

  it.each(ENTITY_TYPES)('of the default colour of %s is enough on white and on black', (type) => {
    expect(contrastFault(words, DEFAULTS.colors[type])).toBeNull();
  });
});

describe('a tab without a content script', () => {
  const cases: [url: string | null, kind: Absence, mayRead?: boolean][] = [
    [null, 'browser'],
    [null, 'withheld', false],
    ['https://example.org/', 'page', false],
    ['about:blank', 'browser', false],
    ['about:blank', 'browser'],
    ['chrome://version/', 'browser'],
    ['moz-extension://1/options.html', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['https://example.org/report.PDF?page=2', 'pdf'],
    ['file:///home/reader/page.html', 'file'],
    ['file:///home/reader/page.pdf', 'pdf'],
    ['https://example.org/', 'page'],
  ];
  it.each(cases)('at %s is one of kind %s', (url, kind, mayRead = true) => {
    expect(absenceOf(url, mayRead)).toBe(kind);
  });
});

describe('the popup’s state', () => {
  const row = { id: 'a', type: 'Person' as const, name: 'A', certain: 1, possible: 0, marked: 1 };
  const quoted = { ...record('verbatim', 'so'), utterance: 'u' };
  const cases = [
    ['off', [row], [quoted], { kind: 'off' }],
    ['off-here', [], [], { kind: 'off-here' }],
    ['on', [], [], { kind: 'nothing' }],
    ['on', [row], [], { kind: 'list', entities: [row], quotations: [] }],
    ['on', [], [quoted], { kind: 'list', entities: [], quotations: [quoted] }],
  ] as const;
  it.each(cases)('for a page that is %s with %j and %j', (state, entities, quotations, expects) => {
    const summary = { state, host: 'a.org', entities: [...entities], quotations: [...quotations] };
    expect(stateOf(summary)).toEqual(expects);
  });

  it.each([
    [1, 0, 1, '1 mark'],
    [3, 0, 3, '3 marks'],
    [3, 2, 3, '3 marks, 2 possible'],
    [0, 1, 1, '1 possible'],
    [0, 1, 0, '1 possible, not marked'],
    [1, 0, 0, 'named once, not marked'],
    [3, 2, 0, 'named 3 times, 2 possible, not marked'],
  ])(
    'counts %d certain and %d possible, %d of them marked, as %s',
    (certain, possible, marked, said) => {
      expect(marks(words, { certain, possible, marked })).toBe(said);
    },
  );
});
