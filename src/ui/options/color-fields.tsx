import { useState } from 'preact/hooks';
import type { Settings } from '../../platform/settings-schema';
import { useWords } from '../../words/view';
import { TYPES_IN_ORDER } from '../parts/type-colors';
import { BLACK, contrast, contrastFault, roundedDown, WHITE } from './contrast';
import type { OptionsProps } from './options-props';

/** Everything that has a colour, in the order in which it is listed. */
export const KINDS: readonly (keyof Settings['colors'])[] = [...TYPES_IN_ORDER, 'Quotation'];

type Props = Pick<OptionsProps, 'onChange'> & { colors: Settings['colors'] };

/** A colour for each kind, with its contrast. */
export function ColorFields({ colors, onChange }: Props) {
  const words = useWords();
  return (
    <div>
      <ul class="colors">
        {KINDS.map((kind) => (
          <ColorField key={kind} kind={kind} kept={colors[kind]} onChange={onChange} />
        ))}
      </ul>
      <p class="muted hint">{words.say('options.how.contrastHint')}</p>
    </div>
  );
}

interface FieldProps extends Pick<Props, 'onChange'> {
  kind: keyof Settings['colors'];
  kept: string;
}

function ColorField({ kind, kept, onChange }: FieldProps) {
  const words = useWords();
  // While the user drags through colours only this row follows; the choice is kept once.
  const [trying, setTrying] = useState<string | null>(null);
  const color = trying ?? kept;
  const fault = contrastFault(words, color);
  const name = words.say(`shared.types.${kind}`);
  return (
    <li>
      <label class="color">
        <input
          type="color"
          value={color}
          data-color={kind}
          aria-label={words.say('options.how.colorOf', { kind: name })}
          aria-describedby={`contrast-${kind}`}
          onInput={(event) => setTrying(event.currentTarget.value)}
          onChange={(event) => {
            setTrying(null);
            onChange({ colors: { [kind]: event.currentTarget.value.toLowerCase() } });
          }}
        />
        <span>{name}</span>
      </label>
      <span id={`contrast-${kind}`} class="muted contrast">
        {words.say('options.how.contrast', {
          white: words.number(roundedDown(contrast(color, WHITE))),
          black: words.number(roundedDown(contrast(color, BLACK))),
        })}
      </span>
      <div class="color-fault" role="status">
        {fault && <p class="warning">{fault}</p>}
      </div>
    </li>
  );
}
