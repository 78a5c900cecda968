import type { Source } from '../../core/model/pack';
import { sourceLabel } from '../../core/pack/source-label';
import { useWords } from '../../words/view';
import { SourceName } from '../parts/source-name';

/** The sources of the pack, the one that is shown among them. */
export function SourceList(props: { sources: readonly Source[]; current: string | null }) {
  const words = useWords();
  return (
    <nav class="source-list" aria-labelledby="sources">
      <h2 id="sources">{words.say('reader.sources')}</h2>
      <ul>
        {props.sources.map((source) => (
          <li key={source.id}>
            <a
              href={`?${new URLSearchParams({ source: source.id })}`}
              aria-current={source.id === props.current ? 'page' : undefined}
            >
              <SourceName source={sourceLabel(source)} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
