import { useState } from 'preact/hooks';
import type { Shortcut } from '../../platform/shortcuts';
import type { Key } from '../../words/keys';
import { Say, useWords } from '../../words/view';
import type { OptionsProps } from './options-props';
import { Group, Section } from './section';

/** What each command does; the browser would say it in a language of its own. */
const DOES: Readonly<Record<string, Key>> = {
  _execute_action: 'options.shortcuts.popup',
  'next-mark': 'manifest.commandNext',
  'previous-mark': 'manifest.commandPrevious',
  'open-panel': 'manifest.commandPanel',
  'toggle-here': 'manifest.commandToggle',
};
/** Where browsers keep them. */
const CHROMIUM = 'chrome://extensions/shortcuts';
const FIREFOX = 'about:addons';

/** Which keys do what; only the browser can change them. */
export function ShortcutsSection(props: Pick<OptionsProps, 'shortcuts' | 'onShortcuts'>) {
  const words = useWords();
  const { shortcuts, onShortcuts } = props;
  const [refused, setRefused] = useState(false);
  if (!shortcuts) return null;
  return (
    <Section id="shortcuts" title={words.say('options.shortcuts.title')}>
      {shortcuts.length === 0 ? (
        <p class="muted">{words.say('options.shortcuts.none')}</p>
      ) : (
        <>
          <Group lead={words.say('options.shortcuts.lead')}>
            {shortcuts.map((shortcut) => (
              <Row key={shortcut.name} shortcut={shortcut} />
            ))}
          </Group>
          <p>
            <button
              type="button"
              class="button"
              onClick={async () => setRefused(!(await onShortcuts()))}
            >
              {words.say('options.shortcuts.change')}
            </button>
          </p>
          <p role="status">
            {refused && (
              <Say
                of="options.shortcuts.byHand"
                values={{ chromium: <code>{CHROMIUM}</code>, firefox: <code>{FIREFOX}</code> }}
              />
            )}
          </p>
        </>
      )}
    </Section>
  );
}

function Row({ shortcut }: { shortcut: Shortcut }) {
  const words = useWords();
  const { name, keys } = shortcut;
  const does = DOES[name];
  return (
    <div class="shortcut">
      <span>{does ? words.say(does) : name}</span>
      {keys ? (
        <kbd>{keys}</kbd>
      ) : (
        <span class="muted">{words.say('options.shortcuts.noKeys')}</span>
      )}
    </div>
  );
}
