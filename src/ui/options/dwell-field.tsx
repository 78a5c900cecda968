import { useState } from 'preact/hooks';
import { Say, useWords } from '../../words/view';

/** Milliseconds between two places of the slider: finer cannot be felt. */
const STEP = 50;

/** How long the pointer rests on a mark before the card opens, in milliseconds. */
export function DwellField({ dwell, onDwell }: { dwell: number; onDwell(dwell: number): void }) {
  const words = useWords();
  const [trying, setTrying] = useState<number | null>(null);
  const shown = trying ?? dwell;
  const delay =
    shown === 0 ? words.say('options.when.atOnce') : words.say('options.when.after', { ms: shown });
  return (
    <label class="slider">
      <span>
        <Say
          of="options.when.rests"
          values={{ delay, output: (inside) => <output>{inside}</output> }}
        />
      </span>
      <input
        type="range"
        name="dwell"
        min={0}
        max={1000}
        step={STEP}
        value={shown}
        aria-valuetext={delay}
        onInput={(event) => setTrying(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setTrying(null);
          onDwell(event.currentTarget.valueAsNumber);
        }}
      />
      <span class="ends muted" aria-hidden="true">
        <span>{words.say('options.when.atOnce')}</span>
        <span>{words.say('options.when.second')}</span>
      </span>
    </label>
  );
}
