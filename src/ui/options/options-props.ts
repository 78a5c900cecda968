import type { Pack } from '../../core/model/pack';
import type { PatternFault } from '../../platform/patterns';
import type { SettingsFault } from '../../platform/settings-faults';
import type {
  Correction,
  Settings,
  SettingsPatch,
  VerdictCorrection,
} from '../../platform/settings-schema';
import type { Shortcut } from '../../platform/shortcuts';

/** What the page could not do, and why. */
export interface Problem {
  is: 'notKept' | 'notRead';
  why: string;
}

/** Stores something; gives false where it could not be, which `problem` tells. */
export type Storing<Args extends unknown[] = []> = (...args: Args) => Promise<boolean>;

/** What became of a file that was to be imported. */
export type Imported = { faults: SettingsFault[] } | { undo: Storing };

export interface OptionsProps {
  settings: Settings;
  /** Patterns of the sites on which Gloss is switched off. */
  sites: readonly string[];
  corrections: readonly Correction[];
  verdictCorrections: readonly VerdictCorrection[];
  /** What was stored and could not be used. */
  faults: readonly SettingsFault[];
  /** Whether the browser's sync refused what is set, which so holds on this device alone. */
  onlyHere: boolean;
  /** Why the last change was not stored, or what is shown may not be what is; null where all went well. */
  problem: Problem | null;
  /** null while it is being read. */
  pack: Pack | null;
  /** Ready-made sets of colours, by name. */
  palettes: Readonly<Record<'standard' | 'vivid' | 'plain', Settings['colors']>>;
  /** null while they are being read. */
  shortcuts: readonly Shortcut[] | null;
  /** The languages of the interface. */
  languages: readonly Exclude<Settings['language'], 'browser'>[];
  readPattern(typed: string): { pattern: string } | { fault: PatternFault };
  onChange(patch: SettingsPatch): void;
  onSite: Storing<[pattern: string, off: boolean]>;
  /** Lists a pattern among the only sites, or takes it away. */
  onListed: Storing<[pattern: string, listed: boolean]>;
  /** Keeps a correction, or takes it back (`made` false). */
  onCorrection(correction: Correction, made: boolean): void;
  onVerdictCorrection(correction: VerdictCorrection, made: boolean): void;
  /** Gives the reader a file of everything, or of the corrections alone. */
  onExport(what: 'settings' | 'corrections'): void;
  /** Gives null where it could not be stored, which `problem` tells. */
  onImport(file: File): Promise<Imported | null>;
  onReset: Storing;
  /** Opens the browser's own place for shortcuts; false where it does not let an extension. */
  onShortcuts(): Promise<boolean>;
}
