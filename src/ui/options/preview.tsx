import type { ComponentChildren } from 'preact';
import type { EntityType } from '../../core/model/pack';
import { TYPE_LINES } from '../../core/model/type-lines';
import type { Settings } from '../../platform/settings-schema';

/** A sentence with one name of each type, marked as the settings have it. */
export function Preview({ settings }: { settings: Settings }) {
  const mark = (type: EntityType, words: ComponentChildren) => (
    <span style={settings.types[type] ? markStyle(type, settings) : {}}>{words}</span>
  );
  return (
    <figure class="preview">
      <figcaption class="muted">Preview</figcaption>
      <p>
        In {mark('Place', 'Geneva')}, {mark('Person', 'Boris Bondarev')} told{' '}
        {mark('Organization', 'Reuters')} why he left over the{' '}
        {mark('Event', 'invasion of Ukraine')}.
      </p>
    </figure>
  );
}

function markStyle(type: EntityType, { style, colors }: Settings) {
  return {
    ...(style !== 'background' && {
      textDecoration: `underline ${TYPE_LINES[type]} 2px ${colors[type]}`,
    }),
    ...(style !== 'underline' && { backgroundColor: `${colors[type]}33` }),
  };
}
