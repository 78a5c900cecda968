/**
 * The settings as pages read them: one key of storage.local, written with every change, so that the
 * script that every page loads needs neither the schema nor more than one look.
 */
import { api } from './api';
import { contextIsValid } from './context';
import { PAGE_KEY, type PageSettings, pageSettingsFrom } from './settings-snapshot';

export type { PageSettings } from './settings-snapshot';
export { marksAt } from './where';

/** Whole settings, whatever is stored. */
export async function readPageSettings(): Promise<PageSettings> {
  return pageSettingsFrom((await api.storage.local.get(PAGE_KEY))[PAGE_KEY]);
}

/**
 * Gives the settings anew after every change, wherever it was made, and what they were before, until
 * `signal` aborts.
 */
export function watchPageSettings(
  listener: (settings: PageSettings, former: PageSettings) => void,
  signal: AbortSignal,
): void {
  const changed = (
    changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
    area: string,
  ) => {
    const change = changes[PAGE_KEY];
    if (change && area === 'local')
      listener(pageSettingsFrom(change.newValue), pageSettingsFrom(change.oldValue));
  };
  api.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    if (contextIsValid()) api.storage.onChanged.removeListener(changed);
  });
}
