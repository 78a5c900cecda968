import type english from './en.json';

type Messages = typeof english;
/** The parts of the message files: each surface takes in those that it needs. */
export type Section = keyof Messages;

/** The name of a message, its section first: "popup.nothing". */
export type KeyOf<S extends Section> = { [N in S]: `${N}.${keyof Messages[N] & string}` }[S];
export type Key = KeyOf<Section>;
/** What the card may say: its script holds no more. */
export type CardKey = KeyOf<'shared' | 'details' | 'card'>;
export type SharedKey = KeyOf<'shared'>;
