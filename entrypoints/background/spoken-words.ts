import { readPageSettings } from '../../src/platform/page-settings';
import { createWords } from '../../src/words/all-words';
import { languageFor } from '../../src/words/language';
import type { Words } from '../../src/words/words';

/** The words of the language that the reader has chosen, as the settings have it now. */
export async function spokenWords(): Promise<Words> {
  const { language } = await readPageSettings();
  return createWords(languageFor(language, navigator.languages));
}
