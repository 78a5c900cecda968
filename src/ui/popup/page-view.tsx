import { useWords } from '../../words/view';
import { OverviewCards } from '../overview/overview-cards';
import { useHeadingAfter } from '../parts/use-focus';
import { Note } from './note';
import { PageList } from './page-list';
import type { PopupProps } from './popup-props';

/** What the page holds, or the sentence that says why that is nothing. */
export function PageView(props: PopupProps) {
  const { view, leave } = useHeadingAfter<HTMLDivElement>(props.state.kind);
  const leaving = (act: () => void) => () => {
    leave();
    act();
  };
  return (
    <div ref={view}>
      <State
        {...props}
        onAllow={leaving(props.onAllow)}
        onEnable={leaving(props.onEnable)}
        onMark={leaving(props.onMark)}
      />
    </div>
  );
}

function State(props: PopupProps) {
  const words = useWords();
  const { state, pack, host, switchable, cameFrom, onAllow, onEnable, onMark, onOpen } = props;
  switch (state.kind) {
    case 'loading':
      return (
        <p class="note" role="status">
          {words.say('popup.reading')}
        </p>
      );
    case 'closed':
      return <Note title={words.say('popup.closed.title')} text={words.say('popup.closed.text')} />;
    case 'absent':
      return (
        <Note
          title={words.say(`popup.absent.${state.why}.title`)}
          text={words.say(`popup.absent.${state.why}.text`)}
        >
          {state.why === 'withheld' && (
            <button type="button" class="button strong" data-allow onClick={onAllow}>
              {words.say('popup.absent.withheld.allow')}
            </button>
          )}
        </Note>
      );
    case 'off':
      return (
        <Note title={words.say('popup.off.title')} text={words.say('popup.off.text')}>
          <button type="button" class="button" onClick={onEnable}>
            {words.say('popup.off.switchOn')}
          </button>
        </Note>
      );
    case 'off-here':
      return (
        <Note
          title={words.say('popup.offHere.title')}
          text={
            host === null
              ? words.say(switchable ? 'popup.offHere.textHere' : 'popup.offHere.textAlone')
              : words.say('popup.offHere.text', { host })
          }
        />
      );
    case 'on-click':
      return (
        <Note title={words.say('popup.onClick.title')} text={words.say('popup.onClick.text')}>
          <button type="button" class="button strong" data-mark onClick={onMark}>
            {words.say('popup.onClick.mark')}
          </button>
        </Note>
      );
    case 'nothing':
      return (
        <>
          <Note
            title={words.say('popup.nothing.title')}
            text={
              pack ? words.say('popup.nothing.text', { title: pack.title, n: pack.sources }) : ''
            }
          >
            <p>{words.say('popup.nothing.next')}</p>
            <button type="button" class="button" onClick={() => onOpen({ kind: 'check' })}>
              {words.say('check.open')}
            </button>
          </Note>
          {pack && <OverviewCards of={null} cameFrom={cameFrom} onOpen={onOpen} />}
        </>
      );
    case 'list':
      return <PageList {...props} entities={state.entities} />;
  }
}
