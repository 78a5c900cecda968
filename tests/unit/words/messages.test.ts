import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/words/language';
import { localeFiles } from '../../../src/words/locales';
import type { Message } from '../../../src/words/message';
import { formsOf, messagesOf, OTHERS, placesOf, proseOf } from './message-files';

const reference = messagesOf('en');
const keys = [...reference.keys()];
/** Messages that are names. */
const NAMES = ['options.preview.person'];
const NNBSP = '\u202f';

/**
 * The plural forms that a language needs for the counts that Gloss gives. French has a third one, for
 * whole millions, which none of them comes to.
 */
const PLURALS = ['one', 'other'];

describe.each(OTHERS)('the message file %s', (language) => {
  const messages = messagesOf(language);

  test('has every message of the reference, and no other', () => {
    expect([...messages.keys()].sort()).toEqual([...keys].sort());
  });

  test('has in each form the places that the reference has', () => {
    const differing = keys.filter((key) => {
      const places = (message = '' as Message) =>
        [...new Set(formsOf(message).flatMap(placesOf))].sort().join();
      return places(reference.get(key)) !== places(messages.get(key));
    });
    expect(differing).toEqual([]);
  });

  test('says nothing as the reference does but names and what is one word in both', () => {
    const same = keys.filter((key) => {
      const [form = ''] = formsOf(messages.get(key) ?? '');
      return form === formsOf(reference.get(key) ?? '')[0] && /\p{L}+ \p{L}+/u.test(proseOf(form));
    });
    expect(same.filter((key) => !NAMES.includes(key))).toEqual([]);
  });
});

describe.each(LANGUAGES)('in the language %s', (language) => {
  const messages = [...messagesOf(language)];
  const failing = (isFault: (form: string) => boolean) =>
    messages.filter(([, message]) => formsOf(message).some(isFault)).map(([key]) => key);

  test('every message that counts has the forms that the language needs', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    expect(pluralCategories).toEqual(expect.arrayContaining(PLURALS));
    const lacking = messages.filter(
      ([, message]) =>
        typeof message !== 'string' && Object.keys(message).join() !== PLURALS.join(),
    );
    expect(lacking).toEqual([]);
  });

  test('no message is empty, or has straight quotation marks, three dots, or space at its beginning', () => {
    expect(failing((form) => !form.trim() || /^\s|["']|\.\.\./.test(form))).toEqual([]);
  });
});

describe('quotation marks are', () => {
  const rows = [
    ['en', /[„«»‹›]/],
    ['de', /[”«»‹›]|“(?=\p{L})/u],
    ['fr', /[„“”‹›]/],
  ] as const;
  test.each(rows)('in %s those of the language', (language, foreign) => {
    const faults = [...messagesOf(language)].filter(([, message]) =>
      formsOf(message).some((form) => foreign.test(form)),
    );
    expect(faults).toEqual([]);
  });
});

test('French has a narrow no-break space before high punctuation and inside guillemets', () => {
  const fault = new RegExp(`(?<!${NNBSP})[;:!?»]|«(?!${NNBSP})`);
  const faults = [...messagesOf('fr')].filter(([, message]) =>
    formsOf(message).some((form) => fault.test(form)),
  );
  expect(faults).toEqual([]);
});

test('the manifest’s messages are in a file for each language, in the browser’s form', () => {
  const files = localeFiles();
  expect(files.map(({ relativeDest }) => relativeDest)).toEqual(
    LANGUAGES.map((language) => `_locales/${language}/messages.json`),
  );
  for (const { contents } of files) {
    const names = Object.entries(JSON.parse(contents) as Record<string, { message: string }>);
    expect(names.filter(([name, { message }]) => !/^\w+$/.test(name) || !message)).toEqual([]);
  }
});
