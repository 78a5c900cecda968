import { useState } from 'preact/hooks';
import { useWords } from '../../words/view';
import { patternFault } from './fault-words';
import type { OptionsProps, Storing } from './options-props';

/** What a pattern looks like: a name that is nobody's. */
const EXAMPLE = 'example.org';

/** A field for one more pattern: a site, a part of it, or any address on it. */
export function AddPattern(props: {
  /** Tells this field from others of the page. */
  id: string;
  label: string;
  listed: readonly string[];
  readPattern: OptionsProps['readPattern'];
  onAdd: Storing<[pattern: string]>;
}) {
  const { id, label, listed, readPattern, onAdd } = props;
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const read = readPattern(typed);
    if ('fault' in read) return setFault(patternFault(words, read.fault));
    const { pattern } = read;
    if (listed.includes(pattern)) return setFault(words.say('options.where.already', { pattern }));
    setFault(null);
    // What could not be stored stays for another try; what was typed meanwhile, in any case.
    if (await onAdd(pattern)) setTyped((now) => (now === typed ? '' : now));
  };
  return (
    <form class="add" onSubmit={add} noValidate>
      <label for={id}>{label}</label>
      <div class="field">
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          placeholder={EXAMPLE}
          value={typed}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setFault(null);
          }}
        />
        <button type="submit" class="button">
          {words.say('options.where.add')}
        </button>
      </div>
      <p id={`${id}-fault`} class={fault ? 'warning' : undefined} role="status">
        {fault}
      </p>
    </form>
  );
}
