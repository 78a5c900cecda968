import type { Pack } from '../../core/model/pack';
import { useWords } from '../../words/view';
import { Fault } from './fault';
import type { Place } from './place';
import { SourceList } from './source-list';
import { SourceReader } from './source-reader';

export interface ReaderProps {
  pack: Pack;
  place: Place;
  /** True where the place was chosen in the text, so that it need not be looked for. */
  fromText: boolean;
  /** Custom properties with the user's colours. */
  colors: Record<string, string>;
  /** Shows another place, by the search part of its address. */
  onGo(search: string, fromText: boolean): void;
  /** Copies a text; false where the browser did not allow it. */
  copy(text: string): Promise<boolean>;
  /** The same with the whole address of a link of the reader. */
  copyLink(href: string): Promise<boolean>;
}

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
