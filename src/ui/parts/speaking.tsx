import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { createWords } from '../../words/all-words';
import type { Key } from '../../words/keys';
import { type LanguageChoice, languageFor } from '../../words/language';
import { WordsContext } from '../../words/view';

/** Has a page of the extension speak the reader's language: its views, its title, and its document. */
export function Speaking(props: {
  choice: LanguageChoice;
  /** The message that is the page's title. */
  title: Key;
  /** What the page shows now, by name: its title then, with Gloss's own name after it. */
  heading?: string | null;
  children: ComponentChildren;
}) {
  const { choice, title, heading = null, children } = props;
  const words = useMemo(() => createWords(languageFor(choice, navigator.languages)), [choice]);
  // With the views, not after them: a screen reader reads them in the language that the document names.
  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.lang = words.language;
    documentElement.dir = words.dir;
    document.title =
      heading === null ? words.say(title) : words.say('shared.titled', { title: heading });
  }, [words, title, heading]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}
