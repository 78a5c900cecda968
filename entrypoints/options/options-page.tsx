import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../src/core/model/pack';
import { loadPack } from '../../src/platform/pack-store';
import {
  changeSettings,
  loadSettings,
  resetSettings,
  setCorrection,
  setSite,
  watchSettings,
} from '../../src/platform/settings';
import type { Loaded } from '../../src/platform/settings-store';
import { OptionsView } from '../../src/ui/options/options-view';

/** The options view on the stored settings: each change is stored, and what is stored is shown. */
export function OptionsPage() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [pack, setPack] = useState<Pack | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const ending = new AbortController();
    watchSettings(setLoaded, ending.signal);
    loadSettings().then(setLoaded);
    loadPack().then(setPack);
    return () => ending.abort();
  }, []);

  const store = async (change: Promise<void>) => {
    try {
      await change;
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    // Where nothing was stored no event follows, and the view has to fall back to what is.
    setLoaded(await loadSettings());
  };

  if (!loaded) return null;
  return (
    <OptionsView
      {...loaded}
      problem={problem}
      pack={pack}
      onChange={(patch) => store(changeSettings(patch))}
      onSite={(host, off) => store(setSite(host, off))}
      onCorrection={(correction, made) => store(setCorrection(correction, made))}
      onReset={() => store(resetSettings())}
    />
  );
}
