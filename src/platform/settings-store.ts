/** The settings over two storage areas, which are handed in: the browser's, or a test's. */
import { MIGRATIONS, migrate, type Stored } from './migrations';
import type { SettingsPatch } from './settings-merge';
import { correctionKey, lay, resolve, resolveCorrections, resolveSites } from './settings-merge';
import type { Correction, Settings } from './settings-schema';

/** The part of a storage area that is used; each may reject. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface Loaded {
  settings: Settings;
  /** Host names on which Gloss is switched off. */
  sites: string[];
  /** Which entities are marked on which host names no more, in the order of their making. */
  corrections: Correction[];
  /** One sentence for each stored value that is not sound and what is used in its place. */
  faults: string[];
}

export interface SettingsStore {
  load(): Promise<Loaded>;
  change(patch: SettingsPatch): Promise<void>;
  setSite(host: string, off: boolean): Promise<void>;
  setCorrection(correction: Correction, made: boolean): Promise<void>;
  reset(): Promise<void>;
}

export const SETTINGS_KEY = 'settings';
export const SITES_KEY = 'sites';
export const CORRECTIONS_KEY = 'corrections';

export function settingsStore(sync: Area, local: Area): SettingsStore {
  // A change reads before it writes, so the next one waits for it.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };

  /** A local copy is there only where sync refused the last change, so it is the newer one. */
  const read = async (): Promise<unknown> => {
    const kept = (await local.get(SETTINGS_KEY))[SETTINGS_KEY];
    if (kept !== undefined) return kept;
    try {
      return (await sync.get(SETTINGS_KEY))[SETTINGS_KEY];
    } catch {
      return undefined;
    }
  };

  const write = async (stored: Stored): Promise<void> => {
    try {
      await sync.set({ [SETTINGS_KEY]: stored });
    } catch {
      await local.set({ [SETTINGS_KEY]: stored });
      return;
    }
    await local.remove(SETTINGS_KEY);
  };

  const readSites = async () => resolveSites((await local.get(SITES_KEY))[SITES_KEY]);
  const readCorrections = async () =>
    resolveCorrections((await local.get(CORRECTIONS_KEY))[CORRECTIONS_KEY]);

  return {
    async load() {
      const [value, { sites, ...ofSites }, { corrections, ...ofCorrections }] = await Promise.all([
        read(),
        readSites(),
        readCorrections(),
      ]);
      const stored = value === undefined ? { set: {} } : migrate(value);
      const { settings, faults } = resolve(stored?.set);
      const unreadable = stored ? [] : ['settings: not readable; the defaults are used'];
      const all = [...unreadable, ...faults, ...ofSites.faults, ...ofCorrections.faults];
      return { settings, sites, corrections, faults: all };
    },
    change: (patch) =>
      inTurn(async () => {
        const stored = migrate(await read()) ?? { version: MIGRATIONS.length + 1, set: {} };
        await write({ version: stored.version, set: lay(stored.set, patch) });
      }),
    setSite: (host, off) =>
      inTurn(async () => {
        const others = (await readSites()).sites.filter((site) => site !== host);
        await local.set({ [SITES_KEY]: off ? [...others, host] : others });
      }),
    setCorrection: (correction, made) =>
      inTurn(async () => {
        const others = (await readCorrections()).corrections.filter(
          (other) => correctionKey(other) !== correctionKey(correction),
        );
        await local.set({ [CORRECTIONS_KEY]: made ? [...others, correction] : others });
      }),
    reset: () =>
      inTurn(async () => {
        await write({ version: MIGRATIONS.length + 1, set: {} });
        const [{ sites }, { corrections }] = await Promise.all([readSites(), readCorrections()]);
        await local.set({ [SITES_KEY]: sites, [CORRECTIONS_KEY]: corrections });
      }),
  };
}
