import { count } from '../parts/count';
import { ABSENCE_WORDS } from './absence';
import { Note } from './note';
import { PageList } from './page-list';
import type { PopupProps } from './popup-props';

/** What the page holds, or the sentence that says why that is nothing. */
export function PageView(props: PopupProps) {
  const { state, pack, host, onEnable } = props;
  switch (state.kind) {
    case 'loading':
      return (
        <p class="note" role="status">
          Reading the page…
        </p>
      );
    case 'closed':
      return <Note title="This tab is closed" text="What it held is no longer known to Gloss." />;
    case 'absent':
      return <Note {...ABSENCE_WORDS[state.why]} />;
    case 'off':
      return (
        <Note title="Gloss is off" text="It is switched off on every page.">
          <button type="button" class="button" onClick={onEnable}>
            Switch Gloss on
          </button>
        </Note>
      );
    case 'off-here':
      return (
        <Note
          title="Gloss is off on this site"
          text={`Nothing on ${host ?? 'it'} is read or marked. The switch above turns it on again.`}
        />
      );
    case 'nothing':
      return (
        <Note
          title="Nothing on this page is in the pack"
          text={pack ? `The pack is “${pack.title}”, with ${count(pack.sources, 'source')}.` : ''}
        />
      );
    case 'list':
      return <PageList {...props} entities={state.entities} />;
  }
}
