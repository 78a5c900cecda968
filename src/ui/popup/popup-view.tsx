import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../../words/view';
import { CheckView } from '../check/check-view';
import { Matrix } from '../overview/matrix';
import { Timeline } from '../overview/timeline';
import { groupResults } from '../search/group';
import { SearchField } from '../search/search-field';
import { SearchResults } from '../search/search-results';
import { EntityView } from './entity-view';
import { PackLine } from './pack-line';
import { PageView } from './page-view';
import { PopupHeader } from './popup-header';
import type { PopupProps } from './popup-props';
import { QuotationView } from './quotation-view';
import { UtteranceView } from './utterance-view';

/** The whole of popup and panel: what this page holds, one thing of it, a search, or a text's check. */
export function PopupView(props: PopupProps) {
  const { open, query, results, pack, onQuery, onResult } = props;
  const groups = useMemo(() => groupResults(results), [results]);
  const rows = groups.flatMap((group) => group.rows);
  // Another query, another list: its first result is the one that Enter opens.
  const [chosen, setChosen] = useState({ query, nth: 0 });
  const active = chosen.query === query ? chosen.nth : 0;
  const enter = () => {
    const row = rows[active];
    if (row) onResult(row.result);
  };
  const searching = query.trim() !== '';
  return (
    <div class={open ? 'popup wide' : 'popup'} style={props.colors}>
      <PopupHeader {...props}>
        <SearchField
          query={query}
          count={searching ? rows.length : 0}
          active={active}
          onQuery={onQuery}
          onActive={(nth) => setChosen({ query, nth })}
          onEnter={enter}
        />
      </PopupHeader>
      <main>
        {searching ? (
          <SearchResults query={query.trim()} groups={groups} active={active} onOpen={onResult} />
        ) : (
          <Shown {...props} />
        )}
        {pack && <PackLine pack={pack} />}
      </main>
    </div>
  );
}

function Shown(props: PopupProps) {
  const words = useWords();
  const { open, depth, jumped, checking, onBack, onJump, onOpen } = props;
  if (!open) return <PageView {...props} />;
  return (
    <>
      <button type="button" class="button quiet back" onClick={onBack}>
        <span class="chevron" aria-hidden="true" />
        {words.say(depth > 1 ? 'popup.backOne' : 'popup.back')}
      </button>
      {open.kind === 'entity' && <EntityView {...open} {...{ jumped, onJump, onOpen }} />}
      {open.kind === 'quotation' && <QuotationView {...open} {...{ jumped, onJump, onOpen }} />}
      {open.kind === 'utterance' && <UtteranceView {...open} onOpen={onOpen} />}
      {open.kind === 'timeline' && <Timeline {...open} onOpen={onOpen} />}
      {open.kind === 'matrix' && <Matrix {...open} onOpen={onOpen} />}
      {open.kind === 'check' && (
        <CheckView
          {...props}
          checking={checking}
          exporting={props.exporting.text}
          onChange={props.onChangeText}
        />
      )}
    </>
  );
}
