import { useWords } from '../../words/view';
import { QUOTATION_COLOR } from '../parts/type-colors';
import { useFocus } from '../parts/use-focus';
import type { OpenUtterance, Place } from './popup-state';
import { Utterance } from './utterances-section';

/** What somebody said, as each source gives it. */
export function UtteranceView({ brief, onOpen }: OpenUtterance & { onOpen(place: Place): void }) {
  const words = useWords();
  const heading = useFocus<HTMLHeadingElement>(brief.id);
  const { speaker } = brief.fullest;
  return (
    <article class="entity">
      <p class="kind">
        <span class="dot" style={{ background: `var(${QUOTATION_COLOR})` }} />
        {words.say('shared.type.Quotation')}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {speaker?.name ?? words.say('shared.speakerNotStated')}
      </h1>
      <ul class="utterances">
        <Utterance utterance={brief} />
      </ul>
      {speaker && (
        <button
          type="button"
          class="button"
          data-more={speaker.id}
          onClick={() => onOpen({ kind: 'entity', id: speaker.id })}
        >
          {words.say('popup.moreOn', { name: speaker.name })}
        </button>
      )}
    </article>
  );
}
