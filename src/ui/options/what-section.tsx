import { NOT_IN_THIS_PACK, VERDICTS, type Verdict } from '../../core/model/verdicts';
import { useWords } from '../../words/view';
import { Switch } from '../parts/switch';
import { TYPES_IN_ORDER } from '../parts/type-colors';
import { Choices } from './choices';
import type { OptionsProps } from './options-props';
import { Group, Section } from './section';

type Props = Pick<OptionsProps, 'settings' | 'onChange'>;

/** What is marked: kinds, how sure and how often, and quotations by their verdict. */
export function WhatSection({ settings, onChange }: Props) {
  const words = useWords();
  const { types, quotations, possible, first } = settings;
  return (
    <Section id="what" title={words.say('options.what.title')}>
      <Group>
        {TYPES_IN_ORDER.map((type) => (
          <Switch
            key={type}
            checked={types[type]}
            label={words.say(`shared.types.${type}`)}
            onSwitch={(on) => onChange({ types: { [type]: on } })}
          />
        ))}
        <Switch
          checked={possible}
          label={words.say('options.what.possible')}
          hint={words.say('options.what.possibleHint')}
          onSwitch={(on) => onChange({ possible: on })}
        />
        <Choices
          name="first"
          label={words.say('options.what.often')}
          choices={[
            { value: 'all', label: words.say('options.what.all') },
            { value: 'first', label: words.say('options.what.first') },
          ]}
          chosen={first}
          onChoose={(value) => onChange({ first: value })}
        />
      </Group>
      <Group title={words.say('options.what.quotations')}>
        <Switch
          checked={VERDICTS.some((verdict) => quotations[verdict])}
          label={words.say('shared.types.Quotation')}
          hint={words.say('options.what.quotationsHint')}
          onSwitch={(on) => onChange({ quotations: everyVerdict(on) })}
        />
        {VERDICTS.map((verdict) => (
          <Switch
            key={verdict}
            checked={quotations[verdict]}
            label={words.say(`shared.verdict.${verdict}`)}
            hint={words.say(`options.what.verdict.${verdict}`)}
            onSwitch={(on) => onChange({ quotations: { [verdict]: on } })}
          />
        ))}
      </Group>
    </Section>
  );
}

/** What no source has is marked only where it is asked for by itself. */
function everyVerdict(on: boolean): Partial<Record<Verdict, boolean>> {
  return Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, on && verdict !== NOT_IN_THIS_PACK]),
  );
}
