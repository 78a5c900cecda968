import { NOT_IN_THIS_PACK, VERDICTS } from '../core/model/verdicts';

/**
 * Settings as stored: a version, and under `set` only what the user chose (a nested part of
 * `Settings`, not yet checked).
 */
export interface Stored {
  version: number;
  set: Record<string, unknown>;
}

/** Takes what a version stored, and gives what the next one stores. */
export type Migration = (set: Record<string, unknown>) => Record<string, unknown>;

/**
 * Version 1 switched all quotations on or off (`marked`), and apart from that those that no source
 * has (`notInThisPack`); version 2 has a switch for each verdict, one of which is named "marked".
 */
const quotationsByVerdict: Migration = ({ quotations, ...rest }) => {
  if (!isRecord(quotations)) return quotations === undefined ? rest : { ...rest, quotations };
  const { marked, notInThisPack, ...others } = quotations;
  const kept = notInThisPack === undefined ? {} : { [NOT_IN_THIS_PACK]: notInThisPack };
  const none = Object.fromEntries(VERDICTS.map((verdict) => [verdict, false]));
  return { ...rest, quotations: { ...others, ...(marked === false ? none : kept) } };
};

/** In order: the first brings version 1 to 2. A key that is renamed or changes meaning adds one. */
export const MIGRATIONS: readonly Migration[] = [quotationsByVerdict];

/** The version that this Gloss stores. */
export const VERSION = MIGRATIONS.length + 1;

/**
 * Brings stored settings to the newest version. Those of a later Gloss (an older one runs on
 * another of the user's computers) keep their version: what this one knows of them is used.
 * @returns null where the value is no stored settings at all.
 */
export function migrate(value: unknown, migrations = MIGRATIONS): Stored | null {
  if (!isRecord(value) || !isRecord(value.set)) return null;
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null;
  const newest = migrations.length + 1;
  return {
    version: Math.max(version, newest),
    set: migrations.slice(version - 1).reduce((set, step) => step(set), value.set),
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
