/** The message files, and what a test asks of a message. */
import german from '../../../src/words/de.json';
import english from '../../../src/words/en.json';
import french from '../../../src/words/fr.json';
import { LANGUAGES, type Language } from '../../../src/words/language';
import { type Message, type Piece, piecesOf } from '../../../src/words/message';
import type { MessageSections } from '../../../src/words/words';

export const FILES: Record<Language, MessageSections> = { en: english, de: german, fr: french };

/** The languages that say what the reference says. */
export const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Every message of a file by its key, the section first. */
export function messagesOf(language: Language): Map<string, Message> {
  return new Map(
    Object.entries(FILES[language]).flatMap(([section, messages]) =>
      Object.entries(messages).map(([name, message]) => [`${section}.${name}`, message] as const),
    ),
  );
}

export const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** The {places} and <tags> of a form, sorted, each once. */
export function placesOf(form: string): string[] {
  const collect = (pieces: readonly Piece[]): string[] =>
    pieces.flatMap((piece) => {
      if (piece.kind === 'text') return [];
      return piece.kind === 'value'
        ? [`{${piece.name}}`]
        : [`<${piece.name}>`, ...collect(piece.inside)];
    });
  return [...new Set(collect(piecesOf(form)))].sort();
}

/** The words of a form alone, as they are printed between its places. */
export const proseOf = (form: string): string => form.replace(/\{\w+\}|<\/?\w+>/g, '');
