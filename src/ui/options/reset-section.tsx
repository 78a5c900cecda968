import { useState } from 'preact/hooks';
import { Section } from './section';

/** Puts every setting back, after asking once. */
export function ResetSection({ onReset }: { onReset(): void }) {
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle');
  const reset = () => {
    onReset();
    setStep('done');
  };
  return (
    <Section id="reset" title="Reset">
      <p class="muted">
        Puts every setting above back. The switched-off sites and the corrections stay.
      </p>
      {step === 'asking' ? (
        <div class="field">
          <button type="button" class="button danger" onClick={reset}>
            Yes, reset all settings
          </button>
          <button type="button" class="button quiet" onClick={() => setStep('idle')}>
            Keep them
          </button>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setStep('asking')}>
          Reset settings…
        </button>
      )}
      <p role="status">{step === 'done' && 'Every setting is as it was when Gloss was new.'}</p>
    </Section>
  );
}
