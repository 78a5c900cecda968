import type { Pack } from '../../core/model/pack';
import { sourceLabel } from '../../core/pack/source-label';
import type { Place } from './place';
import { SourceArticle } from './source-article';
import { SourceList } from './source-list';

export interface ReaderProps {
  pack: Pack;
  place: Place;
  /** Custom properties with the user's colours. */
  colors: Record<string, string>;
}

/** The reader: one source of the pack with all its passages, one of them shown. */
export function ReaderView({ pack, place, colors }: ReaderProps) {
  const source = 'source' in place ? place.source : null;
  return (
    <div class="reader" style={colors}>
      <header class="reader-bar">
        <p class="brand">Gloss</p>
        <p class="muted">{pack.title}</p>
      </header>
      <main>
        <Fault place={place} />
        {source && (
          <SourceArticle
            pack={pack}
            source={source}
            target={place.kind === 'passage' ? place : null}
          />
        )}
      </main>
      <SourceList sources={pack.sources} current={source?.id ?? null} />
    </div>
  );
}

function Fault({ place }: { place: Place }) {
  switch (place.kind) {
    case 'no-passage':
      return (
        <p class="warning" role="alert">
          {sourceLabel(place.source).title} has no passage at {place.said}. This is its whole text.
        </p>
      );
    case 'no-source':
      return (
        <div class="note" role="alert">
          <h1>This source is not in the pack</h1>
          <p>
            The pack has no source called “{place.said}”. Perhaps the link was made with another
            version of it.
          </p>
        </div>
      );
    case 'nothing':
      return (
        <div class="note">
          <h1>The sources of the pack</h1>
          <p>Choose one to read it.</p>
        </div>
      );
    default:
      return null;
  }
}
