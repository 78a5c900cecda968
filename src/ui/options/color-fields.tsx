import type { Settings } from '../../platform/settings-schema';
import { useWords } from '../../words/view';
import { TYPES_IN_ORDER } from '../parts/type-colors';
import { BLACK, contrast, contrastFault, roundedDown, WHITE } from './contrast';
import type { OptionsProps } from './options-props';

type Kind = keyof Settings['colors'];

/** Everything that has a colour, in the order in which it is listed. */
export const KINDS: readonly Kind[] = [...TYPES_IN_ORDER, 'Quotation'];

/** A colour that the reader looks at before choosing it. */
export interface Tried {
  kind: Kind;
  color: string;
}

interface Props extends Pick<OptionsProps, 'onChange'> {
  /** As they are kept, but for the one that is being tried. */
  colors: Settings['colors'];
  /** Told each colour that the reader drags through, and (null) the end of that. */
  onTry(tried: Tried | null): void;
}

/** A colour for each kind, with its contrast. */
export function ColorFields({ colors, ...on }: Props) {
  const words = useWords();
  return (
    <div>
      <ul class="colors">
        {KINDS.map((kind) => (
          <ColorField key={kind} kind={kind} color={colors[kind]} {...on} />
        ))}
      </ul>
      <p class="muted hint">{words.say('options.how.contrastHint')}</p>
    </div>
  );
}

interface FieldProps extends Pick<Props, 'onChange' | 'onTry'> {
  kind: Kind;
  color: string;
}

function ColorField({ kind, color, onChange, onTry }: FieldProps) {
  const words = useWords();
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
          onInput={(event) => onTry({ kind, color: event.currentTarget.value })}
          onChange={(event) => {
            onTry(null);
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
