import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../src/core/model/verdicts';
import { VERSION } from '../../../src/platform/migrations';
import { DEFAULTS } from '../../../src/platform/settings-defaults';
import { resolve } from '../../../src/platform/settings-merge';
import type { VerdictCorrection } from '../../../src/platform/settings-schema';
import { pageSettingsFrom } from '../../../src/platform/settings-snapshot';
import { type Area, type SettingsStore, settingsStore } from '../../../src/platform/settings-store';
import { memory } from './memory';

const stored = (set: unknown, version = VERSION) => ({ settings: { version, set } });

const NO_VERDICT = Object.fromEntries(VERDICTS.map((verdict) => [verdict, false]));

describe('stored settings are read', () => {
  const cases = [
    { name: 'nothing stored gives the defaults', sync: {}, expects: DEFAULTS, faults: [] },
    {
      name: 'what the user set stands, and the rest is default',
      sync: stored({ dwell: 500, types: { Place: false } }),
      expects: { ...DEFAULTS, dwell: 500, types: { ...DEFAULTS.types, Place: false } },
      faults: [],
    },
    {
      name: 'one bad field does not take the others with it',
      sync: stored({ dwell: 99_999, style: 'both', colors: { Person: 'red', Place: '#123456' } }),
      expects: { ...DEFAULTS, style: 'both', colors: { ...DEFAULTS.colors, Place: '#123456' } },
      faults: [
        { path: ['settings', 'colors', 'Person'], reason: { is: 'form' } },
        { path: ['settings', 'dwell'], reason: { is: 'too-big', most: 1000 } },
      ],
    },
    {
      name: 'a bad group falls back whole',
      sync: stored({ types: 'all', enabled: false }),
      expects: { ...DEFAULTS, enabled: false },
      faults: [{ path: ['settings', 'types'], reason: { is: 'unreadable' } }],
    },
    {
      name: 'a value of another type is told apart',
      sync: stored({ enabled: 'yes', style: 'dotted', dwell: 1.5 }),
      expects: DEFAULTS,
      faults: [
        { path: ['settings', 'enabled'], reason: { is: 'wrong-type', expected: 'boolean' } },
        {
          path: ['settings', 'style'],
          reason: { is: 'not-one-of', values: ['underline', 'background', 'both'] },
        },
        { path: ['settings', 'dwell'], reason: { is: 'wrong-type', expected: 'int' } },
      ],
    },
    {
      name: 'a value that is no settings at all says so',
      sync: { settings: 'corrupt' },
      expects: DEFAULTS,
      faults: [{ path: ['settings'], reason: { is: 'unreadable' } }],
    },
    {
      name: 'a set that is no record says so',
      sync: { settings: { version: 1, set: [] } },
      expects: DEFAULTS,
      faults: [{ path: ['settings'], reason: { is: 'unreadable' } }],
    },
    {
      name: 'a bad pattern does not take the others with it, nor the mode',
      sync: stored({ where: { mode: 'only', only: ['A.org', 'ftp://b.org', 'c.org'] } }),
      expects: { ...DEFAULTS, where: { mode: 'only', only: ['a.org', 'c.org'] } },
      faults: [
        {
          path: ['settings', 'where', 'only', 1],
          reason: { is: 'no-pattern', fault: { reason: 'scheme', part: 'ftp://' } },
        },
      ],
    },
    {
      name: 'quotations of version 1 that were switched off are off for every verdict',
      sync: stored({ quotations: { marked: false, notInThisPack: true } }, 1),
      expects: { ...DEFAULTS, quotations: NO_VERDICT },
      faults: [],
    },
    {
      name: 'settings of a later version are read as far as they are known',
      sync: stored({ dwell: 100, halo: 'wide' }, 9),
      expects: { ...DEFAULTS, dwell: 100 },
      faults: [],
    },
  ];
  it.each(cases)('$name', async ({ sync, expects, faults }) => {
    const loaded = await settingsStore(memory(sync), memory()).load();
    expect(loaded.settings).toEqual(expects);
    expect(loaded.faults).toEqual(faults);
  });
});

describe('sites are read', () => {
  const cases = [
    { name: 'none stored gives none', sites: undefined, expects: [], faults: 0 },
    { name: 'each stands once', sites: ['a.org', 'b.org', 'a.org'], expects: ['a.org', 'b.org'] },
    { name: 'a bad entry is left out', sites: ['a.org', 7, ''], expects: ['a.org'], faults: 2 },
    {
      name: 'two spellings of one pattern are one',
      sites: ['A.org', 'a.org.'],
      expects: ['a.org'],
    },
    { name: 'a value that is no list gives none', sites: { a: 1 }, expects: [], faults: 1 },
  ];
  it.each(cases)('$name', async ({ sites, expects, faults = 0 }) => {
    const local = memory(sites === undefined ? {} : { sites });
    const loaded = await settingsStore(memory(), local).load();
    expect(loaded.sites).toEqual(expects);
    expect(loaded.faults).toHaveLength(faults);
  });
});

const bondarev = { host: 'a.org', entity: 'boris-bondarev', text: 'Bondarev', date: '2026-11-21' };
const neuer = { ...bondarev, entity: 'hillel-neuer', text: 'Neuer' };
const elsewhere = { ...bondarev, host: 'b.org' };

describe('corrections are read', () => {
  const cases = [
    { name: 'none stored gives none', corrections: undefined, expects: [] },
    {
      name: 'one entity on two sites, and two on one, are all kept',
      corrections: [bondarev, elsewhere, neuer],
      expects: [bondarev, elsewhere, neuer],
    },
    {
      name: 'an entity stands once for a site, as it was corrected last',
      corrections: [bondarev, { ...bondarev, date: '2026-11-22' }],
      expects: [{ ...bondarev, date: '2026-11-22' }],
    },
    {
      name: 'words and a date that are bad are left blank, and the correction holds',
      corrections: [
        { ...bondarev, date: 'yesterday' },
        { host: 'b.org', entity: 'boris-bondarev', text: 7 },
      ],
      expects: [
        { ...bondarev, date: '' },
        { host: 'b.org', entity: 'boris-bondarev', text: '', date: '' },
      ],
    },
    {
      name: 'one without a site or an entity is left out',
      corrections: [{ ...bondarev, host: '' }, { ...bondarev, entity: 5 }, null, neuer],
      expects: [neuer],
      faults: [
        { path: ['corrections', 0, 'host'], reason: { is: 'missing' } },
        { path: ['corrections', 1, 'entity'], reason: { is: 'wrong-type', expected: 'string' } },
        { path: ['corrections', 2], reason: { is: 'wrong-type', expected: 'object' } },
      ],
    },
    {
      name: 'a value that is no list gives none',
      corrections: 'all',
      expects: [],
      faults: [{ path: ['corrections'], reason: { is: 'unreadable' } }],
    },
  ];
  it.each(cases)('$name', async ({ corrections, expects, faults = [] }) => {
    const local = memory(corrections === undefined ? {} : { corrections });
    const loaded = await settingsStore(memory(), local).load();
    expect(loaded.corrections).toEqual(expects);
    expect(loaded.faults).toEqual(faults);
  });
});

describe('changes', () => {
  it('store only what the user set', async () => {
    const sync = memory();
    const store = settingsStore(sync, memory());
    await store.change({ types: { Place: false } });
    await store.change({ types: { Event: false }, dwell: 0 });
    expect(sync.items).toEqual(stored({ types: { Place: false, Event: false }, dwell: 0 }));
  });

  it('made at the same moment are both kept', async () => {
    const sync = memory();
    const store = settingsStore(sync, memory());
    await Promise.all([store.change({ dwell: 10 }), store.change({ style: 'both' })]);
    expect(sync.items).toEqual(stored({ dwell: 10, style: 'both' }));
  });

  it('keep what a later version stored', async () => {
    const sync = memory(stored({ halo: 'wide' }, 9));
    await settingsStore(sync, memory()).change({ dwell: 10 });
    expect(sync.items).toEqual(stored({ halo: 'wide', dwell: 10 }, 9));
  });

  it('go to local storage where sync fails, and are read from there', async () => {
    const sync = memory(stored({ dwell: 10 }));
    const local = memory();
    const store = settingsStore(sync, local);
    sync.fails = true;
    await store.change({ dwell: 20 });
    expect(await store.load()).toMatchObject({ settings: { dwell: 20 }, onlyHere: true });
    sync.fails = false;
    expect(await store.load()).toMatchObject({ settings: { dwell: 20 }, onlyHere: true });
  });

  it('return to sync when it works again', async () => {
    const sync = memory();
    const local = memory(stored({ dwell: 20 }));
    const store = settingsStore(sync, local);
    await store.change({ style: 'both' });
    expect(sync.items).toEqual(stored({ dwell: 20, style: 'both' }));
    expect(local.items).not.toHaveProperty('settings');
    expect(await store.load()).toMatchObject({ onlyHere: false });
  });

  it('that fail do not hold up the next one', async () => {
    const [sync, local] = [memory(), memory()];
    const store = settingsStore(sync, local);
    sync.fails = local.fails = true;
    await expect(store.change({ dwell: 10 })).rejects.toThrow('quota');
    sync.fails = local.fails = false;
    await store.change({ dwell: 30 });
    expect((await store.load()).settings.dwell).toBe(30);
  });

  it('to a site switch it off once, and on again', async () => {
    const store = settingsStore(memory(), memory());
    await store.setSite('a.org', true);
    await store.setSite('b.org', true);
    await store.setSite('a.org', true);
    expect((await store.load()).sites).toEqual(['b.org', 'a.org']);
    await store.setSite('b.org', false);
    expect((await store.load()).sites).toEqual(['a.org']);
  });

  it('to a site by its own switch tell whether they are kept', async () => {
    const local = memory({ sites: ['a.org'] });
    const store = settingsStore(memory(), local);
    const blank = { host: '', url: 'about:blank' };
    expect(await store.switchAt(blank, false)).toBe(false);
    expect(await store.load()).toMatchObject({ sites: ['a.org'], faults: [] });
    expect(local.items.sites).toEqual(['a.org']);
    expect(await store.switchAt({ host: 'b.org', url: 'https://b.org/' }, false)).toBe(true);
    expect((await store.load()).sites).toEqual(['a.org', 'b.org']);
  });

  it('to a correction make it once for a site, and take back that one alone', async () => {
    const store = settingsStore(memory(), memory());
    for (const made of [bondarev, elsewhere, neuer, bondarev]) {
      await store.setCorrection(made, true);
    }
    expect((await store.load()).corrections).toEqual([elsewhere, neuer, bondarev]);
    await store.setCorrection({ ...bondarev, text: '', date: '' }, false);
    expect((await store.load()).corrections).toEqual([elsewhere, neuer]);
  });

  it('to the corrections leave the sites, and the other way round', async () => {
    const store = settingsStore(memory(), memory());
    await Promise.all([store.setCorrection(bondarev, true), store.setSite('b.org', true)]);
    expect(await store.load()).toMatchObject({ sites: ['b.org'], corrections: [bondarev] });
  });
});

const wrongly: VerdictCorrection = {
  host: 'a.org',
  url: 'https://a.org/news',
  text: 'I went to work',
  utterance: 'went-to-the-mission',
  verdict: 'altered',
  date: '2026-11-21',
};

describe('corrections of verdicts', () => {
  it('are kept once for a page, a verdict and its words, and taken back alone', async () => {
    const store = settingsStore(memory(), memory());
    const other = { ...wrongly, text: 'I left' };
    await store.setVerdictCorrection(wrongly, true);
    await store.setVerdictCorrection(other, true);
    await store.setVerdictCorrection({ ...wrongly, date: '2026-11-22' }, true);
    const { verdictCorrections, corrections } = await store.load();
    expect(verdictCorrections).toEqual([other, { ...wrongly, date: '2026-11-22' }]);
    expect(corrections).toEqual([]);
    await store.setVerdictCorrection(other, false);
    expect((await store.load()).verdictCorrections).toEqual([{ ...wrongly, date: '2026-11-22' }]);
  });

  it('are left out where their words or their verdict are bad', async () => {
    const bad = [{ ...wrongly, text: '' }, { ...wrongly, verdict: 'false' }, wrongly];
    const store = settingsStore(memory(), memory({ verdictCorrections: bad }));
    const loaded = await store.load();
    expect(loaded.verdictCorrections).toEqual([wrongly]);
    expect(loaded.faults.map(({ path }) => path)).toEqual([
      ['verdictCorrections', 0, 'text'],
      ['verdictCorrections', 1, 'verdict'],
    ]);
  });
});

describe('the only sites where Gloss marks', () => {
  it('are changed one by one, and the mode stays', async () => {
    const store = settingsStore(memory(), memory());
    await store.change({ where: { mode: 'only' } });
    await Promise.all([store.setOnly('a.org', true), store.setOnly('b.org', true)]);
    await store.setOnly('a.org', false);
    expect((await store.load()).settings.where).toEqual({ mode: 'only', only: ['b.org'] });
  });

  it('take in a site that is switched on there, and lose it again', async () => {
    const [sync, local] = [memory(), memory({ sites: ['a.org'] })];
    const store = settingsStore(sync, local);
    await store.change({ where: { mode: 'only' } });
    const page = { host: 'a.org', url: 'https://a.org/news' };
    await store.switchAt(page, true);
    expect(await store.load()).toMatchObject({
      sites: [],
      settings: { where: { only: ['a.org'] } },
    });
    await store.switchAt(page, false);
    expect(await store.load()).toMatchObject({ sites: [], settings: { where: { only: [] } } });
  });
});

describe('what pages read', () => {
  const cases: [string, (store: SettingsStore) => Promise<void>, object][] = [
    ['a change', (store) => store.change({ dwell: 7 }), { dwell: 7 }],
    ['a site', (store) => store.setSite('a.org', true), { sites: ['a.org'] }],
    ['a site of the list', (store) => store.setOnly('a.org', true), { where: { only: ['a.org'] } }],
    [
      'a correction',
      (store) => store.setCorrection(bondarev, true),
      { corrections: [{ host: 'a.org', entity: 'boris-bondarev' }] },
    ],
    [
      'a correction of a verdict',
      (store) => store.setVerdictCorrection(wrongly, true),
      { verdictCorrections: [{ host: 'a.org', text: 'I went to work', verdict: 'altered' }] },
    ],
  ];
  it.each(cases)('follows %s in the same turn', async (_, change, expects) => {
    const local = memory();
    await change(settingsStore(memory(), local));
    expect(local.items.page).toMatchObject(expects);
  });

  it('follows a reset', async () => {
    const local = memory();
    const store = settingsStore(memory(stored({ dwell: 7 })), local);
    await store.refreshPage();
    await store.reset();
    expect(pageSettingsFrom(local.items.page).dwell).toBe(DEFAULTS.dwell);
  });

  it('is written anew where another computer changed the settings, and only then', async () => {
    const [sync, local] = [memory(), memory()];
    const store = settingsStore(sync, local);
    await store.refreshPage();
    Object.assign(sync.items, stored({ dwell: 7 }));
    await store.refreshPage();
    expect(local.items.page).toMatchObject({ dwell: 7 });
    const written = local.items.page;
    await store.refreshPage();
    expect(local.items.page).toBe(written);
  });

  it('is not written anew where the browser keeps the same values in another order', async () => {
    const local = memory();
    const store = settingsStore(memory(), local);
    await store.setCorrection(bondarev, true);
    const turned = Object.fromEntries(Object.entries(local.items.page as object).reverse());
    local.items.page = turned;
    await store.refreshPage();
    expect(local.items.page).toBe(turned);
  });
});

describe('while sync cannot be read', () => {
  /** An area that takes what it is given and tells nothing. */
  const mute = (area: Area): Area => ({ ...area, get: () => Promise.reject(new Error('no sync')) });
  const chosen = { enabled: false, types: { Place: false }, where: { only: ['a.org'] }, dwell: 7 };

  /** Areas in which all that was known of `set` has been given to pages. */
  async function known(set: object = chosen) {
    const [sync, local] = [memory(stored(set)), memory({ sites: ['b.org'] })];
    await settingsStore(sync, local).refreshPage();
    return { sync, local, store: settingsStore(mute(sync), local) };
  }

  it('the settings are those that pages were given last', async () => {
    const { sync, local, store } = await known();
    const before = await settingsStore(sync, local).load();
    expect(before.settings.enabled).toBe(false);
    expect(await store.load()).toEqual(before);
    expect((await store.keep()).settings).toEqual(chosen);
  });

  it('what pages read stays as it is', async () => {
    const { local, store } = await known();
    const page = structuredClone(local.items.page);
    await store.refreshPage();
    expect(local.items.page).toEqual(page);
  });

  it('a site that is switched off is off on pages, and the settings stay', async () => {
    const { local, store } = await known();
    const page = structuredClone(local.items.page);
    await store.setSite('c.org', true);
    expect(local.items.page).toEqual({ ...(page as object), sites: ['b.org', 'c.org'] });
  });

  const changes: [string, (store: SettingsStore) => Promise<void>, object][] = [
    ['one field', (store) => store.change({ dwell: 9 }), { ...chosen, dwell: 9 }],
    [
      'one of a group',
      (store) => store.change({ types: { Event: false } }),
      { ...chosen, types: { Place: false, Event: false } },
    ],
    [
      'the only sites',
      (store) => store.setOnly('c.org', true),
      { ...chosen, where: { only: ['a.org', 'c.org'] } },
    ],
    ['all of them', (store) => store.reset(), {}],
  ];
  it.each(changes)('a change of %s is kept with all else', async (_, change, expects) => {
    const { sync, local, store } = await known();
    await change(store);
    const { settings } = resolve(expects);
    expect((await store.load()).settings).toEqual(settings);
    expect(local.items.page).toMatchObject(settings);
    expect((await settingsStore(sync, local).load()).settings).toEqual(settings);
  });

  it('one change after another is kept', async () => {
    const { sync, local, store } = await known();
    await store.change({ style: 'both' });
    await store.change({ dwell: 9 });
    expect((await store.load()).settings).toMatchObject({
      enabled: false,
      style: 'both',
      dwell: 9,
    });
    await settingsStore(sync, local).change({ badge: false });
    expect(sync.items).toEqual(stored({ ...chosen, style: 'both', dwell: 9, badge: false }));
    expect(local.items).not.toHaveProperty('settings');
  });

  it('and nothing is known, the defaults hold', async () => {
    expect((await settingsStore(mute(memory()), memory()).load()).settings).toEqual(DEFAULTS);
  });
});

describe('an import', () => {
  it('takes the place of all that was set, and what it replaced can be put back', async () => {
    const [sync, local] = [memory(stored({ dwell: 7 })), memory({ sites: ['b.org'] })];
    const store = settingsStore(sync, local);
    const before = await store.keep();
    const after = {
      settings: { style: 'both' as const },
      sites: ['a.org'],
      corrections: [bondarev],
      verdictCorrections: [wrongly],
    };
    await store.replace(after);
    expect(sync.items).toEqual(stored({ style: 'both' }));
    expect(await store.keep()).toEqual(after);
    expect(local.items.page).toMatchObject({ style: 'both', sites: ['a.org'] });
    await store.replace(before);
    expect(await store.load()).toMatchObject({ settings: { dwell: 7 }, sites: ['b.org'] });
  });
});

describe('a reset', () => {
  it('forgets settings and unreadable values, and keeps sites and corrections', async () => {
    const local = memory({ sites: ['a.org', 3], corrections: [bondarev, {}] });
    const store = settingsStore(memory(stored({ dwell: 'x' })), local);
    await store.reset();
    expect(await store.load()).toEqual({
      settings: DEFAULTS,
      sites: ['a.org'],
      corrections: [bondarev],
      verdictCorrections: [],
      faults: [],
      onlyHere: false,
    });
  });

  it('holds where sync fails', async () => {
    const sync = memory(stored({ dwell: 10 }));
    const store = settingsStore(sync, memory());
    sync.fails = true;
    await store.reset();
    sync.fails = false;
    expect((await store.load()).settings).toEqual(DEFAULTS);
  });
});
