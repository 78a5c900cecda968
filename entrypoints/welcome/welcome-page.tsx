import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Pack } from '../../src/core/model/pack';
import { highlightCss } from '../../src/page/highlight-css';
import { loadPack } from '../../src/platform/pack-store';
import { askedPermissions } from '../../src/platform/permissions';
import { changeSettings, loadSettings, watchSettings } from '../../src/platform/settings';
import { DEFAULTS } from '../../src/platform/settings-defaults';
import type { Settings } from '../../src/platform/settings-schema';
import { Speaking } from '../../src/ui/parts/speaking';
import { WelcomeView } from '../../src/ui/welcome/welcome-view';
import { PackLanguageContext } from '../../src/words/view';
import { EXAMPLE, type Find, findsIn } from './example-finds';
import { exampleServices } from './example-services';
import { liveExample } from './live-example';

/** The page that a new reader is shown: the view on the stored settings, with an example that is alive. */
export function WelcomePage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [pack, setPack] = useState<Pack | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isOff, setOff] = useState(false);
  const example = useRef<HTMLParagraphElement>(null);
  const finds = useMemo(() => (pack && !isOff ? findsIn(EXAMPLE, pack) : []), [pack, isOff]);

  useEffect(() => {
    const ending = new AbortController();
    watchSettings((loaded) => setSettings(loaded.settings), ending.signal);
    loadSettings().then(
      (loaded) => setSettings(loaded.settings),
      () => setSettings((shown) => shown ?? DEFAULTS),
    );
    loadPack().then(setPack);
    return () => ending.abort();
  }, []);
  useMarkStyle(settings);
  useCards(example, finds, settings, pack, () => setOff(true));

  const store = async (change: Promise<void>): Promise<void> => {
    const failure = await change.then(
      () => null,
      (error: unknown) => String(error),
    );
    setProblem(failure);
    // Where nothing was stored no event follows, and the switch has to fall back to what is.
    setSettings((await loadSettings()).settings);
  };

  if (!settings) return null;
  return (
    <Speaking choice={settings.language} title="welcome.pageTitle">
      <PackLanguageContext.Provider value={pack?.language ?? 'en'}>
        <WelcomeView
          where={settings.where}
          problem={problem}
          permissions={askedPermissions()}
          text={EXAMPLE}
          marks={finds}
          example={example}
          isOff={isOff}
          onOff={setOff}
          onMode={(mode) => store(changeSettings({ where: { mode } }))}
        />
      </PackLanguageContext.Provider>
    </Speaking>
  );
}

/** Has the marks look as the reader's settings have them on pages. */
function useMarkStyle(settings: Settings | null): void {
  const css = settings && highlightCss(settings);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css ?? '');
    document.adoptedStyleSheets = [sheet];
  }, [css]);
}

/** Has the example's marks open their cards, for as long as they are there. */
function useCards(
  example: { current: HTMLElement | null },
  finds: readonly Find[],
  settings: Settings | null,
  pack: Pack | null,
  onOff: () => void,
): void {
  const now = useRef(settings);
  now.current = settings;
  const isDrawn = settings !== null;
  useEffect(() => {
    if (!pack || !isDrawn || !example.current || finds.length === 0) return;
    const ending = new AbortController();
    const host = {
      dwell: () => now.current?.dwell ?? 0,
      language: () => now.current?.language ?? 'browser',
      colors: () => (now.current ?? DEFAULTS).colors,
      services: () => exampleServices(pack, onOff),
    } as const;
    liveExample(example.current, finds, host, ending.signal);
    return () => ending.abort();
  }, [finds, pack, isDrawn]);
}
