import { useWords } from '../../words/view';
import { Switch } from '../parts/switch';
import type { PopupProps } from './popup-props';

export function PopupHeader({ host, siteOn, state, onSite }: PopupProps) {
  const words = useWords();
  const read = state.kind !== 'absent' && state.kind !== 'closed' && state.kind !== 'loading';
  return (
    <header class="popup-header">
      <p class="brand">{words.say('shared.gloss')}</p>
      <a class="button quiet" href="options.html" target="_blank" rel="noopener">
        {words.say('popup.settings')}
      </a>
      {host && read && (
        <div class="site">
          <p class="host">{host}</p>
          <Switch checked={siteOn} label={words.say('popup.onThisSite')} onSwitch={onSite} />
        </div>
      )}
    </header>
  );
}
