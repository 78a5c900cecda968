import type { Pack } from '../../core/model/pack';
import type { SettingsPatch } from '../../platform/settings-merge';
import type { Correction, Settings } from '../../platform/settings-schema';

export interface OptionsProps {
  settings: Settings;
  /** Host names on which Gloss is switched off. */
  sites: readonly string[];
  corrections: readonly Correction[];
  /** What was stored and could not be used, a sentence each. */
  faults: readonly string[];
  /** Why the last change was not stored; null where it was. */
  problem: string | null;
  /** null while it is being read. */
  pack: Pack | null;
  onChange(patch: SettingsPatch): void;
  onSite(host: string, off: boolean): void;
  /** Keeps a correction, or takes it back (`made` false). */
  onCorrection(correction: Correction, made: boolean): void;
  onReset(): void;
}
