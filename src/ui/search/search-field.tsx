import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../words/view';
import { RESULTS_ID, resultId } from './search-results';

interface Props {
  query: string;
  /** How many results are listed. */
  count: number;
  /** Which of them the Enter key opens, from 0. */
  active: number;
  onQuery(query: string): void;
  onActive(nth: number): void;
  onEnter(): void;
}

/** The field of the search: `/` leads to it, the arrow keys go through the results, Escape empties it. */
export function SearchField({ query, count, active, onQuery, onActive, onEnter }: Props) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  useSlash(() => field.current?.focus());
  useEffect(() => {
    if (active === 0 && query !== '') scrollTo(0, 0);
    else if (count > 0)
      document.getElementById(resultId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active, count, query]);
  const listed = count > 0;
  const press = (event: KeyboardEvent) => {
    // While a word is being composed, its keys are the input method's.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && listed) onActive((active + 1) % count);
    else if (event.key === 'ArrowUp' && listed) onActive((active + count - 1) % count);
    else if (event.key === 'Enter' && listed) onEnter();
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <div class="search">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 2.5a4.5 4.5 0 1 0 .01 0zM10.4 10.4 14 14" />
      </svg>
      <input
        ref={field}
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: only a list of the browser's own would imply it
        role="combobox"
        list={undefined}
        aria-label={words.say('search.label')}
        aria-expanded={listed}
        aria-autocomplete="list"
        aria-controls={listed ? RESULTS_ID : undefined}
        aria-activedescendant={listed ? resultId(active) : undefined}
        aria-keyshortcuts="/"
        placeholder={words.say('search.label')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={press}
      />
      <span class="slash" aria-hidden="true">
        /
      </span>
    </div>
  );
}

/** Calls back for a slash that nobody is writing. */
function useSlash(go: () => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, altKey, metaKey } = event;
      if (key !== '/' || ctrlKey || altKey || metaKey) return;
      if (target instanceof Element && target.matches('input, textarea, select')) return;
      event.preventDefault();
      go();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
