import { Switch } from '../parts/switch';
import type { PopupProps } from './popup-props';

export function PopupHeader({ host, siteOn, state, onSite }: PopupProps) {
  const read = state.kind !== 'absent' && state.kind !== 'closed' && state.kind !== 'loading';
  return (
    <header class="popup-header">
      <p class="brand">Gloss</p>
      <a class="button quiet" href="options.html" target="_blank" rel="noopener">
        Settings
      </a>
      {host && read && (
        <div class="site">
          <p class="host">{host}</p>
          <Switch checked={siteOn} label="On this site" onSwitch={onSite} />
        </div>
      )}
    </header>
  );
}
