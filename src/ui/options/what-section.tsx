import { useState } from 'preact/hooks';
import type { EntityType } from '../../core/model/pack';
import { Switch } from '../parts/switch';
import { TYPE_WORDS, TYPES_IN_ORDER } from '../parts/type-words';
import { contrastFault } from './contrast';
import type { OptionsProps } from './options-props';
import { Section } from './section';

type Props = Pick<OptionsProps, 'settings' | 'onChange'>;

/** Which types are marked, each in which colour. */
export function WhatSection({ settings, onChange }: Props) {
  return (
    <Section id="what" title="What is marked">
      <ul class="types">
        {TYPES_IN_ORDER.map((type) => (
          <TypeRow key={type} type={type} settings={settings} onChange={onChange} />
        ))}
      </ul>
      <Switch
        checked={settings.possible}
        label="Possible mentions"
        hint="Mark a name too where the page does not make sure whom it means, such as a surname alone."
        onSwitch={(possible) => onChange({ possible })}
      />
    </Section>
  );
}

function TypeRow({ type, settings, onChange }: Props & { type: EntityType }) {
  const words = TYPE_WORDS[type];
  // While the user drags through colours only this row follows; the choice is kept once.
  const [trying, setTrying] = useState<string | null>(null);
  const color = trying ?? settings.colors[type];
  const fault = contrastFault(color);
  return (
    <li>
      <Switch
        checked={settings.types[type]}
        label={words.many}
        onSwitch={(on) => onChange({ types: { [type]: on } })}
      />
      <label class="color">
        <span class="muted">Colour</span>
        <span class="hidden"> of {words.many.toLowerCase()}</span>
        <input
          type="color"
          value={color}
          data-color={type}
          onInput={(event) => setTrying(event.currentTarget.value)}
          onChange={(event) => {
            setTrying(null);
            onChange({ colors: { [type]: event.currentTarget.value.toLowerCase() } });
          }}
        />
      </label>
      {fault && (
        <p class="warning" role="status">
          {fault}
        </p>
      )}
    </li>
  );
}
