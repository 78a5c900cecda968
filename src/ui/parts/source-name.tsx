import type { SourceLabel } from '../../core/model/brief';
import { publisherOf } from '../../words/facts';
import { usePackLanguage, useWords } from '../../words/view';

/** A source in one line: publisher and headline, or the headline first where no publisher is stated. */
export function SourceName({ source }: { source: SourceLabel }) {
  const words = useWords();
  const title = <cite lang={usePackLanguage()}>{source.title}</cite>;
  if (source.publisher === null) {
    return (
      <span class="source-name">
        {title} <span class="muted">({publisherOf(words, source)})</span>
      </span>
    );
  }
  return (
    <span class="source-name">
      <strong>{source.publisher}</strong> {title}
    </span>
  );
}

/** The few words that tell sources apart in running text: no headline where a publisher is stated. */
export function ShortSourceName({ source }: { source: SourceLabel }) {
  return source.publisher === null ? (
    <SourceName source={source} />
  ) : (
    <span class="source-name">{source.publisher}</span>
  );
}

/** What tells a source apart where room is scarce: its publisher, or its headline where none is stated. */
export function sourceTag({ publisher, title }: SourceLabel): string {
  return publisher ?? title;
}
