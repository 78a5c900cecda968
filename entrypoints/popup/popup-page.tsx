import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../src/core/model/pack';
import { entityBrief } from '../../src/core/pack/brief';
import { entityDetails } from '../../src/core/pack/details';
import { sendToPage } from '../../src/platform/message-port';
import { loadPack } from '../../src/platform/pack-store';
import { changeSettings, loadSettings, setSite, watchSettings } from '../../src/platform/settings';
import type { Loaded } from '../../src/platform/settings-store';
import { showTab } from '../../src/platform/tabs';
import { typeColors } from '../../src/ui/parts/type-words';
import type { OpenEntity } from '../../src/ui/popup/popup-state';
import { PopupView } from '../../src/ui/popup/popup-view';
import { usePage } from './use-page';

/** @param props.tabId the tab that is served; null for the active one of this window. */
export function PopupPage(props: { tabId: number | null; entity: string | null }) {
  const [{ tab, host, state }, reread] = usePage(props.tabId);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [pack, setPack] = useState<Pack | null>(null);
  const [entity, setEntity] = useState(props.entity);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const [jumps, setJumps] = useState({ made: 0, said: null as string | null });

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

  const show = (id: string | null) => {
    setCameFrom(entity);
    setEntity(id);
    setJumps({ made: 0, said: null });
  };
  const jump = async (id: string) => {
    if (!tab) return;
    const reply = await sendToPage(tab.id, 'page.jump', { entity: id, nth: jumps.made });
    if ('absent' in reply || reply.answer.of === 0) {
      setJumps({ made: 0, said: 'No mark of it is on the page now' });
      return;
    }
    const { of } = reply.answer;
    setJumps({ made: jumps.made + 1, said: `Mark ${(jumps.made % of) + 1} of ${of} is in view` });
    if (props.tabId !== null) await showTab(tab.id);
  };

  const shown = useMemo(() => {
    const brief = pack && entity ? entityBrief(pack, entity) : null;
    return pack && brief && { brief, details: entityDetails(pack, brief.id) };
  }, [pack, entity]);
  const rows = state.kind === 'list' ? state.entities : [];
  const onPage = rows.find(({ id }) => id === entity) ?? null;
  const open: OpenEntity | null = shown && { ...shown, onPage, jumped: jumps.said };
  return (
    <PopupView
      host={host}
      siteOn={!(host && loaded?.sites.includes(host))}
      state={state}
      open={open}
      cameFrom={cameFrom}
      pack={pack && { title: pack.title, sources: pack.sources.length }}
      colors={loaded ? typeColors(loaded.settings.colors) : {}}
      onSite={(on) => host && setSite(host, !on)}
      onEnable={() => changeSettings({ enabled: true })}
      onOpen={show}
      onBack={() => show(null)}
      onJump={jump}
    />
  );
}
