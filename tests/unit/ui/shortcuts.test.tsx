import { expect, test } from 'vitest';
import { ShortcutsSection } from '../../../src/ui/options/shortcuts-section';
import { createWords } from '../../../src/words/all-words';
import { drawn, readOut } from '../card/drawn';

test.each([
  ['next-mark', 'Nächste Markierung'],
  ['previous-mark', 'Vorige Markierung'],
  ['open-panel', 'Seitenleiste öffnen'],
  ['toggle-here', 'Auf dieser Website ein- oder ausschalten'],
  ['_execute_action', 'Gloss öffnen'],
])('the row of %s says what it does in the language of the settings', (name, does) => {
  const shortcuts = [{ name, keys: 'Alt+Shift+J' }];
  const section = <ShortcutsSection shortcuts={shortcuts} onShortcuts={async () => true} />;
  expect(readOut(drawn(section, createWords('de')))).toContain(`${does} Alt+Shift+J`);
});
