import { useState } from 'preact/hooks';
import { useWords } from '../../words/view';

/** A button that copies, and says what came of it; `copy` resolves to false where it was not allowed. */
export function CopyButton(props: { label: string; copy(): Promise<boolean> }) {
  const words = useWords();
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <span class="copy">
      <button
        type="button"
        class="button"
        onClick={() => {
          setDone(null);
          props.copy().then(setDone);
        }}
      >
        {props.label}
      </button>
      <span class="muted" role="status">
        {done !== null && words.say(done ? 'source.copied' : 'source.notCopied')}
      </span>
    </span>
  );
}
