import type { Settings } from '../../platform/settings-schema';
import type { OptionsProps } from './options-props';
import { Preview } from './preview';
import { Section } from './section';

const STYLES: readonly { style: Settings['style']; label: string }[] = [
  { style: 'underline', label: 'Underline' },
  { style: 'background', label: 'Background' },
  { style: 'both', label: 'Both' },
];

/** How marks are drawn, with a sentence to see it on. */
export function HowSection({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  return (
    <Section id="how" title="How it is marked">
      <div class="choices" role="radiogroup" aria-labelledby="how">
        {STYLES.map(({ style, label }) => (
          <label key={style} class="choice">
            <input
              type="radio"
              name="style"
              value={style}
              checked={settings.style === style}
              onChange={() => onChange({ style })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <Preview settings={settings} />
    </Section>
  );
}
