import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../src/core/model/pack';
import { loadPack } from '../../src/platform/pack-store';
import { changeSettings, loadSettings, setSite, watchSettings } from '../../src/platform/settings';
import type { Loaded } from '../../src/platform/settings-store';
import { showTab } from '../../src/platform/tabs';
import { Speaking } from '../../src/ui/parts/speaking';
import { typeColors } from '../../src/ui/parts/type-colors';
import { isShown, type Jump } from '../../src/ui/popup/jump';
import { openPlace } from '../../src/ui/popup/open';
import { pageGap } from '../../src/ui/popup/page-gap';
import type { Place } from '../../src/ui/popup/popup-state';
import { PopupView } from '../../src/ui/popup/popup-view';
import { PackLanguageContext } from '../../src/words/view';
import { jumpTo } from './jump';
import { usePage } from './use-page';

/** @param props.tabId the tab that is served; null for the active one of this window. */
export function PopupPage(props: { tabId: number | null; entity: string | null }) {
  const [{ tab, host, state }, reread] = usePage(props.tabId);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [pack, setPack] = useState<Pack | null>(null);
  const [place, setPlace] = useState<Place | null>(
    props.entity === null ? null : { kind: 'entity', id: props.entity },
  );
  const [cameFrom, setCameFrom] = useState<Place | null>(null);
  const [jumps, setJumps] = useState({ made: 0, last: null as Jump | null });

  useEffect(() => {
    const ending = new AbortController();
    watchSettings(setLoaded, ending.signal);
    loadSettings().then(setLoaded);
    loadPack().then(setPack);
    return () => ending.abort();
  }, []);
  // The page follows the settings by itself; what it holds then is asked of it.
  useEffect(() => {
    if (loaded) reread();
  }, [loaded, reread]);

  const show = (next: Place | null) => {
    setCameFrom(place);
    setPlace(next);
    setJumps({ made: 0, last: null });
  };
  const open = useMemo(() => pack && place && openPlace(pack, place, state), [pack, place, state]);
  const gap = useMemo(() => pack && pageGap(pack, state), [pack, state]);
  const jump = async () => {
    if (!tab || !open) return;
    const last = await jumpTo(tab.id, open, jumps.made);
    setJumps({ made: isShown(last) ? jumps.made + 1 : 0, last });
    if (isShown(last) && props.tabId !== null) await showTab(tab.id);
  };

  return (
    <Speaking choice={loaded?.settings.language ?? 'browser'} title="popup.pageTitle">
      <PackLanguageContext.Provider value={pack?.language ?? ''}>
        <PopupView
          host={host}
          siteOn={!(host && loaded?.sites.includes(host))}
          state={state}
          quotations={state.kind === 'list' ? state.quotations : []}
          gap={gap}
          open={open}
          jumped={jumps.last}
          cameFrom={cameFrom}
          pack={pack && { title: pack.title, sources: pack.sources.length }}
          colors={loaded ? typeColors(loaded.settings.colors) : {}}
          onSite={(on) => host && setSite(host, !on)}
          onEnable={() => changeSettings({ enabled: true })}
          onOpen={show}
          onBack={() => show(null)}
          onJump={jump}
        />
      </PackLanguageContext.Provider>
    </Speaking>
  );
}
