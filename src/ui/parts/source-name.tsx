import type { SourceLabel } from '../../core/model/brief';
import { PUBLISHER_NOT_STATED } from '../../core/pack/source-label';

/** A source in one line: publisher and headline, or the headline first where no publisher is stated. */
export function SourceName({ source }: { source: SourceLabel }) {
  if (source.publisher === PUBLISHER_NOT_STATED) {
    return (
      <span class="source-name">
        <cite>{source.title}</cite> <span class="muted">({source.publisher})</span>
      </span>
    );
  }
  return (
    <span class="source-name">
      <strong>{source.publisher}</strong> <cite>{source.title}</cite>
    </span>
  );
}

/** The few words that tell sources apart in running text: no headline where a publisher is stated. */
export function ShortSourceName({ source }: { source: SourceLabel }) {
  return source.publisher === PUBLISHER_NOT_STATED ? (
    <SourceName source={source} />
  ) : (
    <span class="source-name">{source.publisher}</span>
  );
}

/** What tells a source apart where room is scarce: its publisher, or its headline where none is stated. */
export function sourceTag({ publisher, title }: SourceLabel): string {
  return publisher === PUBLISHER_NOT_STATED ? title : publisher;
}
