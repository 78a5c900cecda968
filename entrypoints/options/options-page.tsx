import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../src/core/model/pack';
import { loadPack } from '../../src/platform/pack-store';
import { PALETTES } from '../../src/platform/palettes';
import { readPattern } from '../../src/platform/patterns';
import {
  changeSettings,
  exportSettings,
  importSettings,
  loadSettings,
  resetSettings,
  restoreSettings,
  setCorrection,
  setOnly,
  setSite,
  setVerdictCorrection,
  watchSettings,
} from '../../src/platform/settings';
import { correctionsFile } from '../../src/platform/settings-file';
import type { Loaded } from '../../src/platform/settings-store';
import { openShortcutSettings, readShortcuts, type Shortcut } from '../../src/platform/shortcuts';
import type { Imported } from '../../src/ui/options/options-props';
import { OptionsView } from '../../src/ui/options/options-view';
import { Speaking } from '../../src/ui/parts/speaking';
import { LANGUAGES } from '../../src/words/language';
import { PackLanguageContext } from '../../src/words/view';
import { download } from './download';

/** The options view on the stored settings: each change is stored, and what is stored is shown. */
export function OptionsPage() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [pack, setPack] = useState<Pack | null>(null);
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    watchSettings(setLoaded, signal);
    loadSettings().then(setLoaded);
    loadPack().then(setPack);
    const reread = () => readShortcuts().then(setShortcuts);
    reread();
    // They are changed on another page of the browser, from which the reader comes back.
    addEventListener('focus', reread, { signal });
    return () => ending.abort();
  }, []);

  /** Gives what was done; null where it could not be stored. */
  const store = async <T,>(change: Promise<T>): Promise<T | null> => {
    let done: T | null = null;
    try {
      done = await change;
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    // Where nothing was stored no event follows, and the view has to fall back to what is.
    setLoaded(await loadSettings());
    return done;
  };

  const importFile = async (file: File): Promise<Imported | null> => {
    const imported = await store(importSettings(await file.text()));
    if (!imported || 'faults' in imported) return imported;
    return { undo: async () => void (await store(restoreSettings(imported.before))) };
  };

  if (!loaded) return null;
  const exportFile = async (what: 'settings' | 'corrections') =>
    download(
      `gloss-${what}.json`,
      what === 'settings' ? await exportSettings() : correctionsFile(pack?.id ?? null, loaded),
    );
  return (
    <Speaking choice={loaded.settings.language} title="options.pageTitle">
      <PackLanguageContext.Provider value={pack?.language ?? ''}>
        <OptionsView
          {...loaded}
          problem={problem}
          pack={pack}
          palettes={PALETTES}
          shortcuts={shortcuts}
          languages={LANGUAGES}
          readPattern={readPattern}
          onChange={(patch) => store(changeSettings(patch))}
          onSite={(pattern, off) => store(setSite(pattern, off))}
          onListed={(pattern, listed) => store(setOnly(pattern, listed))}
          onCorrection={(correction, made) => store(setCorrection(correction, made))}
          onVerdictCorrection={(correction, made) => store(setVerdictCorrection(correction, made))}
          onExport={exportFile}
          onImport={importFile}
          onReset={() => store(resetSettings())}
          onShortcuts={openShortcutSettings}
        />
      </PackLanguageContext.Provider>
    </Speaking>
  );
}
