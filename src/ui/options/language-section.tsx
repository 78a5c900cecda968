import { useWords } from '../../words/view';
import { Choices } from './choices';
import type { OptionsProps } from './options-props';
import { Group, Section } from './section';

type Props = Pick<OptionsProps, 'settings' | 'languages' | 'onChange'>;

/** Which language Gloss speaks; each is called by its own name. */
export function LanguageSection({ settings, languages, onChange }: Props) {
  const words = useWords();
  return (
    <Section id="language" title={words.say('options.language.title')}>
      <Group>
        <div>
          <Choices
            name="language"
            label={words.say('options.language.title')}
            labelUnseen
            choices={[
              { value: 'browser', label: words.say('options.language.browser') },
              ...languages.map((language) => ({
                value: language,
                label: ownName(language),
                lang: language,
              })),
            ]}
            chosen={settings.language}
            onChoose={(language) => onChange({ language })}
          />
          <p class="muted hint">{words.say('options.language.hint')}</p>
        </div>
      </Group>
    </Section>
  );
}

function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
