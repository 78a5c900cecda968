import { describe, expect, it } from 'vitest';
import { VERSION } from '../../../src/platform/migrations';
import type { Reason } from '../../../src/platform/settings-faults';
import { type Kept, readSettingsFile, settingsFile } from '../../../src/platform/settings-file';

const correction = { host: 'a.org', entity: 'hillel-neuer', text: 'Neuer', date: '2026-11-21' };
const verdictCorrection = {
  host: 'a.org',
  url: 'https://a.org/news',
  text: 'I went to work',
  utterance: null,
  verdict: 'altered' as const,
  date: '',
};
const kept: Kept = {
  settings: {
    types: { Place: false },
    quotations: { 'not in this pack': true },
    first: 'first',
    style: 'both',
    colors: { Quotation: '#123456' },
    dwell: 0,
    where: { mode: 'only', only: ['example.org/news/*', 'localhost:8080'] },
    language: 'de',
  },
  sites: ['b.org', '*.c.org'],
  corrections: [correction],
  verdictCorrections: [verdictCorrection],
};
const nothing: Kept = { settings: {}, sites: [], corrections: [], verdictCorrections: [] };

/** The file of `kept`, with a change of its top level. */
const file = (change: object) => JSON.stringify({ ...JSON.parse(settingsFile(kept)), ...change });

describe('a settings file that is sound', () => {
  const cases: [string, string, Kept][] = [
    ['holds all that was set, and no default', settingsFile(kept), kept],
    ['may hold nothing that was set', settingsFile(nothing), nothing],
    [
      'of an earlier version is brought up to this one',
      file({ version: 1, settings: { dwell: 5, quotations: { notInThisPack: true } } }),
      { ...kept, settings: { dwell: 5, quotations: { 'not in this pack': true } } },
    ],
    [
      'may spell patterns in other ways, and more than once',
      file({ sites: ['https://B.org/', 'b.org', 'c.org'] }),
      { ...kept, sites: ['b.org', 'c.org'] },
    ],
  ];
  it.each(cases)('%s', (_, text, expects) => {
    expect(readSettingsFile(text)).toEqual({ kept: expects });
  });
});

describe('a settings file is refused whole, with the place and the reason, for', () => {
  const list = { path: ['corrections'], reason: { is: 'missing' } };
  const cases: { name: string; text: string; faults: { path: unknown[]; reason: Reason }[] }[] = [
    { name: 'no JSON', text: '{', faults: [{ path: [], reason: { is: 'not-json' } }] },
    { name: 'an empty file', text: '', faults: [{ path: [], reason: { is: 'not-json' } }] },
    { name: 'a list', text: '[]', faults: [{ path: [], reason: { is: 'format' } }] },
    { name: 'null', text: 'null', faults: [{ path: [], reason: { is: 'format' } }] },
    {
      name: 'a file of something else',
      text: '{ "format": "gloss-pack" }',
      faults: [{ path: [], reason: { is: 'format' } }],
    },
    {
      name: 'a later version',
      text: file({ version: VERSION + 1 }),
      faults: [{ path: ['version'], reason: { is: 'later' } }],
    },
    ...[0, 1.5, '2', null, undefined].map((version) => ({
      name: `the version ${JSON.stringify(version)}`,
      text: file({ version }),
      faults: [{ path: ['version'], reason: { is: 'unreadable' } as const }],
    })),
    {
      name: 'no settings',
      text: file({ settings: undefined }),
      faults: [{ path: ['settings'], reason: { is: 'missing' } }],
    },
    {
      name: 'settings that are a list',
      text: file({ settings: [] }),
      faults: [{ path: ['settings'], reason: { is: 'unreadable' } }],
    },
    {
      name: 'no list where one must be',
      text: file({ corrections: undefined }),
      faults: [list as { path: unknown[]; reason: Reason }],
    },
    {
      name: 'a list that is none',
      text: file({ sites: { 0: 'a.org' } }),
      faults: [{ path: ['sites'], reason: { is: 'unreadable' } }],
    },
    {
      name: 'every field that is not sound, at once',
      text: file({
        settings: {
          enabled: 1,
          types: { Person: 'yes' },
          colors: { Place: 'red' },
          dwell: -1,
          where: { mode: 'never', only: ['a.org', 'exam*.org'] },
        },
      }),
      faults: [
        {
          path: ['settings', 'enabled'],
          reason: { is: 'wrong-type', expected: 'boolean' },
        },
        {
          path: ['settings', 'types', 'Person'],
          reason: { is: 'wrong-type', expected: 'boolean' },
        },
        { path: ['settings', 'colors', 'Place'], reason: { is: 'form' } },
        { path: ['settings', 'dwell'], reason: { is: 'too-small', least: 0 } },
        {
          path: ['settings', 'where', 'mode'],
          reason: { is: 'not-one-of', values: ['everywhere', 'only', 'click'] },
        },
        {
          path: ['settings', 'where', 'only', 1],
          reason: { is: 'no-pattern', fault: { reason: 'star', part: 'exam*.org' } },
        },
      ],
    },
    {
      name: 'names that are not known, at every depth',
      text: file({
        settings: { halo: 1, types: { Animal: true } },
        corrections: [{ ...correction, mood: 'sure' }],
        packs: [],
      }),
      faults: [
        { path: ['settings', 'types', 'Animal'], reason: { is: 'unknown' } },
        { path: ['settings', 'halo'], reason: { is: 'unknown' } },
        { path: ['corrections', 0, 'mood'], reason: { is: 'unknown' } },
        { path: ['packs'], reason: { is: 'unknown' } },
      ],
    },
    {
      name: 'corrections without what they are about',
      text: file({
        corrections: [correction, { ...correction, entity: '', date: 'today' }],
        verdictCorrections: [{ ...verdictCorrection, verdict: 'false', utterance: 3 }],
      }),
      faults: [
        { path: ['corrections', 1, 'entity'], reason: { is: 'missing' } },
        { path: ['corrections', 1, 'date'], reason: { is: 'form' } },
        {
          path: ['verdictCorrections', 0, 'utterance'],
          reason: { is: 'wrong-type', expected: 'string' },
        },
        {
          path: ['verdictCorrections', 0, 'verdict'],
          reason: {
            is: 'not-one-of',
            values: [
              'verbatim',
              'shortened',
              'house-style',
              'marked',
              'altered',
              'misattributed',
              'not in this pack',
            ],
          },
        },
      ],
    },
  ];
  it.each(cases)('$name', ({ text, faults }) => {
    expect(readSettingsFile(text)).toEqual({ faults });
  });
});
