import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../words/view';
import { useFocus } from '../parts/use-focus';
import type { Storing } from './options-props';

/** Puts every setting back, after asking once; the focus goes along with the question. */
export function ResetField({ onReset }: { onReset: Storing }) {
  const words = useWords();
  const [step, setStep] = useState<'idle' | 'asking' | 'kept' | 'done'>('idle');
  const reset = async () => setStep((await onReset()) ? 'done' : 'kept');
  return (
    <div>
      <h3>{words.say('options.reset.title')}</h3>
      <p class="muted">{words.say('options.reset.lead')}</p>
      {step === 'asking' ? (
        <Question onYes={reset} onNo={() => setStep('kept')} />
      ) : (
        <Ask key={step} focused={step !== 'idle'} onAsk={() => setStep('asking')} />
      )}
      <p role="status">{step === 'done' && words.say('options.reset.done')}</p>
    </div>
  );
}

/** @param props.focused whether it takes the focus when it comes. */
function Ask({ focused, onAsk }: { focused: boolean; onAsk(): void }) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <div class="field">
      <button type="button" class="button" ref={button} onClick={onAsk}>
        {words.say('options.reset.ask')}
      </button>
    </div>
  );
}

function Question({ onYes, onNo }: { onYes(): void; onNo(): void }) {
  const words = useWords();
  const no = useFocus<HTMLButtonElement>(null);
  return (
    <div class="field">
      <button type="button" class="button danger" onClick={onYes}>
        {words.say('options.reset.yes')}
      </button>
      <button type="button" class="button quiet" ref={no} onClick={onNo}>
        {words.say('options.reset.no')}
      </button>
    </div>
  );
}
