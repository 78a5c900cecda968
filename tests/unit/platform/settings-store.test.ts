import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/platform/settings-schema';
import { type Area, settingsStore } from '../../../src/platform/settings-store';

/** A storage area in memory; `fails` makes every call reject, as storage.sync does when it is full. */
function memory(start: Record<string, unknown> = {}): Area & {
  items: Record<string, unknown>;
  fails: boolean;
} {
  const area = {
    items: { ...start },
    fails: false,
    async get(key: string) {
      if (area.fails) throw new Error('QUOTA_BYTES quota exceeded');
      return key in area.items ? { [key]: area.items[key] } : {};
    },
    async set(items: Record<string, unknown>) {
      if (area.fails) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(area.items, structuredClone(items));
    },
    async remove(key: string) {
      if (area.fails) throw new Error('QUOTA_BYTES quota exceeded');
      delete area.items[key];
    },
  };
  return area;
}

const stored = (set: unknown, version = 1) => ({ settings: { version, set } });

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
      faults: ['colors, Person: must be a colour', 'dwell: must be 1000 or less'],
    },
    {
      name: 'a bad group falls back whole',
      sync: stored({ types: 'all', enabled: false }),
      expects: { ...DEFAULTS, enabled: false },
      faults: ['types: not readable'],
    },
    {
      name: 'a value of another type is told apart',
      sync: stored({ enabled: 'yes', style: 'dotted', dwell: 1.5 }),
      expects: DEFAULTS,
      faults: [
        'enabled: must be of the type boolean',
        'style: must be one of underline, background, both',
        'dwell: must be of the type int',
      ],
    },
    {
      name: 'a value that is no settings at all says so',
      sync: { settings: 'corrupt' },
      expects: DEFAULTS,
      faults: ['settings: not readable'],
    },
    {
      name: 'a set that is no record says so',
      sync: { settings: { version: 1, set: [] } },
      expects: DEFAULTS,
      faults: ['settings: not readable'],
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
    expect(loaded.faults).toHaveLength(faults.length);
    faults.forEach((start, i) => {
      expect(loaded.faults[i]).toContain(start);
    });
  });
});

describe('sites are read', () => {
  const cases = [
    { name: 'none stored gives none', sites: undefined, expects: [], faults: 0 },
    { name: 'each stands once', sites: ['a.org', 'b.org', 'a.org'], expects: ['a.org', 'b.org'] },
    { name: 'a bad entry is left out', sites: ['a.org', 7, ''], expects: ['a.org'], faults: 1 },
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
      faults: ['corrections: 3 of 4 entries are not readable'],
    },
    {
      name: 'a value that is no list gives none',
      corrections: 'all',
      expects: [],
      faults: ['corrections: the list is not readable'],
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
    expect((await store.load()).settings.dwell).toBe(20);
    sync.fails = false;
    expect((await store.load()).settings.dwell).toBe(20);
  });

  it('return to sync when it works again', async () => {
    const sync = memory();
    const local = memory(stored({ dwell: 20 }));
    const store = settingsStore(sync, local);
    await store.change({ style: 'both' });
    expect(sync.items).toEqual(stored({ dwell: 20, style: 'both' }));
    expect(local.items).toEqual({});
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

describe('a reset', () => {
  it('forgets settings and unreadable values, and keeps sites and corrections', async () => {
    const local = memory({ sites: ['a.org', 3], corrections: [bondarev, {}] });
    const store = settingsStore(memory(stored({ dwell: 'x' })), local);
    await store.reset();
    expect(await store.load()).toEqual({
      settings: DEFAULTS,
      sites: ['a.org'],
      corrections: [bondarev],
      faults: [],
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
