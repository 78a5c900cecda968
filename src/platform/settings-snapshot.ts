/** What pages are given of the settings: pure, and light enough for the script that every page loads. */
import { DEFAULTS } from './settings-defaults';
import type { Correction, Settings, VerdictCorrection } from './settings-schema';

/** The key of it in storage.local. */
export const PAGE_KEY = 'page';

export interface PageSettings extends Settings {
  /** Patterns of the sites on which Gloss is switched off. */
  sites: string[];
  /** Which entities get no marks on which host names. */
  corrections: Pick<Correction, 'host' | 'entity'>[];
  /** Of which quotations the reader has said that the verdict is wrong. */
  verdictCorrections: Pick<VerdictCorrection, 'host' | 'text' | 'verdict'>[];
}

const LISTS = { sites: [], corrections: [], verdictCorrections: [] };

export const snapshotOf = (
  settings: Settings,
  lists: Pick<PageSettings, keyof typeof LISTS>,
): PageSettings => ({
  ...settings,
  sites: lists.sites,
  corrections: lists.corrections.map(({ host, entity }) => ({ host, entity })),
  verdictCorrections: lists.verdictCorrections.map(({ host, text, verdict }) => ({
    host,
    text,
    verdict,
  })),
});

/** What is stored, each value of another shape than its default replaced by that. */
export const pageSettingsFrom = (stored: unknown): PageSettings =>
  sound({ ...DEFAULTS, ...LISTS }, stored);

/**
 * The stored values were checked by the schema before they were written; this only keeps what an
 * earlier version wrote, or another hand, from throwing on a page.
 */
function sound<T>(fallback: T, stored: unknown): T {
  if (Array.isArray(fallback)) {
    return (Array.isArray(stored) ? stored.filter((entry) => entry !== null) : fallback) as T;
  }
  if (typeof fallback !== 'object' || fallback === null) {
    return typeof stored === typeof fallback ? (stored as T) : fallback;
  }
  const values = (stored ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fallback).map(([key, value]) => [key, sound(value, values[key])]),
  ) as T;
}
