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
import { DEFAULTS } from '../../src/platform/settings-defaults';
import { correctionsFile } from '../../src/platform/settings-file';
import type { Loaded } from '../../src/platform/settings-store';
import { openShortcutSettings, readShortcuts, type Shortcut } from '../../src/platform/shortcuts';
import type { Imported, Problem } from '../../src/ui/options/options-props';
import { OptionsView } from '../../src/ui/options/options-view';
import { Speaking } from '../../src/ui/parts/speaking';
import { LANGUAGES } from '../../src/words/language';
import { PackLanguageContext } from '../../src/words/view';
import { download } from './download';
import { useNamedSection } from './use-named-section';

/** What is shown where nothing could be read. */
const NOTHING_SET: Loaded = {
  settings: DEFAULTS,
  sites: [],
  corrections: [],
  verdictCorrections: [],
  faults: [],
  onlyHere: false,
};

/** The options view on the stored settings: each change is stored, and what is stored is shown. */
export function OptionsPage() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [pack, setPack] = useState<Pack | null>(null);
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isRead, setRead] = useState(false);

  const tell = (is: Problem['is']) => (error: unknown) =>
    setProblem({ is, why: error instanceof Error ? error.message : String(error) });

  const showStored = async (): Promise<void> => {
    try {
      setLoaded(await loadSettings());
    } catch (error) {
      setLoaded((shown) => ({ ...(shown ?? NOTHING_SET) }));
      throw error;
    }
  };

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    watchSettings(setLoaded, signal);
    const reread = () => readShortcuts().then(setShortcuts);
    const reading = [showStored(), loadPack().then(setPack), reread()];
    for (const part of reading) part.catch(tell('notRead'));
    Promise.allSettled(reading).then(() => setRead(true));
    // They are changed on another page of the browser, from which the reader comes back.
    addEventListener('focus', reread, { signal });
    return () => ending.abort();
  }, []);
  useNamedSection(isRead);

  /** Gives what was done; null where it could not be stored. */
  const store = async <T,>(change: Promise<T>): Promise<T | null> => {
    let done: T | null = null;
    try {
      done = await change;
      setProblem(null);
    } catch (error) {
      tell('notKept')(error);
    }
    // Where nothing was stored no event follows, and the view has to fall back to what is.
    await showStored().catch(() => {});
    return done;
  };

  const isStored = async (change: Promise<unknown>) => (await store(change)) !== null;

  const importFile = async (file: File): Promise<Imported | null> => {
    const imported = await store(importSettings(await file.text()));
    if (!imported || 'faults' in imported) return imported;
    return { undo: () => isStored(restoreSettings(imported.before)) };
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
          onSite={(pattern, off) => isStored(setSite(pattern, off))}
          onListed={(pattern, listed) => isStored(setOnly(pattern, listed))}
          onCorrection={(correction, made) => store(setCorrection(correction, made))}
          onVerdictCorrection={(correction, made) => store(setVerdictCorrection(correction, made))}
          onExport={exportFile}
          onImport={importFile}
          onReset={() => isStored(resetSettings())}
          onShortcuts={openShortcutSettings}
        />
      </PackLanguageContext.Provider>
    </Speaking>
  );
}
