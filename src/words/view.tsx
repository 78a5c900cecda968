/** The words of the language in use, for views. */
import { type ComponentChild, createContext, Fragment, h } from 'preact';
import { useContext } from 'preact/hooks';
import type { Key } from './keys';
import type { Piece } from './message';
import type { Words } from './words';

export const WordsContext = createContext<Words<string> | null>(null);

/** The words that the nearest WordsContext around the view gives; none is a bug, and throws. */
export function useWords<K extends Key = Key>(): Words<K> {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no WordsContext is around this view');
  return words as Words<K>;
}

/** The tags that messages may hold, each standing for its element; `hidden` is for screen readers. */
const TAGS = ['b', 'del', 'ins', 'q', 'strong'];

type Given = ComponentChild | ((inside: ComponentChild) => ComponentChild);

/**
 * A message with elements in it: each value stands at its {place}, and a function given for a tag draws
 * what is between its tags (`link` for "Read <link>the source</link>").
 */
export function Say<K extends Key>(props: { of: K; values?: Readonly<Record<string, Given>> }) {
  const words = useWords();
  const { of, values = {} } = props;
  const draw = (pieces: readonly Piece[]): ComponentChild =>
    h(
      Fragment,
      null,
      pieces.map((piece) => {
        if (piece.kind === 'text') return piece.text;
        const given = values[piece.name];
        if (piece.kind === 'tag') {
          const inside = draw(piece.inside);
          if (typeof given === 'function') return given(inside);
          return TAGS.includes(piece.name) ? h(piece.name, null, inside) : inside;
        }
        if (typeof given === 'function') return null;
        return typeof given === 'number' ? words.number(given) : given;
      }),
    );
  const { n } = values;
  return draw(words.pieces(of, typeof n === 'number' ? n : undefined));
}

/** The language of the pack's own words: what its sources say is shown as they say it. */
export const PackLanguageContext = createContext('en');

/** For the `lang` attribute of whatever a source says. */
export const usePackLanguage = (): string => useContext(PackLanguageContext);
