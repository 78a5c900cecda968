import { dateInWords } from '../core/model/dates';
import type { Key } from './keys';
import type { Language } from './language';
import { type Message, type Piece, piecesOf } from './message';

/** What stands in a message's {places}: words as they are, numbers by the language's own figures. */
export type Values = Readonly<Record<string, string | number>>;

/** One language, as far as the messages of `K` go. */
export interface Words<K extends string = Key> {
  /** For `lang` attributes and for Intl: a BCP 47 tag. */
  language: string;
  dir: 'ltr' | 'rtl';
  /** A message in plain text; the value `n` chooses among plural forms. */
  say(key: K, values?: Values): string;
  /** A message in pieces, for a view that puts elements into it. */
  pieces(key: K, n?: number): Piece[];
  /** A message whose key holds a word of a pack; null where there is none. */
  look(key: string): string | null;
  number(n: number): string;
  /** A partial ISO date as exact as it is known, in no time zone: "May 2022", "24 May 2022 at 09:33". */
  date(date: string): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
}

export type MessageSections = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/** English dates and numbers are British, as the interface's words are. */
const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de', fr: 'fr' };

/** @param messages by section; a key that is in none of them is a bug, and throws. */
export function wordsFrom<K extends string>(
  language: Language,
  messages: MessageSections,
  dir: 'ltr' | 'rtl' = 'ltr',
): Words<K> {
  const locale = LOCALES[language];
  // Made when first asked for: the first of each in a page takes several milliseconds.
  const numbers = once(() => new Intl.NumberFormat(locale));
  const plurals = once(() => new Intl.PluralRules(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));

  const find = (key: string): Message | undefined => {
    const dot = key.indexOf('.');
    return messages[key.slice(0, dot)]?.[key.slice(dot + 1)];
  };
  const pieces = (key: string, n?: number): Piece[] => {
    const message = find(key);
    const text =
      typeof message === 'object' ? (message[plurals().select(n ?? 0)] ?? message.other) : message;
    if (text === undefined) throw new Error(`there is no message ${key}`);
    return piecesOf(text);
  };
  const fill = (all: readonly Piece[], values: Values): string =>
    all
      .map((piece) => {
        if (piece.kind === 'text') return piece.text;
        if (piece.kind === 'tag') return fill(piece.inside, values);
        const value = values[piece.name] ?? '';
        return typeof value === 'number' ? numbers().format(value) : value;
      })
      .join('');

  return {
    language,
    dir,
    pieces,
    look: (key) => (find(key) === undefined ? null : fill(pieces(key), {})),
    say: (key, values = {}) => {
      const { n } = values;
      return fill(pieces(key, typeof n === 'number' ? n : undefined), values);
    },
    number: (n) => numbers().format(n),
    date: (date) => dateInWords(date, locale),
    list: (items) => lists().format(items),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
