/** The settings over two storage areas, which are handed in: the browser's, or a test's. */
import { migrate, type Stored, VERSION } from './migrations';
import { isSame } from './same-values';
import type { SettingsFault } from './settings-faults';
import type { Kept } from './settings-file';
import {
  correctionKey,
  LIST_KEYS,
  type Lists,
  listWith,
  readLists,
  verdictCorrectionKey,
} from './settings-lists';
import { chosenOf, lay, type Resolved, resolve } from './settings-merge';
import type { Correction, Settings, SettingsPatch, VerdictCorrection } from './settings-schema';
import { PAGE_KEY, pageSettingsFrom, snapshotOf } from './settings-snapshot';
import { type Place, switchedAt } from './where';

/** The part of a storage area that is used; each may reject. */
export interface Area {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Does some work when no other is being done that was given to it; as the work ends, it does. */
export type Lock = (work: () => Promise<void>) => Promise<void>;

export interface Loaded extends Lists {
  settings: Settings;
  /** One for each stored value that is not sound: its default is used, or the entry left out. */
  faults: SettingsFault[];
  /** Whether the browser's sync refused the last change: what is set is set on this device alone. */
  onlyHere: boolean;
}

/** What is stored, read: `set` as it stands in its version, and what is made of it. */
interface Now extends Resolved {
  stored: Stored;
  lists: Lists;
  onlyHere: boolean;
}

export const SETTINGS_KEY = 'settings';

export type SettingsStore = ReturnType<typeof settingsStore>;

/** A lock for one store that is alone with its areas. */
function ownLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}

/** @param inTurn one for all stores that change the same areas, in whatever page they are. */
export function settingsStore(sync: Area, local: Area, inTurn: Lock = ownLock()) {
  /** A local copy is there only where sync refused the last change, so it is the newer one. */
  const readSettings = async (): Promise<{ value: unknown; onlyHere: boolean }> => {
    const kept = (await local.get(SETTINGS_KEY))[SETTINGS_KEY];
    if (kept !== undefined) return { value: kept, onlyHere: true };
    try {
      return { value: (await sync.get(SETTINGS_KEY))[SETTINGS_KEY], onlyHere: false };
    } catch {
      return { value: await lastKnown(), onlyHere: false };
    }
  };

  /** What sync cannot tell, pages were given when it could; taking it for unset would undo it all. */
  const lastKnown = async (): Promise<Stored> => {
    const page = (await local.get(PAGE_KEY))[PAGE_KEY];
    return { version: VERSION, set: chosenOf(pageSettingsFrom(page)) };
  };

  const writeSettings = async (stored: Stored): Promise<void> => {
    try {
      await sync.set({ [SETTINGS_KEY]: stored });
      // What sync takes and does not give back is kept here, or the next reading would miss it.
      await sync.get(SETTINGS_KEY);
    } catch {
      await local.set({ [SETTINGS_KEY]: stored });
      return;
    }
    await local.remove(SETTINGS_KEY);
  };

  const read = async (): Promise<Now> => {
    const [kept, ofLists] = await Promise.all([readSettings(), local.get([...LIST_KEYS])]);
    const { value, onlyHere } = kept;
    const stored = value === undefined ? { version: VERSION, set: {} } : migrate(value);
    const { faults, ...resolved } = resolve(stored ? stored.set : null);
    const { lists, faults: listFaults } = readLists(ofLists);
    // What is not known was stored by a later version, and is kept for it.
    const wrong = [...faults, ...listFaults].filter(({ reason }) => reason.is !== 'unknown');
    const whole = stored ?? { version: VERSION, set: {} };
    return { ...resolved, stored: whole, lists, faults: wrong, onlyHere };
  };

  const writePage = async (): Promise<void> => {
    const { settings, lists } = await read();
    const page = snapshotOf(settings, lists);
    const before = (await local.get(PAGE_KEY))[PAGE_KEY];
    if (!isSame(before, page)) await local.set({ [PAGE_KEY]: page });
  };

  // A change reads before it writes, so the next one waits for it; pages follow in the same turn.
  const changing = (work: (now: Now) => Promise<void>): Promise<void> =>
    inTurn(async () => {
      await work(await read());
      await writePage();
    });

  /** Everything that the user has set, as far as it is sound. */
  const keptOf = ({ sound, lists }: Now): Kept => ({ settings: sound, ...lists });

  const layOver = ({ stored }: Now, patch: SettingsPatch): Promise<void> =>
    writeSettings({ ...stored, set: lay(stored.set, patch) });

  return {
    async load(): Promise<Loaded> {
      const { settings, lists, faults, onlyHere } = await read();
      return { settings, ...lists, faults, onlyHere };
    },

    change: (patch: SettingsPatch) => changing((now) => layOver(now, patch)),

    /** Puts a pattern on the list of sites switched off, or takes it away. */
    setSite: (pattern: string, off: boolean) =>
      changing(({ lists }) => local.set({ sites: listWith(lists.sites, pattern, off) })),

    /** Puts a pattern on the list of the only sites where Gloss marks, or takes it away. */
    setOnly: (pattern: string, listed: boolean) =>
      changing((now) => {
        const only = listWith(now.settings.where.only, pattern, listed);
        return layOver(now, { where: { only } });
      }),

    /**
     * Switches Gloss on or off on a page's site, by whichever list that takes.
     * @returns whether that could be kept: no list can name a page that has no pattern.
     */
    async switchAt(place: Place, on: boolean): Promise<boolean> {
      let kept = false;
      await changing(async (now) => {
        const { where } = now.settings;
        const switched = switchedAt({ where, sites: now.lists.sites }, place, on);
        if (!switched) return;
        const { only, sites } = switched;
        await local.set({ sites });
        if (!isSame(only, where.only)) await layOver(now, { where: { only } });
        kept = true;
      });
      return kept;
    },

    setCorrection: (correction: Correction, made: boolean) =>
      changing(({ lists }) =>
        local.set({ corrections: listWith(lists.corrections, correction, made, correctionKey) }),
      ),

    setVerdictCorrection: (correction: VerdictCorrection, made: boolean) =>
      changing(({ lists }) => {
        const { verdictCorrections: before } = lists;
        const verdictCorrections = listWith(before, correction, made, verdictCorrectionKey);
        return local.set({ verdictCorrections });
      }),

    /** Forgets what the user has set and what was not readable; the lists stay. */
    reset: () =>
      changing(async ({ lists }) => {
        await writeSettings({ version: VERSION, set: {} });
        await local.set({ ...lists });
      }),

    keep: async (): Promise<Kept> => keptOf(await read()),

    /** Puts this in place of everything that the user has set, and gives that. */
    async replace({ settings, ...lists }: Kept): Promise<Kept> {
      let before: Kept | undefined;
      await changing(async (now) => {
        before = keptOf(now);
        await writeSettings({ version: VERSION, set: { ...settings } });
        await local.set({ ...lists });
      });
      return before as Kept;
    },

    /** Writes what pages read, where it is not there already. */
    refreshPage: () => inTurn(writePage),
  };
}
