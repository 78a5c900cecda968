import { Say, useWords } from '../../words/view';
import { Switch } from '../parts/switch';
import { Choices } from './choices';
import type { OptionsProps } from './options-props';
import { PatternList } from './pattern-list';
import { Group, Section } from './section';

type Props = Pick<
  OptionsProps,
  'settings' | 'sites' | 'readPattern' | 'onSite' | 'onListed' | 'onChange'
>;

/** On which pages Gloss marks: everywhere or not at all, in which way, and the sites listed for it. */
export function WhereSection(props: Props) {
  const words = useWords();
  const { settings, sites, readPattern, onSite, onListed, onChange } = props;
  const { enabled, where } = settings;
  const modes = ['everywhere', 'only', 'click'] as const;
  return (
    <Section id="where" title={words.say('options.where.title')}>
      <Group>
        <Switch
          checked={enabled}
          label={words.say('options.where.on')}
          hint={words.say('options.where.onHint')}
          onSwitch={(on) => onChange({ enabled: on })}
        />
        <Choices
          name="where"
          label={words.say('options.where.mode')}
          choices={modes.map((mode) => ({
            value: mode,
            label: words.say(`options.where.${mode}`),
            hint: words.say(`options.where.${mode}Hint`),
          }))}
          chosen={where.mode}
          onChoose={(mode) => onChange({ where: { mode } })}
        />
      </Group>
      {where.mode === 'only' && (
        <PatternList
          id="listed"
          title={words.say('options.where.listed')}
          none={words.say('options.where.listedNone')}
          addLabel={words.say('options.where.addListed')}
          patterns={where.only}
          readPattern={readPattern}
          onKeep={onListed}
        />
      )}
      <PatternList
        id="site"
        title={words.say('options.where.off')}
        none={words.say('options.where.none')}
        addLabel={words.say('options.where.addLabel')}
        patterns={sites}
        readPattern={readPattern}
        onKeep={onSite}
      />
      <p class="muted hint">
        <Say
          of="options.where.hint"
          values={{ path: <code>example.org/news/*</code>, port: <code>localhost:8080</code> }}
        />
      </p>
    </Section>
  );
}
