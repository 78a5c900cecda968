import { useState } from 'preact/hooks';
import type { Shortcut } from '../../platform/shortcuts';
import { Say, useWords } from '../../words/view';
import type { OptionsProps } from './options-props';
import { Group, Section } from './section';

/** The command that opens the popup: the browser's own, which the manifest does not describe. */
const POPUP = '_execute_action';
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
  const { name, description, keys } = shortcut;
  const does = description || (name === POPUP ? words.say('options.shortcuts.popup') : name);
  return (
    <div class="shortcut">
      <span>{does}</span>
      {keys ? (
        <kbd>{keys}</kbd>
      ) : (
        <span class="muted">{words.say('options.shortcuts.noKeys')}</span>
      )}
    </div>
  );
}
