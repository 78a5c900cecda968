import { Say, useWords } from '../../words/view';
import { kindsInWords } from './kind-words';
import { KINDS, type Kind } from './marks';

interface Props {
  counts: Record<Kind, number>;
  hidden: ReadonlySet<Kind>;
  onShow(kind: Kind, shown: boolean): void;
}

/** Says what the marks in the text stand for, shows or hides each kind, and names the keys. */
export function LayerSwitches({ counts, hidden, onShow }: Props) {
  const words = useWords();
  return (
    <div class="layers">
      <fieldset>
        <legend>{words.say('reader.layers')}</legend>
        {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
          <label key={kind} data-layer={kind}>
            <input
              type="checkbox"
              checked={!hidden.has(kind)}
              onChange={(event) => onShow(kind, event.currentTarget.checked)}
            />
            <span class={`seg ${kind}`}>{kindsInWords(words, kind)}</span>{' '}
            <span class="muted">{words.number(counts[kind])}</span>
          </label>
        ))}
      </fieldset>
      <p class="keys muted">
        <Say of="reader.keys" values={{ key: (inside) => <kbd>{inside}</kbd> }} />
      </p>
    </div>
  );
}
