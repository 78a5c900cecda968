import type { Message } from '../../../src/words/message';
import { type MessageSections, type Words, wordsFrom } from '../../../src/words/words';
import { FILES } from './message-files';

/** How much longer than English a language may be. */
const LONGER = 0.4;
/** A place for a value or a tag, which stays as it is. */
const MARKUP = /(\{\w+\}|<\/?\w+>)/;

/**
 * No language, but what the layout must hold: 'long' is English made 40 % longer, its letters with
 * accents so that what is not from the message files stands out; 'rtl' is English from right to left.
 */
export function pseudoWords(kind: 'long' | 'rtl'): Words {
  return wordsFrom(
    'en',
    kind === 'long' ? longer(FILES.en) : FILES.en,
    kind === 'rtl' ? 'rtl' : 'ltr',
  );
}

const longer = (sections: MessageSections): MessageSections =>
  Object.fromEntries(
    Object.entries(sections).map(([section, messages]) => [
      section,
      Object.fromEntries(
        Object.entries(messages).map(([name, message]) => [name, lengthened(message)]),
      ),
    ]),
  );

function lengthened(message: Message): Message {
  if (typeof message !== 'string')
    return Object.fromEntries(
      Object.entries(message).map(([form, text]) => [form, lengthened(text) as string]),
    );
  const prose = message.replace(new RegExp(MARKUP, 'g'), '');
  const accented = message
    .split(MARKUP)
    .map((part) =>
      MARKUP.test(part) ? part : part.replace(/[aeiou]/g, (vowel) => ACCENTS[vowel] ?? vowel),
    )
    .join('');
  return accented + padding(Math.ceil(prose.length * LONGER));
}

const ACCENTS: Readonly<Record<string, string>> = { a: 'å', e: 'ë', i: 'ï', o: 'ö', u: 'û' };

/** So many letters in words of eight, as German might add them. */
const padding = (length: number): string =>
  ' löngërwörd'.repeat(Math.ceil(length / 11)).slice(0, length);
