import { useState } from 'preact/hooks';
import type { Settings } from '../../platform/settings-schema';
import { useWords } from '../../words/view';
import { Choices } from './choices';
import { ColorFields, KINDS, type Tried } from './color-fields';
import type { OptionsProps } from './options-props';
import { Preview } from './preview';
import { Group, Section } from './section';

type Colors = Settings['colors'];
type Props = Pick<OptionsProps, 'settings' | 'palettes' | 'onChange'>;

/** How marks are drawn, with a sentence to see it on. */
export function HowSection({ settings, palettes, onChange }: Props) {
  const words = useWords();
  // While the reader drags through colours, preview and figures follow; the choice is kept once.
  const [tried, setTried] = useState<Tried | null>(null);
  const { colors } = settings;
  const seen = tried ? { ...colors, [tried.kind]: tried.color } : colors;
  const ready = Object.entries(palettes) as [keyof typeof palettes, Colors][];
  const chosen = ready.find(([, palette]) => isSame(palette, colors))?.[0] ?? 'own';
  // The reader's own set is there to be seen, and to be left.
  const sets: [typeof chosen, Colors][] = chosen === 'own' ? [...ready, ['own', colors]] : ready;
  const styles: Settings['style'][] = ['underline', 'background', 'both'];
  return (
    <Section id="how" title={words.say('options.how.title')}>
      <Preview settings={{ ...settings, colors: seen }} />
      <Group>
        <Choices
          name="style"
          label={words.say('options.how.style')}
          choices={styles.map((style) => ({
            value: style,
            label: words.say(`options.how.${style}`),
          }))}
          chosen={settings.style}
          onChoose={(style) => onChange({ style })}
        />
        <div>
          <Choices
            name="palette"
            label={words.say('options.how.colors')}
            choices={sets.map(([name, set]) => ({
              value: name,
              label: (
                <>
                  <Swatches colors={set} />
                  {words.say(`options.how.palette.${name}`)}
                </>
              ),
            }))}
            chosen={chosen}
            onChoose={(name) => name !== 'own' && onChange({ colors: palettes[name] })}
          />
          <p class="muted hint">{words.say('options.how.colorsHint')}</p>
        </div>
        <ColorFields colors={seen} onTry={setTried} onChange={onChange} />
      </Group>
    </Section>
  );
}

const Swatches = ({ colors }: { colors: Colors }) => (
  <span class="swatches" aria-hidden="true">
    {KINDS.map((kind) => (
      <i key={kind} style={{ backgroundColor: colors[kind] }} />
    ))}
  </span>
);

const isSame = (one: Colors, other: Colors): boolean =>
  KINDS.every((kind) => one[kind] === other[kind]);
