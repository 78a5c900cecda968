import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../src/core/model/pack';
import { sourceLabel } from '../../src/core/pack/source-label';
import { loadSettings, watchSettings } from '../../src/platform/settings';
import type { Settings } from '../../src/platform/settings-schema';
import { Speaking } from '../../src/ui/parts/speaking';
import { typeColors } from '../../src/ui/parts/type-colors';
import { readPlace } from '../../src/ui/reader/place';
import { ReaderView } from '../../src/ui/reader/reader-view';
import { PackLanguageContext } from '../../src/words/view';

/** The reader at the place that its address gives; the browser's back and forward go through places. */
export function ReaderPage(props: { pack: Pack; settings: Settings }) {
  const { pack } = props;
  const settings = useSettings(props.settings);
  const [{ search, fromText }, setAt] = useState({ search: location.search, fromText: false });
  useEffect(() => {
    const read = () => setAt({ search: location.search, fromText: false });
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const go = (next: string, chosenInText: boolean) => {
    history.pushState(null, '', next);
    setAt({ search: next, fromText: chosenInText });
  };
  const place = useMemo(() => readPlace(pack, new URLSearchParams(search)), [pack, search]);
  const heading = 'source' in place ? sourceLabel(place.source).title : null;
  return (
    <Speaking choice={settings.language} title="reader.pageTitle" heading={heading}>
      <PackLanguageContext.Provider value={pack.language}>
        <ReaderView
          pack={pack}
          place={place}
          fromText={fromText}
          colors={typeColors(settings.colors)}
          onGo={go}
          copy={copy}
          copyLink={(href) => copy(new URL(href, location.href).href)}
        />
      </PackLanguageContext.Provider>
    </Speaking>
  );
}

/** The settings as they are now, from those that the page was opened with. */
function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const ending = new AbortController();
    watchSettings((loaded) => setSettings(loaded.settings), ending.signal);
    // They may have changed between the first reading and now.
    loadSettings().then(
      (loaded) => ending.signal.aborted || setSettings(loaded.settings),
      () => {},
    );
    return () => ending.abort();
  }, []);
  return settings;
}

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
