import { dateInWords } from '../../core/model/dates';
import type { Source } from '../../core/model/pack';
import { PUBLISHER_NOT_STATED, sourceLabel } from '../../core/pack/source-label';

/** SHA-256 digits that are enough to tell texts apart by eye. */
const SHORT_HASH = 12;

/** A source's headline with its publisher, date, address and checksum, as far as they are known. */
export function SourceFacts({ source, whole }: { source: Source; whole?: boolean }) {
  const { title, publisher } = sourceLabel(source);
  return (
    <div class="source-facts">
      {!whole && (
        <p class="source-title">
          <a
            href={`reader.html?${new URLSearchParams({ source: source.id })}`}
            target="_blank"
            rel="noopener"
          >
            {title}
          </a>
        </p>
      )}
      <dl>
        <dt>Publisher</dt>
        <dd class={publisher === PUBLISHER_NOT_STATED ? 'unknown' : undefined}>{publisher}</dd>
        <dt>Published</dt>
        <dd class={source.datePublished ? undefined : 'unknown'}>
          {source.datePublished ? dateInWords(source.datePublished) : 'date not stated'}
        </dd>
        <dt>Address</dt>
        <dd class={source.url ? undefined : 'unknown'}>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.url}
            </a>
          ) : (
            'address not known'
          )}
        </dd>
        <dt>SHA-256</dt>
        <dd>
          <code title={source.sha256}>
            {whole ? source.sha256 : `${source.sha256.slice(0, SHORT_HASH)}…`}
          </code>
        </dd>
      </dl>
    </div>
  );
}
