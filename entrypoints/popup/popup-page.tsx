import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../src/core/model/pack';
import { type SearchResult, search } from '../../src/core/search/search';
import { buildSearchIndex } from '../../src/core/search/search-index';
import { askForPages } from '../../src/platform/permissions';
import { changeSettings, switchAt } from '../../src/platform/settings';
import type { Loaded } from '../../src/platform/settings-store';
import { openPage, showTab } from '../../src/platform/tabs';
import { marksAt } from '../../src/platform/where';
import { citationsIn } from '../../src/ui/export/citations';
import { CiteContext } from '../../src/ui/export/cite-context';
import { Speaking } from '../../src/ui/parts/speaking';
import { typeColors } from '../../src/ui/parts/type-colors';
import { isShown, type Jump } from '../../src/ui/popup/jump';
import { openPlace } from '../../src/ui/popup/open';
import { pageGap } from '../../src/ui/popup/page-gap';
import { PopupView } from '../../src/ui/popup/popup-view';
import { PackLanguageContext, useWords } from '../../src/words/view';
import type { Asked } from './asked';
import { copyText, exportingPage, exportingText } from './exporting';
import { jumpTo, type Target, targetOf } from './jump';
import { useCheck } from './use-check';
import { usePage } from './use-page';
import { usePlaces } from './use-places';
import { type Stored, useStored } from './use-stored';

interface Props {
  asked: Asked;
  /** Whether being opened is the reader's asking for marks, where they come only then. */
  begins: boolean;
}

/** Popup and panel: the view on a tab, in the reader's language. */
export function PopupPage(props: Props) {
  const stored = useStored();
  const { loaded, pack } = stored;
  return (
    <Speaking choice={loaded?.settings.language ?? 'browser'} title="popup.pageTitle">
      <PackLanguageContext.Provider value={pack?.language ?? ''}>
        <Page {...props} {...stored} />
      </PackLanguageContext.Provider>
    </Speaking>
  );
}

const MOST_RESULTS = 30;

function Page({ asked, begins, loaded, pack, problem, store }: Props & Stored) {
  const words = useWords();
  const [{ tab, host, state }, reread] = usePage(asked.tab, begins);
  const places = usePlaces(asked, pack);
  const check = useCheck(pack, loaded?.settings.possible ?? false);
  const [jumps, setJumps] = useState(NO_JUMPS);
  const { place, query } = places;

  // The page follows the settings by itself; what it holds then is asked of it.
  useEffect(() => {
    if (loaded) reread();
  }, [loaded, reread]);
  // What a jump has come to is told until something else is opened.
  useEffect(() => setJumps(NO_JUMPS), [place, tab?.id]);

  const open = useMemo(() => pack && place && openPlace(pack, place, state), [pack, place, state]);
  const gap = useMemo(() => pack && pageGap(pack, state), [pack, state]);
  const index = useMemo(() => pack && buildSearchIndex(pack), [pack]);
  const results = useMemo(() => (index ? search(index, query, MOST_RESULTS) : []), [index, query]);
  const citing = useMemo(
    () =>
      pack && {
        citationsOf: (quotation: string) => citationsIn(pack, words, quotation),
        copy: copyText,
      },
    [pack, words],
  );

  const jump = async (target: Target) => {
    if (!tab) return;
    const to = 'entity' in target ? target.entity : null;
    const made = jumps.to === to ? jumps.made : 0;
    const last = await jumpTo(tab.id, target, made);
    setJumps({ to, made: isShown(last) ? made + 1 : 0, last });
    if (isShown(last) && asked.tab !== null) await showTab(tab.id);
  };
  const target = open && targetOf(open);
  const follow = (result: SearchResult) => {
    if (result.kind === 'entity') places.open({ kind: 'entity', id: result.id });
    else if (result.kind === 'quotation') places.open({ kind: 'utterance', id: result.utterance });
    else openPage(`reader.html?${new URLSearchParams({ source: result.id })}`);
  };

  return (
    <CiteContext.Provider value={citing}>
      <PopupView
        host={host}
        switchable={host !== null || isFile(tab?.url)}
        siteOn={siteIsOn(loaded, host, tab?.url ?? '')}
        state={state}
        quotations={state.kind === 'list' ? state.quotations : []}
        gap={gap}
        open={open}
        depth={places.depth}
        jumped={jumps.last}
        jumpedTo={jumps.to}
        cameFrom={places.cameFrom}
        pack={pack && factsOf(pack)}
        colors={loaded ? typeColors(loaded.settings.colors) : {}}
        query={query}
        results={results}
        text={check.text}
        checking={check.checking}
        exporting={{
          page: exportingPage(pack, words, tab && { id: tab.id, url: tab.url, host }, loaded),
          text: exportingText(pack, words, check.checking),
        }}
        problem={problem}
        onSite={(on) => tab && store(switchAt({ host: host ?? '', url: tab.url ?? '' }, on))}
        onEnable={() => store(changeSettings({ enabled: true }))}
        onAllow={() => store(askForPages())}
        onMark={() => reread(true)}
        onOpen={places.open}
        onBack={places.back}
        onJump={() => target && jump(target)}
        onNext={(entity) => jump({ entity })}
        onShow={(quotation) => jump({ quotation })}
        onQuery={places.search}
        onResult={follow}
        onText={check.write}
        onCheck={check.run}
        onChangeText={check.change}
      />
    </CiteContext.Provider>
  );
}

const NO_JUMPS = { to: null as string | null, made: 0, last: null as Jump | null };

const factsOf = ({ title, sources, created }: Pack) => ({
  title,
  sources: sources.length,
  created,
});

const isFile = (url: string | null | undefined) => url?.startsWith('file:') ?? false;

function siteIsOn(loaded: Loaded | null, host: string | null, url: string): boolean {
  if (!loaded) return true;
  const { where } = loaded.settings;
  return (
    marksAt({ enabled: true, where, sites: loaded.sites }, { host: host ?? '', url }) !== 'off-here'
  );
}
