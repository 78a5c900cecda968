import { useState } from 'preact/hooks';
import { Switch } from '../parts/switch';
import { TYPE_WORDS, TYPES_IN_ORDER } from '../parts/type-words';
import { contrastFault } from './contrast';
import type { OptionsProps } from './options-props';
import { Section } from './section';

type Props = Pick<OptionsProps, 'settings' | 'onChange'>;

/** What is marked, each kind in which colour. */
export function WhatSection({ settings, onChange }: Props) {
  const { types, quotations, possible } = settings;
  return (
    <Section id="what" title="What is marked">
      <ul class="types">
        {TYPES_IN_ORDER.map((type) => (
          <Row
            key={type}
            kind={type}
            label={TYPE_WORDS[type].many}
            checked={types[type]}
            color={settings.colors[type]}
            onSwitch={(on) => onChange({ types: { [type]: on } })}
            onChange={onChange}
          />
        ))}
        <Row
          kind="Quotation"
          label="Quotations"
          checked={quotations.marked}
          color={settings.colors.Quotation}
          onSwitch={(marked) => onChange({ quotations: { marked } })}
          onChange={onChange}
        />
      </ul>
      <Switch
        checked={possible}
        label="Possible mentions"
        hint="Mark a name too where the page does not make sure whom it means, such as a surname alone."
        onSwitch={(on) => onChange({ possible: on })}
      />
      <Switch
        checked={quotations.notInThisPack}
        label="Quotations that no source has"
        hint="Mark a quotation of a person of the pack too where none of its sources carries the words. The popup lists it either way."
        onSwitch={(notInThisPack) => onChange({ quotations: { notInThisPack } })}
      />
    </Section>
  );
}

interface RowProps extends Pick<Props, 'onChange'> {
  kind: keyof Props['settings']['colors'];
  label: string;
  checked: boolean;
  color: string;
  onSwitch(on: boolean): void;
}

/** One kind of mark: a switch and its colour. */
function Row({ kind, label, checked, color: kept, onSwitch, onChange }: RowProps) {
  // While the user drags through colours only this row follows; the choice is kept once.
  const [trying, setTrying] = useState<string | null>(null);
  const color = trying ?? kept;
  const fault = contrastFault(color);
  return (
    <li>
      <Switch checked={checked} label={label} onSwitch={onSwitch} />
      <label class="color">
        <span class="muted">Colour</span>
        <span class="hidden"> of {label.toLowerCase()}</span>
        <input
          type="color"
          value={color}
          data-color={kind}
          onInput={(event) => setTrying(event.currentTarget.value)}
          onChange={(event) => {
            setTrying(null);
            onChange({ colors: { [kind]: event.currentTarget.value.toLowerCase() } });
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
