import type { SearchResult } from '../../core/search/search';
import { usePackLanguage, useWords } from '../../words/view';
import { QUOTATION_COLOR, TYPE_COLORS } from '../parts/type-colors';
import type { Group, ResultGroup } from './group';
import { fromFirstMatch, MarkedText } from './marked-text';

export const RESULTS_ID = 'search-results';
export const resultId = (nth: number): string => `search-result-${nth}`;

interface Props {
  query: string;
  groups: readonly ResultGroup[];
  /** Which result the Enter key opens, from 0. */
  active: number;
  onOpen(result: SearchResult): void;
}

/** What the pack has for a query, by type; the field above keeps the focus and moves through it. */
export function SearchResults({ query, groups, active, onOpen }: Props) {
  const words = useWords();
  const n = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section class="results">
      <h1 class="hidden">{words.say('search.results')}</h1>
      <p class="count muted" role="status">
        {n > 0
          ? words.say('search.count', { n })
          : `${words.say('search.nothing', { query })} ${words.say('search.nothingHint')}`}
      </p>
      {n > 0 && (
        <div id={RESULTS_ID} role="listbox" aria-label={words.say('search.results')} tabIndex={-1}>
          {groups.map(({ group, rows }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset is none
            <div key={group} role="group" aria-labelledby={`search-group-${group}`} class="group">
              <p id={`search-group-${group}`} class="group-name">
                <span class="dot" style={dotOf(group)} />
                {words.say(group === 'Source' ? 'search.sources' : `shared.types.${group}`)}
              </p>
              {rows.map(({ nth, result }) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
                <div
                  key={nth}
                  id={resultId(nth)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={nth === active}
                  class="row option"
                  data-result={result.id}
                  data-kind={result.kind}
                  onClick={() => onOpen(result)}
                >
                  <Found result={result} />
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

const dotOf = (group: Group) =>
  group === 'Source'
    ? { background: 'var(--control)' }
    : { background: `var(${group === 'Quotation' ? QUOTATION_COLOR : TYPE_COLORS[group]})` };

function Found({ result }: { result: SearchResult }) {
  const words = useWords();
  const language = usePackLanguage();
  if (result.kind === 'entity') {
    const { name, text, lang, ranges } = result;
    if (name === text) return <MarkedText text={text} ranges={ranges} lang={lang} />;
    return (
      <>
        <span>{name}</span>
        <span class="muted">
          <MarkedText text={text} ranges={ranges} lang={lang} />
        </span>
      </>
    );
  }
  if (result.kind === 'source')
    return (
      <>
        <MarkedText text={result.text} ranges={result.ranges} lang={language} />
        <span class="muted">{words.say('search.opensTab')}</span>
      </>
    );
  return (
    <span class="found-words">
      <q>
        <MarkedText {...fromFirstMatch(result.text, result.ranges)} lang={language} />
      </q>
      <span class="muted">{result.speaker?.name ?? words.say('shared.speakerNotStated')}</span>
    </span>
  );
}
