/** What the browser itself says of the extension: `_locales` of the manifest, by the browser's language. */
import { manifest as german } from './de.json';
import { manifest as english } from './en.json';
import { manifest as french } from './fr.json';

/** One file a language, in the form that the manifest's `__MSG_name__` refers to. */
export function localeFiles(): { relativeDest: string; contents: string }[] {
  return Object.entries({ en: english, de: german, fr: french }).map(([language, messages]) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify(
      Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, { message }])),
    ),
  }));
}
