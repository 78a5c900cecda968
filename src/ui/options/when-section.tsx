import { useWords } from '../../words/view';
import { Switch } from '../parts/switch';
import { DwellField } from './dwell-field';
import type { OptionsProps } from './options-props';
import { Group, Section } from './section';

/** When the card opens, and whether the toolbar icon counts. */
export function WhenSection({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  const words = useWords();
  return (
    <Section id="when" title={words.say('options.when.title')}>
      <Group>
        <DwellField dwell={settings.dwell} onDwell={(dwell) => onChange({ dwell })} />
        <Switch
          checked={settings.touch}
          label={words.say('options.when.touch')}
          hint={words.say('options.when.touchHint')}
          onSwitch={(touch) => onChange({ touch })}
        />
        <Switch
          checked={settings.badge}
          label={words.say('options.when.badge')}
          hint={words.say('options.when.badgeHint')}
          onSwitch={(badge) => onChange({ badge })}
        />
      </Group>
    </Section>
  );
}
