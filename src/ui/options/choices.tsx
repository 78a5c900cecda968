import type { ComponentChildren } from 'preact';

export interface Choice<V extends string> {
  value: V;
  label: ComponentChildren;
  hint?: string;
  /** The language of the label, where it is another than the page's. */
  lang?: string;
}

/** One of a few values: side by side, or one under the other where they have hints. */
export function Choices<V extends string>(props: {
  /** The name of the fields; what is chosen among is said by `label`. */
  name: string;
  label: string;
  /** Whether the label is for those who listen alone, as where a heading says the same. */
  labelUnseen?: boolean;
  choices: readonly Choice<V>[];
  /** null where none of them is. */
  chosen: V | null;
  onChoose(value: V): void;
}) {
  const { name, label, labelUnseen, choices, chosen, onChoose } = props;
  const isList = choices.some(({ hint }) => hint);
  return (
    <div>
      <fieldset class="choices">
        <legend class={labelUnseen ? 'hidden' : undefined}>{label}</legend>
        <div class={isList ? 'choice-list' : 'choice-line'}>
          {choices.map(({ value, label: words, hint, lang }) => (
            <label key={value} class={isList ? 'choice-row' : 'choice'} lang={lang}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={chosen === value}
                onChange={() => onChoose(value)}
              />
              <span>
                {words}
                {hint && <small class="muted">{hint}</small>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
