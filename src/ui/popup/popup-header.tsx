import type { ComponentChildren } from 'preact';
import { useWords } from '../../words/view';
import { Switch } from '../parts/switch';
import type { PopupProps } from './popup-props';

type Props = Pick<
  PopupProps,
  'host' | 'siteOn' | 'switchable' | 'problem' | 'state' | 'open' | 'onSite' | 'onOpen'
> & {
  children: ComponentChildren;
};

/** What stays on top: the way to the settings and to the check of a text, the site's switch, the search. */
export function PopupHeader(props: Props) {
  const { host, siteOn, switchable, problem, state, open, onSite, onOpen, children } = props;
  const words = useWords();
  // Where nothing is read, and where Gloss is off everywhere, a site's switch would do nothing.
  const read = !['absent', 'closed', 'loading', 'off'].includes(state.kind);
  return (
    <header class="popup-header">
      <p class="brand">{words.say('shared.gloss')}</p>
      <div class="header-actions">
        {open?.kind !== 'check' && (
          <button
            type="button"
            class="button quiet"
            data-check
            onClick={() => onOpen({ kind: 'check' })}
          >
            {words.say('check.open')}
          </button>
        )}
        <a class="button quiet" href="options.html" target="_blank" rel="noopener">
          {words.say('popup.settings')}
        </a>
      </div>
      {switchable && read && (
        <div class="site">
          {host && <p class="host">{host}</p>}
          <Switch
            checked={siteOn}
            label={words.say(host ? 'popup.onThisSite' : 'popup.onThisPage')}
            onSwitch={onSite}
          />
        </div>
      )}
      <div role="status">
        {problem && <p class="warning">{words.say('options.notKept', { problem })}</p>}
      </div>
      {children}
    </header>
  );
}
