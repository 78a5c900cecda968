/** The settings of this browser: small ones in storage.sync, the lists in storage.local. */
import { browser } from './browser';
import { contextIsValid } from './context';
import type { SettingsFault } from './settings-faults';
import { type Kept, readSettingsFile, settingsFile } from './settings-file';
import { LIST_KEYS } from './settings-lists';
import type { Correction, SettingsPatch, VerdictCorrection } from './settings-schema';
import { type Loaded, type Lock, SETTINGS_KEY, settingsStore } from './settings-store';
import type { Place } from './where';

const KEYS = [SETTINGS_KEY, ...LIST_KEYS];

/** Several pages of the extension may be open, and all of them, and the background, change the same. */
const inTurn: Lock = async (work) => {
  await navigator.locks.request('gloss.settings', work);
};

// The storage areas are asked for at each call: the build loads this file where there are none.
const store = settingsStore(
  {
    get: (keys) => browser.storage.sync.get(keys),
    set: (items) => browser.storage.sync.set(items),
    remove: (key) => browser.storage.sync.remove(key),
  },
  {
    get: (keys) => browser.storage.local.get(keys),
    set: (items) => browser.storage.local.set(items),
    remove: (key) => browser.storage.local.remove(key),
  },
  inTurn,
);

/** Whole settings, whatever is stored: a value that is not sound falls back to its default. */
export const loadSettings = (): Promise<Loaded> => store.load();

/** Stores what the user has set, and nothing else. */
export const changeSettings = (patch: SettingsPatch): Promise<void> => store.change(patch);

/** Switches Gloss off on the pages of a pattern (as `readPattern` gives it), or on again. */
export const setSite = (pattern: string, off: boolean): Promise<void> =>
  store.setSite(pattern, off);

/** Puts a pattern on the list of the only sites where Gloss marks, or takes it away. */
export const setOnly = (pattern: string, listed: boolean): Promise<void> =>
  store.setOnly(pattern, listed);

/** Switches Gloss on or off on a page's site, by whichever list that takes; false where none can name it. */
export const switchAt = (place: Place, on: boolean): Promise<boolean> => store.switchAt(place, on);

/** Keeps that an entity is not whom or what a site means, or takes that back. */
export const setCorrection = (correction: Correction, made: boolean): Promise<void> =>
  store.setCorrection(correction, made);

/** Keeps that the verdict on a page's quotation is wrong, or takes that back. */
export const setVerdictCorrection = (correction: VerdictCorrection, made: boolean): Promise<void> =>
  store.setVerdictCorrection(correction, made);

/** Forgets what the user has set and what was not readable; the lists stay. */
export const resetSettings = (): Promise<void> => store.reset();

/** Everything that the user has set, as the text of a JSON file. */
export const exportSettings = async (): Promise<string> => settingsFile(await store.keep());

/**
 * Puts what such a file holds in place of everything that the user has set.
 * @returns what is wrong with the file, in which case nothing is changed; else what it replaced.
 */
export async function importSettings(
  text: string,
): Promise<{ before: Kept } | { faults: SettingsFault[] }> {
  const read = readSettingsFile(text);
  if ('faults' in read) return read;
  return { before: await store.replace(read.kept) };
}

/** Puts settings back that an import replaced. */
export async function restoreSettings(before: Kept): Promise<void> {
  await store.replace(before);
}

/**
 * Writes what pages read of the settings, where it is not there already. For the background, when
 * the extension starts and on every change of a storage area: another computer's settings arrive
 * by no call of this one.
 */
export const refreshPageSettings = (): Promise<void> => store.refreshPage();

/** Whether what changed in a storage area, by its keys, is something that the user has set. */
export const isOfSettings = (changes: Record<string, unknown>): boolean =>
  KEYS.some((key) => key in changes);

/** Gives the settings anew after every change, wherever it was made, until `signal` aborts. */
export function watchSettings(listener: (loaded: Loaded) => void, signal: AbortSignal): void {
  let newest = 0;
  const changed = async (changes: Record<string, unknown>) => {
    if (!isOfSettings(changes) || !contextIsValid()) return;
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
