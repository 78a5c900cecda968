import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../src/core/model/pack';
import { loadPack } from '../../src/platform/pack-store';
import { loadSettings, watchSettings } from '../../src/platform/settings';
import type { Loaded } from '../../src/platform/settings-store';

/** The settings as they are now, and the pack; each null until it is read. */
export interface Stored {
  loaded: Loaded | null;
  pack: Pack | null;
  /** Why the last change could not be kept; null where it was. */
  problem: string | null;
  /** Takes note of how a change of the settings ends. */
  store(change: Promise<unknown>): Promise<void>;
}

export function useStored(): Stored {
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

  const store = async (change: Promise<unknown>): Promise<void> => {
    try {
      await change;
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      // No event follows, and the switch has to fall back to what is stored.
      setLoaded((now) => now && { ...now });
    }
  };
  return { loaded, pack, problem, store };
}
