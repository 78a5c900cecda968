import type { Source } from '../../core/model/pack';
import { sourceLabel } from '../../core/pack/source-label';
import { publisherOf } from '../../words/facts';
import { usePackLanguage, useWords } from '../../words/view';
import { Checksum, shortened } from './checksum';

/**
 * A source's headline with its publisher, date, address and checksum, as far as they are known. On a
 * page of its own, which gives `copy`, the headline is left out, and the checksum can be had whole.
 */
export function SourceFacts(props: { source: Source; copy?(text: string): Promise<boolean> }) {
  const { source, copy } = props;
  const words = useWords();
  const language = usePackLanguage();
  const { title } = sourceLabel(source);
  return (
    <div class="source-facts">
      {!copy && (
        <p class="source-title">
          <a
            lang={language}
            href={`reader.html?${new URLSearchParams({ source: source.id })}`}
            target="_blank"
            rel="noopener"
          >
            {title}
          </a>
        </p>
      )}
      <dl>
        <dt>{words.say('source.publisher')}</dt>
        <dd class={source.publisher === null ? 'unknown' : undefined}>
          {publisherOf(words, source)}
        </dd>
        <dt>{words.say('source.published')}</dt>
        <dd class={source.datePublished ? undefined : 'unknown'}>
          {source.datePublished
            ? words.date(source.datePublished)
            : words.say('shared.dateNotStated')}
        </dd>
        <dt>{words.say('source.address')}</dt>
        <dd class={source.url ? undefined : 'unknown'}>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.url}
            </a>
          ) : (
            words.say('source.addressNotKnown')
          )}
        </dd>
        <dt>{words.say('source.sha256')}</dt>
        <dd>
          {copy ? (
            <Checksum sha256={source.sha256} copy={copy} />
          ) : (
            <code title={source.sha256}>{shortened(source.sha256)}</code>
          )}
        </dd>
      </dl>
    </div>
  );
}
