/** The lists that grow: sites switched off, and the reader's corrections. */
import * as z from 'zod/mini';
import type { SettingsFault } from './settings-faults';
import { soundEntries } from './settings-merge';
import {
  type Correction,
  correctionSchema,
  patternSchema,
  type VerdictCorrection,
  verdictCorrectionSchema,
} from './settings-schema';

export interface Lists {
  /** Patterns of the sites on which Gloss is switched off. */
  sites: string[];
  /** Which entities are marked on which host names no more, in the order of their making. */
  corrections: Correction[];
  /** Which verdicts were said to be wrong, in that order. */
  verdictCorrections: VerdictCorrection[];
}

/** The key of each list in storage.local. */
export const LIST_KEYS = ['sites', 'corrections', 'verdictCorrections'] as const;

/** What two corrections of one entity on one site have in common. */
export const correctionKey = ({ host, entity }: Pick<Correction, 'host' | 'entity'>): string =>
  `${host} ${entity}`;

/** What two corrections of one verdict on one page have in common. */
export const verdictCorrectionKey = ({
  url,
  verdict,
  text,
}: Pick<VerdictCorrection, 'url' | 'verdict' | 'text'>): string => `${url} ${verdict} ${text}`;

// Words and dates only serve the list that the reader sees: a bad one is left blank, and the
// correction holds. What a later version added to an entry is no fault either.
const blank = (schema: z.ZodMiniString) => z.catch(schema, '');
const forgiving = z.object({
  ...correctionSchema.shape,
  text: blank(correctionSchema.shape.text),
  date: blank(correctionSchema.shape.date),
});
const forgivingVerdict = z.object({
  ...verdictCorrectionSchema.shape,
  date: blank(verdictCorrectionSchema.shape.date),
});

/**
 * Reads the lists out of a record of them: every sound entry once, and a fault for each thing wrong.
 * @param strict true for a file, where a list must be there and each entry whole.
 */
export function readLists(
  stored: Record<string, unknown>,
  strict = false,
): { lists: Lists; faults: SettingsFault[] } {
  const faults: SettingsFault[] = [];
  const read = <T>(key: (typeof LIST_KEYS)[number], schema: z.ZodMiniType<T>): T[] => {
    const value = stored[key];
    if (Array.isArray(value)) return soundEntries(schema, value, [key], faults);
    if (value !== undefined) faults.push({ path: [key], reason: { is: 'unreadable' } });
    else if (strict) faults.push({ path: [key], reason: { is: 'missing' } });
    return [];
  };
  const lists = {
    sites: [...new Set(read('sites', patternSchema))],
    corrections: lastOf(read('corrections', strict ? correctionSchema : forgiving), correctionKey),
    verdictCorrections: lastOf(
      read('verdictCorrections', strict ? verdictCorrectionSchema : forgivingVerdict),
      verdictCorrectionKey,
    ),
  };
  return { lists, faults };
}

/** A list with one entry for each key: the last, in the place of the first. */
function lastOf<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

/** A list with an entry put at its end, in place of the one of the same key; or, without it. */
export function listWith<T>(
  entries: readonly T[],
  entry: T,
  there: boolean,
  keyOf: (entry: T) => unknown = (itself) => itself,
): T[] {
  const others = entries.filter((other) => keyOf(other) !== keyOf(entry));
  return there ? [...others, entry] : others;
}
