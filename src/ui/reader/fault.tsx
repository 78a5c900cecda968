import { sourceLabel } from '../../core/pack/source-label';
import { useWords } from '../../words/view';
import type { Place } from './place';

/** What is wrong with the place that was asked for; nothing where it is sound. */
export function Fault({ place }: { place: Place }) {
  const words = useWords();
  switch (place.kind) {
    case 'no-passage':
      return (
        <p class="warning" role="alert">
          {words.say('reader.noPassage', {
            title: sourceLabel(place.source).title,
            place: place.said,
          })}
        </p>
      );
    case 'no-source':
      return (
        <div class="note" role="alert">
          <h1>{words.say('reader.noSource.title')}</h1>
          <p>{words.say('reader.noSource.text', { id: place.said })}</p>
        </div>
      );
    case 'nothing':
      return (
        <div class="note">
          <h1>{words.say('reader.choose.title')}</h1>
          <p>{words.say('reader.choose.text')}</p>
        </div>
      );
    default:
      return null;
  }
}
