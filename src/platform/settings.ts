/** The settings of this browser: small ones in storage.sync, the lists in storage.local. */
import { browser } from './browser';
import { contextIsValid } from './context';
import type { SettingsPatch } from './settings-merge';
import type { Correction } from './settings-schema';
import {
  CORRECTIONS_KEY,
  type Loaded,
  SETTINGS_KEY,
  SITES_KEY,
  settingsStore,
} from './settings-store';

const KEYS = [SETTINGS_KEY, SITES_KEY, CORRECTIONS_KEY];

// The storage areas are asked for at each call: the build loads this file where there are none.
const store = settingsStore(
  {
    get: (key) => browser.storage.sync.get(key),
    set: (items) => browser.storage.sync.set(items),
    remove: (key) => browser.storage.sync.remove(key),
  },
  {
    get: (key) => browser.storage.local.get(key),
    set: (items) => browser.storage.local.set(items),
    remove: (key) => browser.storage.local.remove(key),
  },
);

/** Whole settings, whatever is stored: a value that is not sound falls back to its default. */
export const loadSettings = (): Promise<Loaded> => store.load();

/** Stores what the user has set, and nothing else. */
export const changeSettings = (patch: SettingsPatch): Promise<void> => store.change(patch);

/** Switches Gloss off, or on again, on one host name. */
export const setSite = (host: string, off: boolean): Promise<void> => store.setSite(host, off);

/** Keeps that an entity is not whom or what a site means, or takes that back. */
export const setCorrection = (correction: Correction, made: boolean): Promise<void> =>
  store.setCorrection(correction, made);

/** Forgets what the user has set and what was not readable; sites and corrections stay. */
export const resetSettings = (): Promise<void> => store.reset();

/** Gives the settings anew after every change, wherever it was made, until `signal` aborts. */
export function watchSettings(listener: (loaded: Loaded) => void, signal: AbortSignal): void {
  let newest = 0;
  const changed = async (changes: Record<string, unknown>) => {
    if (!KEYS.some((key) => key in changes) || !contextIsValid()) return;
    const mine = ++newest;
    const loaded = await store.load();
    // A load that a later change has overtaken may hold older values.
    if (mine === newest && !signal.aborted) listener(loaded);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    if (contextIsValid()) browser.storage.onChanged.removeListener(changed);
  });
}
