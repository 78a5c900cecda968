import type { ComponentChildren } from 'preact';
import type { EntityType } from '../../core/model/pack';
import { TYPE_LINES } from '../../core/model/type-lines';
import type { Settings } from '../../platform/settings-schema';
import { Say, useWords } from '../../words/view';
import { BLACK, WHITE } from './contrast';

/** How strongly marks are tinted, in hexadecimal of 255, as on pages. */
const NAME_TINT = '33';
const QUOTATION_TINT = '26';

/** Sentences with one name of each type and a quotation, as white and as black pages would show them. */
export function Preview({ settings }: { settings: Settings }) {
  const words = useWords();
  return (
    <figure class="preview">
      <figcaption class="hidden">{words.say('options.preview.title')}</figcaption>
      <div class="preview-page" style={{ background: WHITE, color: BLACK }}>
        <p class="page-name">{words.say('options.preview.onWhite')}</p>
        <Marked settings={settings} />
      </div>
      <div class="preview-page" style={{ background: BLACK, color: WHITE }}>
        <p class="page-name">{words.say('options.preview.onBlack')}</p>
        <Marked settings={settings} />
      </div>
    </figure>
  );
}

function Marked({ settings }: { settings: Settings }) {
  const words = useWords();
  const mark = (type: EntityType, name: string) => (
    <span style={settings.types[type] ? nameStyle(type, settings) : {}}>{name}</span>
  );
  const again = words.say('options.preview.again');
  const quotation = (said: ComponentChildren) => (
    <span style={settings.quotations.verbatim ? quotationStyle(settings) : {}}>{said}</span>
  );
  return (
    <p>
      <Say
        of="options.preview.sentence"
        values={{
          place: mark('Place', words.say('options.preview.place')),
          person: mark('Person', words.say('options.preview.person')),
          organization: mark('Organization', words.say('options.preview.organization')),
          event: mark('Event', words.say('options.preview.event')),
        }}
      />{' '}
      <Say
        of="options.preview.wrote"
        values={{
          quotation: quotation(words.say('options.preview.quotation')),
          again: settings.first === 'all' ? mark('Person', again) : again,
        }}
      />
    </p>
  );
}

const nameStyle = (type: EntityType, { style, colors }: Settings) => ({
  ...(style !== 'background' && {
    textDecoration: `underline ${TYPE_LINES[type]} 2px ${colors[type]}`,
  }),
  ...(style !== 'underline' && { backgroundColor: `${colors[type]}${NAME_TINT}` }),
});

const quotationStyle = ({ colors }: Settings) => ({
  textDecoration: `underline solid 1px ${colors.Quotation}`,
  backgroundColor: `${colors.Quotation}${QUOTATION_TINT}`,
});
