import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../src/core/model/pack';
import { loadPack } from '../../src/platform/pack-store';
import { loadSettings, watchSettings } from '../../src/platform/settings';
import type { Loaded } from '../../src/platform/settings-store';

/** The settings as they are now, and the pack; each null until it is read. */
export function useStored(): { loaded: Loaded | null; pack: Pack | null } {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [pack, setPack] = useState<Pack | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    watchSettings(setLoaded, ending.signal);
    loadSettings().then(setLoaded);
    loadPack().then(setPack);
    return () => ending.abort();
  }, []);
  return { loaded, pack };
}
