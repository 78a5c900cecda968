import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/platform/settings-defaults';
import { pageSettingsFrom, snapshotOf } from '../../../src/platform/settings-snapshot';

const lists = { sites: ['a.org'], corrections: [], verdictCorrections: [] };
const none = { ...DEFAULTS, sites: [], corrections: [], verdictCorrections: [] };

describe('what a page reads of the settings', () => {
  const cases = [
    { name: 'is the defaults where nothing is stored', stored: undefined, expects: none },
    { name: 'is the defaults for null', stored: null, expects: none },
    { name: 'is the defaults for a word', stored: 'off', expects: none },
    {
      name: 'is what was stored, whole',
      stored: snapshotOf({ ...DEFAULTS, enabled: false, dwell: 7 }, lists),
      expects: { ...DEFAULTS, enabled: false, dwell: 7, ...lists },
    },
    {
      name: 'takes the default for what an earlier version did not have',
      stored: { enabled: false, types: { Person: false } },
      expects: { ...none, enabled: false, types: { ...DEFAULTS.types, Person: false } },
    },
    {
      name: 'takes the default for a value of another shape, at every depth',
      stored: { dwell: '7', types: null, where: { mode: 3, only: 'a.org' }, sites: 'a.org' },
      expects: none,
    },
    {
      name: 'leaves out empty places of a list',
      stored: { sites: ['a.org', null], corrections: [null] },
      expects: { ...none, sites: ['a.org'] },
    },
    { name: 'leaves out what it does not know', stored: { halo: 'wide' }, expects: none },
  ];
  it.each(cases)('$name', ({ stored, expects }) => {
    expect(pageSettingsFrom(stored)).toEqual(expects);
  });

  it('has of the corrections no more than a page needs', () => {
    const verdict = { host: 'a.org', text: 'so', verdict: 'altered' as const };
    const whole = { ...verdict, url: 'https://a.org/', utterance: 'u', date: '2026-11-21' };
    const name = { host: 'a.org', entity: 'e' };
    const corrections = [{ ...name, text: 'E', date: '2026-11-21' }];
    const page = snapshotOf(DEFAULTS, { sites: [], corrections, verdictCorrections: [whole] });
    expect(page.corrections).toEqual([name]);
    expect(page.verdictCorrections).toEqual([verdict]);
  });
});
