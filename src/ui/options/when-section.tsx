import { useState } from 'preact/hooks';
import type { OptionsProps } from './options-props';
import { Section } from './section';

/** Milliseconds between two places of the slider: finer cannot be felt. */
const STEP = 50;

/** How long the pointer rests on a mark before the card opens, in milliseconds. */
export function WhenSection({
  dwell,
  onChange,
}: Pick<OptionsProps, 'onChange'> & { dwell: number }) {
  const [trying, setTrying] = useState<number | null>(null);
  const shown = trying ?? dwell;
  const words = shown === 0 ? 'at once' : `after ${shown.toLocaleString('en-GB')} ms`;
  return (
    <Section id="when" title="When the card opens">
      <label class="slider">
        <span>
          The pointer rests on a mark: <output>{words}</output>
        </span>
        <input
          type="range"
          name="dwell"
          min={0}
          max={1000}
          step={STEP}
          value={shown}
          aria-valuetext={words}
          onInput={(event) => setTrying(event.currentTarget.valueAsNumber)}
          onChange={(event) => {
            setTrying(null);
            onChange({ dwell: event.currentTarget.valueAsNumber });
          }}
        />
        <span class="ends muted" aria-hidden="true">
          <span>at once</span>
          <span>1 second</span>
        </span>
      </label>
    </Section>
  );
}
