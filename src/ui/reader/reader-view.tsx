import { useWords } from '../../words/view';
import { Fault } from './fault';
import type { ReaderProps } from './reader-props';
import { SourceList } from './source-list';
import { SourceReader } from './source-reader';

/** The reader: one source of the pack with all its passages, one of them shown. */
export function ReaderView(props: ReaderProps) {
  const { pack, place, colors } = props;
  const words = useWords();
  const source = 'source' in place ? place.source : null;
  return (
    <div class="reader" style={colors}>
      <header class="reader-bar">
        <p class="brand">{words.say('shared.gloss')}</p>
        <p class="muted" lang={pack.language}>
          {pack.title}
        </p>
      </header>
      {source ? (
        <SourceReader
          key={source.id}
          {...props}
          source={source}
          target={place.kind === 'passage' ? place : null}
        />
      ) : (
        <main class="reader-main">
          <article>
            <Fault place={place} />
          </article>
          <SourceList sources={pack.sources} current={null} />
        </main>
      )}
    </div>
  );
}
