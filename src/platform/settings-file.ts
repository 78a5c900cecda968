/** All that the reader has set, as one JSON file that another browser can take over. */
import { isRecord, migrate, VERSION } from './migrations';
import type { SettingsFault } from './settings-faults';
import { type Lists, readLists } from './settings-lists';
import { resolve } from './settings-merge';
import type { SettingsPatch } from './settings-schema';

const FORMAT = 'gloss-settings';
const KEYS = ['format', 'version', 'settings', 'sites', 'corrections', 'verdictCorrections'];

/** What the user has set, and the lists; no default is in it. */
export interface Kept extends Lists {
  settings: SettingsPatch;
}

/** The text of the file. */
export const settingsFile = ({ settings, sites, corrections, verdictCorrections }: Kept): string =>
  `${JSON.stringify(
    { format: FORMAT, version: VERSION, settings, sites, corrections, verdictCorrections },
    null,
    2,
  )}\n`;

/** Reads such a file, of this version or an earlier one; either all of it is sound, or nothing is used. */
export function readSettingsFile(text: string): { kept: Kept } | { faults: SettingsFault[] } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { faults: [{ path: [], reason: { is: 'not-json' } }] };
  }
  if (!isRecord(file) || file.format !== FORMAT) {
    return { faults: [{ path: [], reason: { is: 'format' } }] };
  }
  if (typeof file.version === 'number' && file.version > VERSION) {
    return { faults: [{ path: ['version'], reason: { is: 'later' } }] };
  }
  const stored = migrate({
    version: file.version,
    set: isRecord(file.settings) ? file.settings : {},
  });
  const { sound, faults: ofSettings } = resolve(
    isRecord(file.settings) ? stored?.set : file.settings,
  );
  const { lists, faults: ofLists } = readLists(file, true);
  const faults: SettingsFault[] = [
    ...(stored ? [] : [{ path: ['version'], reason: { is: 'unreadable' } } as const]),
    ...(file.settings === undefined
      ? [{ path: ['settings'], reason: { is: 'missing' } } as const]
      : []),
    ...ofSettings,
    ...ofLists,
    ...Object.keys(file)
      .filter((key) => !KEYS.includes(key))
      .map((key) => ({ path: [key], reason: { is: 'unknown' } }) as const),
  ];
  return faults.length > 0 ? { faults } : { kept: { settings: sound, ...lists } };
}

/**
 * The text of a file of the corrections alone, for whoever makes the pack.
 * @param pack its id, null where it is not known.
 */
export const correctionsFile = (
  pack: string | null,
  { corrections, verdictCorrections }: Pick<Lists, 'corrections' | 'verdictCorrections'>,
): string =>
  `${JSON.stringify(
    { format: 'gloss-corrections', version: VERSION, pack, corrections, verdictCorrections },
    null,
    2,
  )}\n`;
